package cases;

import dev.attune.annotations.Imputation;
import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.PreparedClassifier;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

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
        imputer.setMethod(Imputation.MEAN);
        pipeline.addStage(imputer);

        Input model = new Input();
        pipeline.setClassifier(model.newClassifier());
        return pipeline;
    }
}
