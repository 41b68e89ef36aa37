package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.RandomForest;

/** Assembles the learner of {@link Input.Forest}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_ForestPipeline {
    private Input_ForestPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_ForestTuning.Values values) {
        RandomForest model = new RandomForest();
        model.setNumIterations(values.numIterations());
        model.setMaxDepth(values.maxDepth());
        return model;
    }
}
