package cases;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augment;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Interactions;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Outliers;
import dev.attune.annotations.Polynomial;
import dev.attune.annotations.SelectAttributes;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

@Outliers(value = OutlierRule.IQR, cut = 0)
@Interactions(maxPairs = {1, 2, 3})
@Polynomial(degree = 1)
@SelectAttributes(value = AttributeRanking.PCA, keep = {})
@Augment(value = Augmentation.SMOTE, ratio = {0.5, 0.0 / 0}, shape = {2, 2}, synonyms = "words.txt")
class Second implements WekaModel {
    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
