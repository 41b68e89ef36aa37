package cases;

import dev.attune.weka.prepare.AttributeSelector;
import dev.attune.weka.prepare.Augmenter;
import dev.attune.weka.prepare.NominalEncoder;
import dev.attune.weka.prepare.PolynomialTerms;
import dev.attune.weka.prepare.PreparedClassifier;
import dev.attune.weka.prepare.Rescaler;
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

        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(values.encode());
        pipeline.addStage(encoder);

        PolynomialTerms polynomial = new PolynomialTerms();
        polynomial.setDegree(values.polynomialDegree());
        pipeline.addStage(polynomial);

        if (values.rescaleOn()) {
            Rescaler rescaler = new Rescaler();
            rescaler.setMethod(values.rescale().orElseThrow());
            pipeline.addStage(rescaler);
        }

        AttributeSelector selector = new AttributeSelector();
        selector.setMethod(values.select());
        selector.setKeep(values.selectKeep());
        pipeline.addStage(selector);

        if (values.augmentOn()) {
            Augmenter augmenter = new Augmenter();
            augmenter.setMethod(values.augment().orElseThrow());
            augmenter.setRatio(values.augmentRatio().orElseThrow());
            augmenter.setSynonyms("synonyms.txt");
            pipeline.addStage(augmenter);
        }

        Input model = new Input();
        values.always().ifPresent(value -> model.always = value);
        values.never().ifPresent(value -> model.never = value);
        values.sometimes().ifPresent(value -> model.sometimes = value);
        values.seldom().ifPresent(value -> model.seldom = value);
        model.flag = values.flag();
        pipeline.setClassifier(model.newClassifier());
        return pipeline;
    }
}
