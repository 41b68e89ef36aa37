package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.SGD;

/** Assembles the learner of {@link Input.Descent}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_DescentPipeline {
    private Input_DescentPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_DescentTuning.Values values) {
        SGD model = new SGD();
        model.setLambda(values.lambda());
        return model;
    }
}
