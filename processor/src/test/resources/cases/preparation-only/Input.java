package cases;

import dev.attune.annotations.Impute;
import dev.attune.annotations.Imputation;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

@Impute(Imputation.MEAN)
class Input implements WekaModel {
    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
