package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/** Assembles the learner of {@link Input.Forest}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_ForestPipeline {
    private Input_ForestPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_ForestTuning.Values values) {
        Input.Forest model = new Input.Forest();
        model.trees = values.trees();
        model.depth = values.depth();
        return model.newClassifier();
    }
}
