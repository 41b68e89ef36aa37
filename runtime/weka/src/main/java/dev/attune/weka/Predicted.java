// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.metrics.Predictions;
import dev.attune.weka.learn.FastSmo;
import dev.attune.weka.learn.Substitutes;
import dev.attune.weka.learn.perceptron.FastPerceptron;
import dev.attune.weka.score.CompiledScorer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.BatchPredictor;
import weka.core.Instance;
import weka.core.Instances;

/** What a fitted learner predicts for test rows. */
final class Predicted {

    private static final double ROUNDING = 1e-9;

    /** Models that score a test part faster when they are compiled for it first. */
    private static final Set<Class<?>> COMPILED =
            Set.of(NaiveBayes.class, MultilayerPerceptron.class, FastPerceptron.class, FastSmo.class);

    private Predicted() {}

    /**
     * The learner's predictions beside the truth.
     *
     * @param rows where the test rows come from
     * @param test the test rows' numbers there
     * @param hidden the test rows with their class missing
     * @throws Exception if the learner fails, or predicts NaN for a numeric target
     */
    static Predictions of(Classifier learner, Instances rows, int[] test, Instances hidden) throws Exception {
        return beside(learner, rows, test, outputs(learner, hidden));
    }

    /** Outputs of a learner, row by row, beside the truth of test rows. */
    static Predictions beside(Classifier learner, Instances rows, int[] test, double[] outputs) {
        int width = width(rows);
        double[] weights = new double[test.length];
        int[] classes = new int[test.length];
        double[] truth = new double[test.length];
        for (int i = 0; i < test.length; i++) {
            weights[i] = rows.get(test[i]).weight();
            truth[i] = rows.get(test[i]).classValue();
            classes[i] = (int) truth[i];
        }
        if (rows.classAttribute().isNominal()) {
            double[] shares =
                    Arrays.stream(outputs).map(Predicted::withoutRounding).toArray();
            return Predictions.classes(width, classes, shares, weights);
        }
        requireNumbers(learner, outputs);
        return Predictions.numbers(truth, outputs, weights);
    }

    /** The outputs of several models for one row. */
    interface RowOutputs {

        double[][] of(int index, Instance row) throws Exception;
    }

    /** The outputs of models of several sizes, for each size row by row. */
    static double[][] each(Instances test, int[] sizes, RowOutputs outputs) throws Exception {
        int width = width(test);
        double[][] all = new double[sizes.length][test.size() * width];
        for (int i = 0; i < test.size(); i++) {
            double[][] ofRow = outputs.of(i, test.get(i));
            for (int s = 0; s < sizes.length; s++) {
                System.arraycopy(ofRow[s], 0, all[s], i * width, width);
            }
        }
        return all;
    }

    /** The numbers that a learner predicts for a row: one for each class, or an estimate. */
    static int width(Instances rows) {
        return rows.classAttribute().isNominal() ? rows.numClasses() : 1;
    }

    /** The distributions or estimates, row by row. */
    static double[] outputs(Classifier learner, Instances hidden) throws Exception {
        Optional<CompiledScorer> compiled = compiled(learner, hidden);
        if (compiled.isPresent()) {
            return compiled.get().outputs(hidden);
        }
        int width = width(hidden);
        double[][] batch = batch(learner, hidden);
        double[] outputs = new double[hidden.size() * width];
        for (int i = 0; i < hidden.size(); i++) {
            double[] output = batch == null ? learner.distributionForInstance(hidden.get(i)) : batch[i];
            if (output.length != width) {
                throw new IllegalStateException(name(learner) + " predicted " + output.length
                        + " numbers for a row where " + width + " belong");
            }
            System.arraycopy(output, 0, outputs, i * width, width);
        }
        return outputs;
    }

    private static Optional<CompiledScorer> compiled(Classifier learner, Instances hidden) {
        return Substitutes.isOn() && COMPILED.contains(learner.getClass())
                ? CompiledScorer.of(learner, hidden)
                : Optional.empty();
    }

    /** Weka's trees share rows with missing values out among branches, which may leave a probability a hair below zero. */
    private static double withoutRounding(double probability) {
        return probability < 0 && probability > -ROUNDING ? 0 : probability;
    }

    /** All distributions at once where the learner gains by it, else null. */
    private static double[][] batch(Classifier learner, Instances hidden) throws Exception {
        if (!(learner instanceof BatchPredictor batch) || !batch.implementsMoreEfficientBatchPrediction()) {
            return null;
        }
        double[][] outputs = batch.distributionsForInstances(hidden);
        if (outputs.length != hidden.size()) {
            throw new IllegalStateException(
                    name(learner) + " gave " + outputs.length + " predictions for " + hidden.size() + " rows");
        }
        return outputs;
    }

    /** Weka's Evaluation drops rows with an estimate of NaN, so that refusing hard rows would improve a score. */
    private static void requireNumbers(Classifier learner, double[] estimates) {
        long missing = Arrays.stream(estimates).filter(Double::isNaN).count();
        if (missing > 0) {
            throw new ArithmeticException(
                    name(learner) + " predicted NaN for " + missing + " of " + estimates.length + " test rows");
        }
    }

    /** Whether there is an estimate for each row of a numeric target; without any, a row with classes counts as an error. */
    static boolean isComplete(Instances rows, double[] outputs) {
        return rows.classAttribute().isNominal() || Arrays.stream(outputs).noneMatch(Double::isNaN);
    }

    private static String name(Classifier learner) {
        return learner.getClass().getSimpleName();
    }
}
