package cases;

import dev.attune.annotations.Rescaling;
import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.PreparedClassifier;
import dev.attune.weka.prepare.Rescaler;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/**
 * Assembles the preparation and the learner of {@link Input}:
 * one classifier that takes raw rows, as plain code to read, to step through, or to copy.
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputPipeline {
    private InputPipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(InputTuning.Values values) {
        PreparedClassifier pipeline = new PreparedClassifier();

        Imputer imputer = new Imputer();
        imputer.setMethod(values.impute());
        pipeline.addStage(imputer);

        if (values.rescaleOn()) {
            Rescaler rescaler = new Rescaler();
            rescaler.setMethod(Rescaling.STANDARD);
            pipeline.addStage(rescaler);
        }

        Logistic model = new Logistic();
        model.setRidge(values.ridge());
        pipeline.setClassifier(model);
        return pipeline;
    }
}
