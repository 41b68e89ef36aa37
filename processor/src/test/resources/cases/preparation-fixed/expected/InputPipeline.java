package cases;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.OutlierAction;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Rescaling;
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
        cleaner.addRule(CleanRule.of("weight \"kg\"").range(0, 500).missing("-1"));
        pipeline.addStage(cleaner);

        Imputer imputer = new Imputer();
        imputer.setMethod(Imputation.KNN);
        imputer.setIndicator(true);
        pipeline.addStage(imputer);

        OutlierLimiter outliers = new OutlierLimiter();
        outliers.setRule(OutlierRule.ISOLATION_FOREST);
        outliers.setCut(3);
        outliers.setAction(OutlierAction.DROP);
        pipeline.addStage(outliers);

        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.TARGET);
        pipeline.addStage(encoder);

        InteractionTerms interactions = new InteractionTerms();
        interactions.setMaxPairs(5);
        pipeline.addStage(interactions);

        PolynomialTerms polynomial = new PolynomialTerms();
        polynomial.setDegree(2);
        pipeline.addStage(polynomial);

        Rescaler rescaler = new Rescaler();
        rescaler.setMethod(Rescaling.YEO_JOHNSON);
        pipeline.addStage(rescaler);

        if (values.selectOn()) {
            AttributeSelector selector = new AttributeSelector();
            selector.setMethod(AttributeRanking.L1);
            selector.setKeep(0.5);
            pipeline.addStage(selector);
        }

        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.IMAGE_FLIP);
        augmenter.setRatio(values.augmentRatio());
        augmenter.setShape(28, 28);
        pipeline.addStage(augmenter);

        Input model = new Input();
        pipeline.setClassifier(model.newClassifier());
        return pipeline;
    }
}
