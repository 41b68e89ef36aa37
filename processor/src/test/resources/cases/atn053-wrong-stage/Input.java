package cases;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augment;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Clean;
import dev.attune.annotations.Encode;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Interactions;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Outliers;
import dev.attune.annotations.Polynomial;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.Rescaling;
import dev.attune.annotations.SelectAttributes;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

@Clean
@Clean(attribute = "age")
@Clean(attribute = "age", range = {0, 120})
@Clean(attribute = "age", range = {0, 90})
@Clean(attribute = "size", range = {5, 1})
@Clean(attribute = "size2", range = 3)
@Clean(attribute = "size3", range = {0, 1 / 0.0})
@Impute({})
@Outliers(value = {OutlierRule.IQR, OutlierRule.Z_SCORE}, cut = {-1, 4})
@Encode({Encoding.ONE_HOT, Encoding.TARGET, Encoding.ONE_HOT})
@Interactions(maxPairs = 0)
@Polynomial(degree = {3, 1})
@Rescale({Rescaling.STANDARD, Rescaling.STANDARD})
@SelectAttributes(value = AttributeRanking.PCA, keep = {0.2, 1.5})
@Augment({Augmentation.IMAGE_FLIP, Augmentation.TEXT_SYNONYM})
class Input implements WekaModel {
    Object reachable = InputTuning.INSTANCE.defaults().encode();

    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
