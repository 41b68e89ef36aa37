package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/** Assembles the learner of {@link Input.Wider}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_WiderPipeline {
    private Input_WiderPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_WiderTuning.Values values) {
        if (values instanceof Input_WiderTuning.Values.Input chosen) {
            return InputPipeline.assemble(chosen.values());
        } else if (values instanceof Input_WiderTuning.Values.Stump chosen) {
            return Input_StumpPipeline.assemble(chosen.values());
        } else {
            throw new AssertionError(values);
        }
    }
}
