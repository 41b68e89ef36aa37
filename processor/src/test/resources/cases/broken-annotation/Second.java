package cases;

import dev.attune.annotations.Clean;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Outliers;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

@Clean(range = {1, "2"})
@Impute("MEAN")
@Outliers(OutlierRule.IQR)
class Second implements WekaModel {
    @Tunable boolean flag;

    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
