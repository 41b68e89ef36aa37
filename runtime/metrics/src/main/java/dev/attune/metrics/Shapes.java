// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import dev.attune.vector.VectorSupports;
import java.util.List;

/** What arrays must be like to be {@link Predictions}; each method throws {@link IllegalArgumentException} of what is not. */
final class Shapes {

    /** How far outside of 0 and 1 rounding may leave a probability; weighted trees leave some at -1e-19. */
    private static final double ROUNDING = 1e-6;

    private Shapes() {}

    static void requireClassCount(int numClasses) {
        if (numClasses < 1) {
            throw new IllegalArgumentException("numClasses is " + numClasses
                    + ", allowed is 1 and more. For a numeric target use Predictions.numbers(...).");
        }
    }

    static void requireLength(String array, int given, long needed, String each) {
        if (given != needed) {
            throw new IllegalArgumentException(
                    array + " has " + given + " values, needed are " + needed + ": " + each + ".");
        }
    }

    static void requireClasses(int[] truth, int numClasses) {
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] < 0 || truth[i] >= numClasses) {
                throw new IllegalArgumentException("truth[" + i + "] is " + truth[i] + ", allowed are 0 to "
                        + (numClasses - 1) + ". Leave out rows whose class is missing.");
            }
        }
    }

    static void requireFinite(double[] truth) {
        for (int i = 0; i < truth.length; i++) {
            if (!Double.isFinite(truth[i])) {
                throw new IllegalArgumentException("truth[" + i + "] is " + truth[i]
                        + ", allowed are finite numbers. Leave out rows whose true value is missing.");
            }
        }
    }

    static void requireWeights(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weights[" + i + "] is " + weights[i]
                        + ", allowed are finite numbers from 0. Use 1 for a row that counts like any other.");
            }
        }
    }

    /**
     * Probabilities in which NaN is zero, and zero is positive: the columns themselves if they are so, else a copy.
     *
     * @param name of the array that the user gave
     */
    static double[] probabilities(String name, double[] columns, int numClasses) {
        boolean shares = VectorSupports.forValues(columns.length).areShares(columns);
        return shares ? columns : mended(name, columns, columns.length / numClasses);
    }

    private static double[] mended(String name, double[] columns, int rows) {
        double[] copy = new double[columns.length];
        for (int i = 0; i < copy.length; i++) {
            double probability = columns[i];
            if (probability < -ROUNDING || probability > 1 + ROUNDING) {
                throw new IllegalArgumentException(name + ": row " + i % rows + " gives class " + i / rows
                        + " the probability " + probability + ", allowed are 0 to 1, or NaN for none. "
                        + "Divide the row's scores by their sum.");
            }
            // a negative zero, too, becomes a positive one
            copy[i] = Double.isNaN(probability) ? 0 : probability + 0.0;
        }
        return copy;
    }

    static void requireAlike(List<Predictions> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("No predictions to pool: give those of one fold or more.");
        }
        for (Predictions part : parts) {
            if (part.numClasses() != parts.get(0).numClasses()) {
                throw new IllegalArgumentException("Cannot pool " + parts.get(0) + " with " + part
                        + ": all must be of numbers, or of the same number of classes.");
            }
        }
    }
}
