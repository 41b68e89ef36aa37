package cases;

import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.PreparedClassifier;
import dev.attune.weka.prepare.Rescaler;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * Assembles the preparation and the learner of {@link Input}:
 * one classifier that takes raw rows, as plain code to read, to step through, or to copy.
 */
@Generated("dev.attune.processor.AttuneProcessor")
public final class InputPipeline {
    private InputPipeline() {}

    /** A new, unfitted learner with these values. */
    public static Classifier assemble(InputTuning.Values values) {
        PreparedClassifier pipeline = new PreparedClassifier();

        Imputer imputer = new Imputer();
        imputer.setMethod(values.impute());
        pipeline.addStage(imputer);

        if (values.rescaleOn()) {
            Rescaler rescaler = new Rescaler();
            rescaler.setMethod(values.rescale().orElseThrow());
            pipeline.addStage(rescaler);
        }

        Input model = new Input();
        model.c = values.c();
        model.kernel = values.kernel();
        model.filter = values.filter();
        model.tolerance = values.tolerance();
        model.calibrated = values.calibrated();
        values.calibrationFolds().ifPresent(value -> model.calibrationFolds = value);
        pipeline.setClassifier(model.newClassifier());
        return pipeline;
    }
}
