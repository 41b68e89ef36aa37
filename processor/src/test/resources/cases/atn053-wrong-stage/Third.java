package cases;

import dev.attune.annotations.Augment;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Interactions;
import dev.attune.annotations.Polynomial;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

@Interactions(maxPairs = {-1, 4})
@Polynomial(degree = {2, 2})
@Augment(value = {Augmentation.SOUND_PITCH, Augmentation.IMAGE_CROP}, ratio = 0, shape = 28)
class Third implements WekaModel {
    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
