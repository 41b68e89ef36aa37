// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.weka.learn.FastKnn;
import dev.attune.weka.learn.FastLogistic;
import dev.attune.weka.learn.FastRandomForest;
import dev.attune.weka.learn.FastRbfKernel;
import dev.attune.weka.learn.FastSmo;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.Kernel;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.classifiers.lazy.IBk;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/** Training with equal results: Weka's learner against Attune's. Prints the rows of a table. */
public final class TrainingTable {

    private TrainingTable() {}

    public static void main(String[] args) throws Exception {
        PairedRun run = new PairedRun(System.out, 3, 7, args.length > 0 ? args[0] : "");
        for (String name : new String[] {"segment", "credit-g", "hypothyroid", "soybean"}) {
            forest(run, name, DataSets.load(name).rows());
        }
        forest(run, "900 × 20, 2 classes", MadeUp.rows(900, 20, 2, 1));
        forest(run, "900 × 20, 3 classes", MadeUp.rows(900, 20, 3, 1));
        forest(run, "9,000 × 20, 2 classes", MadeUp.rows(9000, 20, 2, 1));
        machine(run, "default cache", 250_007);
        machine(run, "full cache", 0);
        for (String name : new String[] {"segment", "credit-g", "hypothyroid", "diabetes"}) {
            logistic(run, name, DataSets.load(name).rows());
        }
        logistic(run, "9,000 × 20, 2 classes", MadeUp.rows(9000, 20, 2, 1));
        neighbours(run, "1,000 × 20", MadeUp.rows(1000, 20, 3, 1));
        neighbours(run, "10,000 × 20", MadeUp.rows(10_000, 20, 3, 1));
    }

    private static void machine(PairedRun run, String name, int cacheSize) throws Exception {
        Instances rows = MadeUp.rows(1500, 20, 2, 1);
        RBFKernel weka = new RBFKernel();
        weka.setGamma(0.5);
        weka.setCacheSize(cacheSize);
        run.row(
                "SMO-RBF, 1,500 × 20, against the " + name,
                () -> trained(machine(weka), rows),
                () -> trained(FastSmo.with(machine(FastRbfKernel.with(weka))), rows));
    }

    private static SMO machine(RBFKernel kernel) throws Exception {
        SMO machine = new SMO();
        machine.setKernel((RBFKernel) Kernel.makeCopy(kernel));
        return machine;
    }

    /** One fold of ten: training and prediction, whose ratio is that of a whole cross-validation. */
    private static void neighbours(PairedRun run, String name, Instances rows) throws Exception {
        Instances train = rows.trainCV(10, 0);
        Instances test = rows.testCV(10, 0);
        run.row(
                "IBk, k = 5, one fold of ten, " + name,
                () -> predicted(trained(new IBk(5), train), test),
                () -> predicted(trained(FastKnn.with(new IBk(5)), train), test));
    }

    private static Object predicted(Classifier learner, Instances test) throws Exception {
        Evaluation evaluation = new Evaluation(test);
        evaluation.evaluateModel(learner, test);
        return evaluation;
    }

    private static void forest(PairedRun run, String name, Instances rows) throws Exception {
        int trees = rows.numInstances() > 5000 ? 20 : 100;
        run.row(
                "RandomForest, " + trees + " trees, " + name,
                () -> trained(forest(new RandomForest(), trees), rows),
                () -> trained(forest(new FastRandomForest(), trees), rows));
    }

    private static void logistic(PairedRun run, String name, Instances rows) throws Exception {
        run.row(
                "Logistic, " + name,
                () -> trained(new Logistic(), rows),
                () -> trained(FastLogistic.with(new Logistic()), rows));
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
