package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/** Assembles the learner of {@link Input}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputPipeline {
    private InputPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(InputTuning.Values values) {
        Input model = new Input();
        model.cost = values.cost();
        return model.newClassifier();
    }
}
