package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/** Assembles the learner of {@link Input}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputPipeline {
    private InputPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(InputTuning.Values values) {
        if (values instanceof InputTuning.Values.Forest chosen) {
            return Input_ForestPipeline.assemble(chosen.values());
        } else if (values instanceof InputTuning.Values.BoostedTree chosen) {
            return Input_BoostedTreePipeline.assemble(chosen.values());
        } else if (values instanceof InputTuning.Values.Ridge chosen) {
            return Input_RidgePipeline.assemble(chosen.values());
        } else if (values instanceof InputTuning.Values.PrunedTree chosen) {
            return Input_PrunedTreePipeline.assemble(chosen.values());
        } else {
            throw new AssertionError(values);
        }
    }
}
