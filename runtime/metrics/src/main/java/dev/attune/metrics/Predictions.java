// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.Arrays;
import java.util.List;

/**
 * What a model said of rows whose truth is known: of classes, a probability each; of numbers, an estimate. Immutable, flat
 * arrays; factories copy and check what they are given.
 */
public final class Predictions {

    private final int numClasses;
    private final int[] trueClasses;
    /** {@link #numClasses} stands for no class. */
    private final int[] predictedClasses;
    /** Row by row; without NaN, and without negative zeros, which would be another rank. */
    private final double[] probabilities;

    private final double[] truth;
    private final double[] estimates;
    private final int size;
    private final boolean unitWeights;
    /** Null for ones, until somebody asks for the array; two threads may make it at once. */
    private double[] weights;
    /** Counted when first asked for; a race counts twice, to the same result. */
    private ConfusionMatrix confusion;

    private Predictions(int numClasses, int[] truth, double[] probabilities, double[] weights) {
        this.numClasses = numClasses;
        this.trueClasses = truth;
        this.probabilities = probabilities;
        this.predictedClasses = predictedClasses(numClasses, truth.length, probabilities);
        this.truth = null;
        this.estimates = null;
        this.size = truth.length;
        this.weights = weights;
        this.unitWeights = weights == null;
    }

    private Predictions(double[] truth, double[] estimates, double[] weights) {
        this.numClasses = 0;
        this.trueClasses = null;
        this.probabilities = null;
        this.predictedClasses = null;
        this.truth = truth;
        this.estimates = estimates;
        this.size = truth.length;
        this.weights = weights;
        this.unitWeights = weights == null;
    }

    /** Shares all but the weights. */
    private Predictions(Predictions other, double[] weights) {
        this.numClasses = other.numClasses;
        this.trueClasses = other.trueClasses;
        this.probabilities = other.probabilities;
        this.predictedClasses = other.predictedClasses;
        this.truth = other.truth;
        this.estimates = other.estimates;
        this.size = other.size;
        this.weights = weights;
        this.unitWeights = areOne(weights);
    }

    /** As {@link #classes(int, int[], double[], double[])}, each row with weight one. */
    public static Predictions classes(int numClasses, int[] truth, double[] distribution) {
        return checkedClasses(numClasses, truth, distribution, null);
    }

    /**
     * Predictions of classes.
     *
     * @param numClasses how many classes there are, occurring or not
     * @param truth the true class of each row, from 0 to {@code numClasses - 1}
     * @param distribution the probability of each class, row by row: that of class c in row i at {@code i * numClasses + c}; taken
     *     as given (a row may sum to anything), NaN as 0; up to 1e-6 outside of 0 and 1 passes as rounding
     * @param weights how much each row counts, finite and not negative
     * @throws IllegalArgumentException if an array has another length or a value is not allowed
     */
    public static Predictions classes(int numClasses, int[] truth, double[] distribution, double[] weights) {
        Shapes.requireLength("weights", weights.length, truth.length, "one for each row");
        Shapes.requireWeights(weights);
        return checkedClasses(numClasses, truth, distribution, areOne(weights) ? null : weights.clone());
    }

    private static Predictions checkedClasses(int numClasses, int[] truth, double[] distribution, double[] ownWeights) {
        Shapes.requireClassCount(numClasses);
        Shapes.requireLength(
                "distribution", distribution.length, (long) numClasses * truth.length, numClasses + " for each row");
        Shapes.requireClasses(truth, numClasses);
        return new Predictions(numClasses, truth.clone(), Shapes.probabilities(distribution, numClasses), ownWeights);
    }

    /** As {@link #numbers(double[], double[], double[])}, each row with weight one. */
    public static Predictions numbers(double[] truth, double[] estimates) {
        return checkedNumbers(truth, estimates, null);
    }

    /**
     * Predictions of numbers.
     *
     * @param truth the true value of each row, finite
     * @param estimates the model's value of each row, NaN if it gives none
     * @param weights how much each row counts, finite and not negative
     * @throws IllegalArgumentException if an array has another length or a value is not allowed
     */
    public static Predictions numbers(double[] truth, double[] estimates, double[] weights) {
        Shapes.requireLength("weights", weights.length, truth.length, "one for each row");
        Shapes.requireWeights(weights);
        return checkedNumbers(truth, estimates, areOne(weights) ? null : weights.clone());
    }

    private static Predictions checkedNumbers(double[] truth, double[] estimates, double[] ownWeights) {
        Shapes.requireLength("estimates", estimates.length, truth.length, "one for each row");
        Shapes.requireTruth(truth);
        return new Predictions(truth.clone(), estimates.clone(), ownWeights);
    }

    /**
     * The rows of all parts, in order, as of one model: for metrics over all folds of a cross-validation at once.
     *
     * @throws IllegalArgumentException if there is no part, or parts differ in kind or number of classes
     */
    public static Predictions pooled(List<Predictions> parts) {
        Shapes.requireAlike(parts);
        double[] weights = joined(parts.stream().map(Predictions::weights).toList());
        if (parts.get(0).numClasses == 0) {
            return new Predictions(
                    joined(parts.stream().map(part -> part.truth).toList()),
                    joined(parts.stream().map(part -> part.estimates).toList()),
                    areOne(weights) ? null : weights);
        }
        return new Predictions(
                parts.get(0).numClasses,
                parts.stream()
                        .flatMapToInt(part -> Arrays.stream(part.trueClasses))
                        .toArray(),
                joined(parts.stream().map(part -> part.probabilities).toList()),
                areOne(weights) ? null : weights);
    }

    private static double[] joined(List<double[]> parts) {
        return parts.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /** The same predictions with other weights, which are not changed any more. */
    Predictions reweighted(double[] otherWeights) {
        return new Predictions(this, otherWeights);
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** The number of classes, occurring or not; 0 where numbers were predicted. */
    public int numClasses() {
        return numClasses;
    }

    /** How much the row counts. */
    public double weight(int row) {
        return unitWeights ? 1 : weights[row];
    }

    /** The true class of the row, from 0. */
    public int trueClass(int row) {
        requireClasses("a true class");
        return trueClasses[row];
    }

    /** The class of the row's highest probability, the first of several; -1 if no probability is above zero. */
    public int predictedClass(int row) {
        requireClasses("a predicted class");
        return predictedClasses[row] == numClasses ? -1 : predictedClasses[row];
    }

    /** The probability that the model gives to a class in the row, 0 where it gave NaN. */
    public double probability(int row, int classIndex) {
        requireClass(classIndex);
        return probabilities[row * numClasses + classIndex];
    }

    /** The true value of the row. */
    public double truth(int row) {
        requireNumbers("a true value");
        return truth[row];
    }

    /** The model's value of the row, NaN if it gave none. */
    public double estimate(int row) {
        requireNumbers("an estimate");
        return estimates[row];
    }

    @Override
    public String toString() {
        return size() + " predictions of " + (numClasses == 0 ? "numbers" : numClasses + " classes");
    }

    boolean hasUnitWeights() {
        return unitWeights;
    }

    /** The array itself, not to be changed. */
    double[] weights() {
        double[] all = weights;
        if (all == null) {
            all = ones(size);
            weights = all;
        }
        return all;
    }

    /** The array itself, not to be changed. */
    double[] truth() {
        return truth;
    }

    /** The array itself, not to be changed. */
    double[] estimates() {
        return estimates;
    }

    ConfusionMatrix confusion() {
        ConfusionMatrix counted = confusion;
        if (counted == null) {
            counted = new ConfusionMatrix(numClasses, trueClasses, predictedClasses, unitWeights ? null : weights);
            confusion = counted;
        }
        return counted;
    }

    Ranking ranking(int classIndex) {
        return Ranking.of(this, classIndex);
    }

    void requireClasses(String what) {
        if (numClasses == 0) {
            throw new IllegalArgumentException(
                    what + " needs predictions of classes, given are " + this
                            + ". Of numbers there are the metrics ROOT_MEAN_SQUARED_ERROR, MEAN_ABSOLUTE_ERROR, R_SQUARED and CORRELATION.");
        }
    }

    void requireNumbers(String what) {
        if (numClasses != 0) {
            throw new IllegalArgumentException(what + " needs predictions of numbers, given are " + this
                    + ". Of classes there are metrics such as ACCURACY, F1, AREA_UNDER_ROC and LOG_LOSS.");
        }
    }

    void requireClass(int classIndex) {
        requireClasses("a class");
        if (classIndex < 0 || classIndex >= numClasses) {
            throw new IllegalArgumentException("class " + classIndex + " among " + this + ": allowed are 0 to "
                    + (numClasses - 1) + ". Give the position among the classes.");
        }
    }

    /** The array itself, row by row, not to be changed. */
    double[] probabilities() {
        return probabilities;
    }

    /** The probability of its true class, for each row. */
    double[] trueProbabilities() {
        double[] own = new double[trueClasses.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = probabilities[i * numClasses + trueClasses[i]];
        }
        return own;
    }

    private static int[] predictedClasses(int numClasses, int rows, double[] probabilities) {
        int[] predicted = new int[rows];
        for (int i = 0; i < rows; i++) {
            // probabilities above zero are ordered as their bits, and whole numbers can be chosen without a branch:
            // which class is
            // the highest is not to be foreseen
            long highest = 0;
            int best = numClasses;
            for (int c = 0; c < numClasses; c++) {
                long bits = Double.doubleToRawLongBits(probabilities[i * numClasses + c]);
                best = bits > highest ? c : best;
                highest = Math.max(highest, bits);
            }
            predicted[i] = best;
        }
        return predicted;
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static boolean areOne(double[] weights) {
        for (double weight : weights) {
            if (weight != 1) {
                return false;
            }
        }
        return true;
    }
}
