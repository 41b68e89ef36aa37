package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/** Assembles the learner of {@link Input.BoostedTree}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_BoostedTreePipeline {
    private Input_BoostedTreePipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_BoostedTreeTuning.Values values) {
        Input.BoostedTree model = new Input.BoostedTree();
        model.base = createBase(values.base());
        model.rounds = values.rounds();
        return model.newClassifier();
    }

    private static Classifier createBase(Input_BoostedTreeTuning.Values.Base value) {
        if (value instanceof Input_BoostedTreeTuning.Values.Base.PrunedTree chosen) {
            return Input_PrunedTreePipeline.assemble(chosen.values());
        } else if (value instanceof Input_BoostedTreeTuning.Values.Base.Stump chosen) {
            return Input_StumpPipeline.assemble(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }
}
