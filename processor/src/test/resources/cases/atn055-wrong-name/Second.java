package cases;

import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Outliers;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.Rescaling;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

@Rescale({Rescaling.STANDARD, Rescaling.MIN_MAX})
@Outliers(value = OutlierRule.IQR, cut = {1, 4})
class Second implements WekaModel {
    @Tunable boolean rescale;
    @Tunable boolean outliersCut;
    @Tunable boolean rescaleOn;
    @Tunable(id = "outliers.cut") boolean other;

    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
