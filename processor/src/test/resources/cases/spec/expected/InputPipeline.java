package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

/** Assembles the learner of {@link Input}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputPipeline {
    private InputPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(InputTuning.Values values) {
        J48 model = new J48();
        values.confidenceFactor().ifPresent(value -> model.setConfidenceFactor(value));
        model.setMinNumObj(values.minNumObj());
        model.setUnpruned(values.unpruned());
        model.setReducedErrorPruning(values.reducedErrorPruning());
        return model;
    }
}
