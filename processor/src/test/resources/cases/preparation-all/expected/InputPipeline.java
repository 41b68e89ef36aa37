package cases;

import dev.attune.weka.prepare.AttributeSelector;
import dev.attune.weka.prepare.Augmenter;
import dev.attune.weka.prepare.CleanRule;
import dev.attune.weka.prepare.Cleaner;
import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.InteractionTerms;
import dev.attune.weka.prepare.NominalEncoder;
import dev.attune.weka.prepare.OutlierLimiter;
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

        Cleaner cleaner = new Cleaner();
        cleaner.addRule(CleanRule.of("age").range(0, 120));
        cleaner.addRule(CleanRule.all().missing("?", "99999").parseNumbers().mergeSpellings()
                .dropUseless());
        pipeline.addStage(cleaner);

        Imputer imputer = new Imputer();
        imputer.setMethod(values.impute());
        pipeline.addStage(imputer);

        if (values.outliersOn()) {
            OutlierLimiter outliers = new OutlierLimiter();
            outliers.setRule(values.outliers().orElseThrow());
            outliers.setCut(values.outliersCut().orElseThrow());
            pipeline.addStage(outliers);
        }

        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(values.encode());
        pipeline.addStage(encoder);

        InteractionTerms interactions = new InteractionTerms();
        interactions.setMaxPairs(values.interactionsMaxPairs());
        pipeline.addStage(interactions);

        PolynomialTerms polynomial = new PolynomialTerms();
        polynomial.setDegree(values.polynomialDegree());
        pipeline.addStage(polynomial);

        if (values.rescaleOn()) {
            Rescaler rescaler = new Rescaler();
            rescaler.setMethod(values.rescale().orElseThrow());
            pipeline.addStage(rescaler);
        }

        if (values.selectOn()) {
            AttributeSelector selector = new AttributeSelector();
            selector.setMethod(values.select().orElseThrow());
            selector.setKeep(values.selectKeep().orElseThrow());
            pipeline.addStage(selector);
        }

        if (values.augmentOn()) {
            Augmenter augmenter = new Augmenter();
            augmenter.setMethod(values.augment().orElseThrow());
            augmenter.setRatio(values.augmentRatio().orElseThrow());
            pipeline.addStage(augmenter);
        }

        Input model = new Input();
        model.ridge = values.ridge();
        pipeline.setClassifier(model.newClassifier());
        return pipeline;
    }
}
