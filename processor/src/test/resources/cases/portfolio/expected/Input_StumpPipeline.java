package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.DecisionStump;

/** Assembles the learner of {@link Input.Stump}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_StumpPipeline {
    private Input_StumpPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_StumpTuning.Values values) {
        DecisionStump model = new DecisionStump();
        return model;
    }
}
