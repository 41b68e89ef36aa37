package cases;

import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.trees.RandomForest;

record Input(@Regularize(Penalty.L2) double ridge, @Tunable(range = {5, 500}) int maxIts) implements WekaModel {
    Input() {
        this(1e-8, 100);
    }

    @Override
    public Classifier newClassifier() {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(maxIts);
        return forest;
    }
}
