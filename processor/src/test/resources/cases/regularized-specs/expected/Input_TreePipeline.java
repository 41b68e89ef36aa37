package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

/** Assembles the learner of {@link Input.Tree}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_TreePipeline {
    private Input_TreePipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_TreeTuning.Values values) {
        J48 model = new J48();
        model.setConfidenceFactor(values.confidenceFactor());
        return model;
    }
}
