package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/** Assembles the learner of {@link Input.Odds}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_OddsPipeline {
    private Input_OddsPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_OddsTuning.Values values) {
        Logistic model = new Logistic();
        model.setRidge(values.ridge());
        return model;
    }
}
