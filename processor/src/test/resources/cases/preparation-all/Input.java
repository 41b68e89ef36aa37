package cases;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augment;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Clean;
import dev.attune.annotations.Encode;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Interactions;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Outliers;
import dev.attune.annotations.Polynomial;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.Rescaling;
import dev.attune.annotations.SelectAttributes;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/** The further class annotations of the DSL's page, all together. */
@Augment(value = {Augmentation.SMOTE, Augmentation.JITTER}, ratio = {0.5, 2}, optional = true)
@SelectAttributes(value = {AttributeRanking.INFO_GAIN, AttributeRanking.PCA}, keep = {0.2, 1.0}, optional = true)
@Rescale(value = {Rescaling.STANDARD, Rescaling.ROBUST}, optional = true)
@Encode({Encoding.ONE_HOT, Encoding.TARGET})  @Interactions(maxPairs = {0, 20})  @Polynomial(degree = {1, 3})
@Outliers(value = {OutlierRule.IQR, OutlierRule.Z_SCORE}, cut = {1.5, 4}, optional = true)
@Impute({Imputation.MEAN, Imputation.MEDIAN, Imputation.KNN})
@Clean(attribute = "age", range = {0, 120})            // outside becomes missing (a customer aged 200)
@Clean(missing = {"?", "99999"}, parseNumbers = true, mergeSpellings = true, dropUseless = true)
class Input implements WekaModel {
    @Tunable(range = {1e-8, 10}) double ridge = 1e-8;

    @Override
    public Classifier newClassifier() {
        Logistic logistic = new Logistic();
        logistic.setRidge(ridge);
        return logistic;
    }
}
