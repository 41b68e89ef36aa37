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
        values.folds().ifPresent(value -> model.folds = value);
        model.calibrated = values.calibrated();
        model.c = values.c();
        model.filter = values.filter();
        model.tolerance = values.tolerance();
        values.margin().ifPresent(value -> model.setMargin(value));
        values.deep().ifPresent(value -> model.deep = value);
        values.deeper().ifPresent(value -> model.deeper = value);
        values.text().ifPresent(value -> model.text = value);
        values.listed().ifPresent(value -> model.listed = value);
        values.last().ifPresent(value -> model.last = value);
        return model.newClassifier();
    }
}
