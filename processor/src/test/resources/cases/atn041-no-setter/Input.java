package cases;

import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.trees.RandomForest;

@SpecFor(RandomForest.class)
interface Input {
    @Tunable(range = {10, 500}) int numIteration();

    @Tunable(range = {10, 500}) int numTrees();

    @Tunable(range = {10, 500}) long numIterations2();
}
