// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.weka.learn.FastRandomForest;
import weka.classifiers.Classifier;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/** Training with equal results: Weka's learner against Attune's. Prints the rows of a table. */
public final class TrainingTable {

    private TrainingTable() {}

    public static void main(String[] args) throws Exception {
        PairedRun run = new PairedRun(System.out, 3, 7);
        for (String name : new String[] {"segment", "credit-g", "hypothyroid", "soybean"}) {
            forest(run, name, DataSets.load(name).rows());
        }
        forest(run, "900 × 20, 2 classes", MadeUp.rows(900, 20, 2, 1));
        forest(run, "900 × 20, 3 classes", MadeUp.rows(900, 20, 3, 1));
        forest(run, "9,000 × 20, 2 classes", MadeUp.rows(9000, 20, 2, 1));
    }

    private static void forest(PairedRun run, String name, Instances rows) throws Exception {
        int trees = rows.numInstances() > 5000 ? 20 : 100;
        run.row(
                "RandomForest, " + trees + " trees, " + name,
                () -> trained(forest(new RandomForest(), trees), rows),
                () -> trained(forest(new FastRandomForest(), trees), rows));
    }

    private static RandomForest forest(RandomForest forest, int trees) {
        forest.setNumIterations(trees);
        return forest;
    }

    private static Classifier trained(Classifier learner, Instances rows) throws Exception {
        learner.buildClassifier(rows);
        return learner;
    }
}
