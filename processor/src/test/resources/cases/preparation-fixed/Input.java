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
import dev.attune.annotations.OutlierAction;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Outliers;
import dev.attune.annotations.Polynomial;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.Rescaling;
import dev.attune.annotations.SelectAttributes;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/** Nothing to tune but one number: all else is fixed. */
@Clean(attribute = "weight \"kg\"", range = {0, 500}, missing = "-1")
@Impute(value = Imputation.KNN, indicator = true)
@Outliers(value = OutlierRule.ISOLATION_FOREST, cut = 3, action = OutlierAction.DROP)
@Encode(Encoding.TARGET)
@Interactions(maxPairs = 5)
@Polynomial(degree = 2)
@Rescale(Rescaling.YEO_JOHNSON)
@SelectAttributes(value = AttributeRanking.L1, keep = 0.5, optional = true)
@Augment(value = Augmentation.IMAGE_FLIP, ratio = {1.5, 4}, shape = {28, 28})
class Input implements WekaModel {
    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
