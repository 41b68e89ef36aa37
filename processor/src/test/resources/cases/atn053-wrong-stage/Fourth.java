package cases;

import dev.attune.annotations.Augment;
import dev.attune.annotations.Augmentation;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

@Augment(value = Augmentation.IMAGE_CROP, shape = {28, 0})
class Fourth implements WekaModel {
    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
