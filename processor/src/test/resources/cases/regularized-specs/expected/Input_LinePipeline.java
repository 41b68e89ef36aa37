package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.LinearRegression;

/** Assembles the learner of {@link Input.Line}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_LinePipeline {
    private Input_LinePipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_LineTuning.Values values) {
        LinearRegression model = new LinearRegression();
        model.setRidge(values.ridge());
        return model;
    }
}
