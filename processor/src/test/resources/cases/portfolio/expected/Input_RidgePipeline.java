package cases;

import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.PreparedClassifier;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * Assembles the preparation and the learner of {@link Input.Ridge}:
 * one classifier that takes raw rows, as plain code to read, to step through, or to copy.
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_RidgePipeline {
    private Input_RidgePipeline() {}

    /** A new, unfitted learner with these values. */
    static Classifier assemble(Input_RidgeTuning.Values values) {
        PreparedClassifier pipeline = new PreparedClassifier();

        Imputer imputer = new Imputer();
        imputer.setMethod(values.impute());
        pipeline.addStage(imputer);

        Input.Ridge model = new Input.Ridge(values.ridge(), values.maxIts());
        pipeline.setClassifier(model.newClassifier());
        return pipeline;
    }
}
