// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a model said of rows whose truth is known: of classes, a probability each; of numbers, an estimate. Immutable, flat
 * arrays. Factories check what they are given, and copy it; those that wrap take arrays over, which must not be changed any more.
 */
public final class Predictions {

    /** Null where numbers were predicted. */
    private final ClassColumns classes;
    /** Null where classes were. */
    private final Estimates numbers;

    private final RowWeights weights;
    /** Counted when first asked for; a race counts twice, to the same result. */
    private ConfusionMatrix confusion;

    private Predictions(ClassColumns classes, Estimates numbers, RowWeights weights) {
        this.classes = classes;
        this.numbers = numbers;
        this.weights = weights;
    }

    /** As {@link #classes(int, int[], double[], double[])}, each row with weight one. */
    public static Predictions classes(int numClasses, int[] truth, double[] distribution) {
        return copied(numClasses, truth, distribution, RowWeights.ones(truth.length));
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
        return copied(numClasses, truth, distribution, checked(weights, truth.length));
    }

    private static Predictions copied(int numClasses, int[] truth, double[] distribution, RowWeights weights) {
        Shapes.requireClassCount(numClasses);
        Shapes.requireLength(
                "distribution", distribution.length, (long) numClasses * truth.length, numClasses + " for each row");
        return of("distribution", numClasses, truth.clone(), ClassColumns.turned(distribution, numClasses), weights);
    }

    /**
     * Predictions of classes from arrays that are taken over, not copied: the fastest way, for many rows. Rows have weight one.
     *
     * @param numClasses how many classes there are, occurring or not
     * @param truth the true class of each row, from 0 to {@code numClasses - 1}
     * @param columns the probability of each class, class by class: that of class c in row i at {@code c * truth.length + i}; else as
     *     in {@link #classes(int, int[], double[], double[])}
     * @throws IllegalArgumentException if an array has another length or a value is not allowed
     */
    public static Predictions wrapClasses(int numClasses, int[] truth, double[] columns) {
        Shapes.requireClassCount(numClasses);
        Shapes.requireLength("columns", columns.length, (long) numClasses * truth.length, numClasses + " for each row");
        return of("columns", numClasses, truth, columns, RowWeights.ones(truth.length));
    }

    private static Predictions of(String name, int numClasses, int[] truth, double[] columns, RowWeights weights) {
        Shapes.requireClasses(truth, numClasses);
        double[] probabilities = Shapes.probabilities(name, columns, numClasses);
        return new Predictions(new ClassColumns(numClasses, truth, probabilities), null, weights);
    }

    /** As {@link #numbers(double[], double[], double[])}, each row with weight one. */
    public static Predictions numbers(double[] truth, double[] estimates) {
        return wrapNumbers(truth.clone(), estimates.clone());
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
        return of(truth.clone(), estimates.clone(), checked(weights, truth.length));
    }

    /**
     * Predictions of numbers from arrays that are taken over, not copied: the fastest way, for many rows. Rows have weight one; else as
     * {@link #numbers(double[], double[], double[])}.
     */
    public static Predictions wrapNumbers(double[] truth, double[] estimates) {
        return of(truth, estimates, RowWeights.ones(truth.length));
    }

    private static Predictions of(double[] truth, double[] estimates, RowWeights weights) {
        Shapes.requireLength("estimates", estimates.length, truth.length, "one for each row");
        Estimates numbers = new Estimates(truth, estimates);
        if (!numbers.isSurelyFinite()) {
            Shapes.requireFinite(truth);
        }
        return new Predictions(null, numbers, weights);
    }

    private static RowWeights checked(double[] weights, int rows) {
        Shapes.requireLength("weights", weights.length, rows, "one for each row");
        Shapes.requireWeights(weights);
        return RowWeights.of(weights.clone());
    }

    /**
     * The rows of all parts, in order, as of one model: for metrics over all folds of a cross-validation at once.
     *
     * @throws IllegalArgumentException if there is no part, or parts differ in kind or number of classes
     */
    public static Predictions pooled(List<Predictions> parts) {
        Shapes.requireAlike(parts);
        RowWeights weights = RowWeights.of(joined(parts.stream().map(part -> part.weights.array())));
        if (parts.get(0).numbers == null) {
            return new Predictions(
                    ClassColumns.joined(parts.stream().map(part -> part.classes).toList()), null, weights);
        }
        double[] truth = joined(parts.stream().map(part -> part.numbers.truth));
        double[] estimates = joined(parts.stream().map(part -> part.numbers.estimates));
        return new Predictions(null, new Estimates(truth, estimates), weights);
    }

    private static double[] joined(Stream<double[]> parts) {
        return parts.flatMapToDouble(Arrays::stream).toArray();
    }

    /** The same predictions with other weights, which are not changed any more. */
    Predictions reweighted(double[] otherWeights) {
        return new Predictions(classes, numbers, RowWeights.of(otherWeights));
    }

    /** The number of rows. */
    public int size() {
        return weights.size();
    }

    /** The number of classes, occurring or not; 0 where numbers were predicted. */
    public int numClasses() {
        return classes == null ? 0 : classes.classes;
    }

    /** How much the row counts. */
    public double weight(int row) {
        return weights.of(row);
    }

    /** The true class of the row, from 0. */
    public int trueClass(int row) {
        requireClasses("a true class");
        return classes.truth[row];
    }

    /** The class of the row's highest probability, the first of several; -1 if no probability is above zero. */
    public int predictedClass(int row) {
        requireClasses("a predicted class");
        int predicted = classes.predicted()[row];
        return predicted == classes.classes ? -1 : predicted;
    }

    /** The probability that the model gives to a class in the row, 0 where it gave NaN. */
    public double probability(int row, int classIndex) {
        requireClass(classIndex);
        return classes.probability(row, classIndex);
    }

    /** The true value of the row. */
    public double truth(int row) {
        requireNumbers("a true value");
        return numbers.truth[row];
    }

    /** The model's value of the row, NaN if it gave none. */
    public double estimate(int row) {
        requireNumbers("an estimate");
        return numbers.estimates[row];
    }

    @Override
    public String toString() {
        return size() + " predictions of " + (classes == null ? "numbers" : classes.classes + " classes");
    }

    RowWeights weights() {
        return weights;
    }

    ClassColumns classes() {
        return classes;
    }

    Estimates numbers() {
        return numbers;
    }

    ConfusionMatrix confusion() {
        ConfusionMatrix counted = confusion;
        if (counted == null) {
            counted = new ConfusionMatrix(classes, weights);
            confusion = counted;
        }
        return counted;
    }

    Ranking ranking(int classIndex) {
        return Ranking.of(classes, weights, classIndex);
    }

    void requireClasses(String what) {
        if (classes == null) {
            throw new IllegalArgumentException(
                    what + " needs predictions of classes, given are " + this
                            + ". Of numbers there are the metrics ROOT_MEAN_SQUARED_ERROR, MEAN_ABSOLUTE_ERROR, R_SQUARED and CORRELATION.");
        }
    }

    void requireNumbers(String what) {
        if (numbers == null) {
            throw new IllegalArgumentException(what + " needs predictions of numbers, given are " + this
                    + ". Of classes there are metrics such as ACCURACY, F1, AREA_UNDER_ROC and LOG_LOSS.");
        }
    }

    void requireClass(int classIndex) {
        requireClasses("a class");
        if (classIndex < 0 || classIndex >= classes.classes) {
            throw new IllegalArgumentException("class " + classIndex + " among " + this + ": allowed are 0 to "
                    + (classes.classes - 1) + ". Give the position among the classes.");
        }
    }
}
