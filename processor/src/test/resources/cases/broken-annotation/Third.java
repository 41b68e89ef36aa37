package cases;

import dev.attune.annotations.Outliers;
import dev.attune.annotations.OutlierRule;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

@Outliers(OutlierRule.IQR)
class Third implements WekaModel {
    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
