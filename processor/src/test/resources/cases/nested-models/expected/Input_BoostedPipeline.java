package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.meta.AdaBoostM1;

/** Assembles the learner of {@link Input.Boosted}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_BoostedPipeline {
    private Input_BoostedPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_BoostedTuning.Values values) {
        AdaBoostM1 model = new AdaBoostM1();
        model.setClassifier(createClassifier(values.classifier()));
        model.setNumIterations(values.numIterations());
        return model;
    }

    private static Classifier createClassifier(Input_BoostedTuning.Values.Classifier value) {
        if (value instanceof Input_BoostedTuning.Values.Classifier.PrunedTree chosen) {
            return Input_PrunedTreePipeline.assemble(chosen.values());
        } else if (value instanceof Input_BoostedTuning.Values.Classifier.Stump chosen) {
            return Input_StumpPipeline.assemble(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }
}
