package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.SMO;

/** Assembles the learner of {@link Input.Machine}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_MachinePipeline {
    private Input_MachinePipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_MachineTuning.Values values) {
        SMO model = new SMO();
        model.setC(values.c());
        return model;
    }
}
