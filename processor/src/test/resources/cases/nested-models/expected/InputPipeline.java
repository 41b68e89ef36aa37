package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/** Assembles the learner of {@link Input}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputPipeline {
    private InputPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(InputTuning.Values values) {
        Input model = new Input();
        model.base = createBase(values.base());
        model.rounds = values.rounds();
        values.shrinkage().ifPresent(value -> model.shrinkage = value);
        return model.newClassifier();
    }

    private static Classifier createBase(InputTuning.Values.Base value) {
        if (value instanceof InputTuning.Values.Base.PrunedTree chosen) {
            return Input_PrunedTreePipeline.assemble(chosen.values());
        } else if (value instanceof InputTuning.Values.Base.Stump chosen) {
            return Input_StumpPipeline.assemble(chosen.values());
        } else if (value instanceof InputTuning.Values.Base.Forest chosen) {
            return Input_ForestPipeline.assemble(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }
}
