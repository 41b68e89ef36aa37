package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

/** Assembles the learner of {@link Input.PrunedTree}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_PrunedTreePipeline {
    private Input_PrunedTreePipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_PrunedTreeTuning.Values values) {
        J48 model = new J48();
        values.confidenceFactor().ifPresent(value -> model.setConfidenceFactor(value));
        model.setMinNumObj(values.minNumObj());
        model.setUnpruned(values.unpruned());
        model.setReducedErrorPruning(values.reducedErrorPruning());
        return model;
    }
}
