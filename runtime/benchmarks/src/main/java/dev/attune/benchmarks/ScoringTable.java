// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.weka.score.CompiledScorer;
import java.util.LinkedHashMap;
import java.util.Map;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.LinearRegression;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.classifiers.lazy.IBk;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.REPTree;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/**
 * Predictions of fitted models: Weka's {@code distributionForInstance}, row by row, against a compiled scorer, whose copy of the rows
 * is part of it; compiling is part of it where a row says so, and the
 * copy is not where a row says that. A round scores as often as makes 100,000 rows, of machines 2,000. Prints the rows of a
 * table; an argument keeps the rows that begin with it.
 */
public final class ScoringTable {

    private static final int ROWS = 100_000;

    private ScoringTable() {}

    public static void main(String[] args) throws Exception {
        PairedRun run = new PairedRun(System.out, 3, 7, args.length > 0 ? args[0] : "");
        for (Map.Entry<String, Classifier> learner : learners().entrySet()) {
            compare(
                    run,
                    learner.getKey() + ", 10,000 × 20, 3 classes",
                    learner.getValue(),
                    MadeUp.rows(10_000, 20, 3, 1));
            for (String name : new String[] {"segment", "credit-g", "hypothyroid"}) {
                compare(
                        run,
                        learner.getKey() + ", " + name,
                        learner.getValue(),
                        DataSets.load(name).rows());
            }
        }
        compare(run, "SMO-RBF, 1,500 × 20, 2 classes", machine(), MadeUp.rows(1500, 20, 2, 1));
        compare(run, "SMO-RBF, credit-g", machine(), DataSets.load("credit-g").rows());
        neighbours(run, 20);
        neighbours(run, 50);
        LinearRegression regression = new LinearRegression();
        compare(
                run,
                "LinearRegression, abalone",
                regression,
                DataSets.load("abalone").rows());
    }

    private static Map<String, Classifier> learners() {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(100);
        Logistic logistic = new Logistic();
        logistic.setMaxIts(5);
        Map<String, Classifier> learners = new LinkedHashMap<>();
        learners.put("J48", new J48());
        learners.put("REPTree", new REPTree());
        learners.put("RandomForest, 100 trees", forest);
        learners.put("NaiveBayes", new NaiveBayes());
        learners.put("Logistic", logistic);
        learners.put("MultilayerPerceptron", network());
        learners.put("SMO, linear", new SMO());
        return learners;
    }

    private static Classifier network() {
        MultilayerPerceptron network = new MultilayerPerceptron();
        network.setTrainingTime(3);
        return network;
    }

    /**
     * Models that have not been asked yet, since Weka's change with each row: both search for the neighbours of 200 rows. Fitting
     * and compiling are left out.
     */
    private static void neighbours(PairedRun run, int attributes) throws Exception {
        Instances rows = MadeUp.rows(5200, attributes, 3, 1);
        Instances train = new Instances(rows, 0, 5000);
        Instances test = new Instances(rows, 5000, 200);
        Instances header = new Instances(rows, 0);
        String what = "IBk, k = 5, 5,000 × %d, 200 rows, fresh model".formatted(attributes);
        run.fresh(
                what,
                () -> {
                    IBk knn = fitted(train);
                    return () -> predicted(knn, test, 1);
                },
                () -> {
                    CompiledScorer scorer =
                            CompiledScorer.of(fitted(train), header).orElseThrow();
                    return () -> scorer.outputs(test)[0];
                });
    }

    private static IBk fitted(Instances train) throws Exception {
        IBk knn = new IBk(5);
        knn.buildClassifier(train);
        return knn;
    }

    private static SMO machine() {
        RBFKernel kernel = new RBFKernel();
        kernel.setCacheSize(0);
        kernel.setGamma(0.1);
        SMO machine = new SMO();
        machine.setKernel(kernel);
        return machine;
    }

    private static void compare(PairedRun run, String what, Classifier model, Instances rows) throws Exception {
        String fold = what + ", one fold of ten with compiling";
        if (!run.wants(what) && !run.wants(fold)) {
            return;
        }
        Instances train = rows.trainCV(10, 0);
        Instances test = rows.testCV(10, 0);
        model.buildClassifier(train);
        CompiledScorer scorer = CompiledScorer.of(model, train).orElseThrow();
        // Weka's support vectors take some hundred times as long as other models
        int scored = model instanceof SMO ? ROWS / 50 : ROWS;
        int times = Math.max(1, scored / rows.size());
        run.row(what, () -> predicted(model, rows, times), () -> {
            double sum = 0;
            for (int i = 0; i < times; i++) {
                sum += scorer.outputs(rows)[0];
            }
            return sum;
        });
        double[] cells = CompiledScorer.cells(rows);
        run.row(what + ", rows copied before", () -> predicted(model, rows, times), () -> {
            double sum = 0;
            for (int i = 0; i < times; i++) {
                sum += scorer.outputs(cells)[0];
            }
            return sum;
        });
        int folds = Math.max(1, scored / 10 / test.size());
        run.row(fold, () -> predicted(model, test, folds), () -> {
            double sum = 0;
            for (int i = 0; i < folds; i++) {
                sum += CompiledScorer.of(model, train).orElseThrow().outputs(test)[0];
            }
            return sum;
        });
    }

    private static double predicted(Classifier model, Instances rows, int times) throws Exception {
        double sum = 0;
        for (int i = 0; i < times; i++) {
            for (int row = 0; row < rows.size(); row++) {
                sum += model.distributionForInstance(rows.get(row))[0];
            }
        }
        return sum;
    }
}
