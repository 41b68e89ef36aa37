package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.meta.AdaBoostM1;

/** Assembles the learner of {@link Input.BoostedTwice}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_BoostedTwicePipeline {
    private Input_BoostedTwicePipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_BoostedTwiceTuning.Values values) {
        AdaBoostM1 model = new AdaBoostM1();
        model.setClassifier(Input_BoostedPipeline.assemble(values.classifier()));
        return model;
    }
}
