package cases;

import dev.attune.annotations.Nested;
import dev.attune.annotations.Polynomial;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

class Parent implements WekaModel {
    @Nested Choice choice = new Choice.First(1);

    sealed interface Choice {
        @Polynomial(degree = {1, 3})
        record First(@Tunable(range = {1, 3}) int a) implements Choice {}

        record Second() implements Choice {}
    }

    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
