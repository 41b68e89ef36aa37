package cases;

import dev.attune.annotations.Scale;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.trees.RandomForest;

class Input implements WekaModel {
    /** How many trees vote; more are steadier, and slower. */
    @Tunable(range = {10, 500}, scale = Scale.LOG, prefix = true) int trees = 100;

    @Tunable(range = {1, 30}) int depth = 12;

    @Override
    public Classifier newClassifier() {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(trees);
        forest.setMaxDepth(depth);
        return forest;
    }
}
