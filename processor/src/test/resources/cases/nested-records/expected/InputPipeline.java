package cases;

import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/** Assembles the learner of {@link Input}: plain code to read, debug or copy. */
@Generated("dev.attune.processor.AttuneProcessor")
public final class InputPipeline {
    private InputPipeline() {}

    /** A new, unfitted learner with these values. */
    public static Classifier assemble(InputTuning.Values values) {
        Input model = new Input();
        model.kernel = values.kernel();
        model.filter = values.filter();
        model.twice = values.twice();
        values.other().ifPresent(value -> model.other = value);
        values.k().ifPresent(value -> model.k = value);
        values.deep().ifPresent(value -> model.deep = value);
        return model.newClassifier();
    }
}
