// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/** Weka's own evaluations of its learners on real data. */
final class WekaRuns {

    private WekaRuns() {}

    /** Two thirds for training, the rest for testing. */
    static Evaluation holdOut(Classifier learner, Instances rows) throws Exception {
        Instances shuffled = new Instances(rows);
        shuffled.randomize(new Random(1));
        int border = shuffled.numInstances() * 2 / 3;
        Instances training = new Instances(shuffled, 0, border);
        Classifier model = AbstractClassifier.makeCopy(learner);
        model.buildClassifier(training);
        Evaluation evaluation = new Evaluation(training);
        evaluation.evaluateModel(model, new Instances(shuffled, border, shuffled.numInstances() - border));
        return evaluation;
    }

    static Evaluation crossValidation(Classifier learner, Instances rows) throws Exception {
        Evaluation evaluation = new Evaluation(rows);
        evaluation.crossValidateModel(learner, rows, 3, new Random(2));
        return evaluation;
    }

    static Instances load(String name) throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("src", "test", "resources", "data", name + ".arff"))) {
            Instances rows = new Instances(reader);
            rows.setClassIndex(rows.numAttributes() - 1);
            return rows;
        }
    }

    /** Weights whose sums are exact: Weka's curves go down from the sum of all weights and carry its rounding along. */
    static Instances weighted(Instances rows) {
        for (int i = 0; i < rows.numInstances(); i++) {
            rows.instance(i).setWeight(0.25 + 0.75 * (i % 4));
        }
        return rows;
    }

    static RandomForest forest() {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(20);
        return forest;
    }
}
