// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import dev.attune.vector.VectorSupports;
import java.util.Arrays;

/** How much each row counts. */
final class RowWeights {

    private final int size;
    private final boolean ones;
    /** Null for ones, until somebody asks for the array; two threads may make it at once. */
    private double[] weights;

    private RowWeights(int size, boolean ones, double[] weights) {
        this.size = size;
        this.ones = ones;
        this.weights = weights;
    }

    /** One for each row. */
    static RowWeights ones(int size) {
        return new RowWeights(size, true, null);
    }

    /** Weights that are not changed any more. */
    static RowWeights of(double[] own) {
        for (double weight : own) {
            if (weight != 1) {
                return new RowWeights(own.length, false, own);
            }
        }
        return ones(own.length);
    }

    int size() {
        return size;
    }

    boolean areOnes() {
        return ones;
    }

    double of(int row) {
        return ones ? 1 : weights[row];
    }

    double total() {
        return ones ? size : VectorSupports.forValues(size).sum(weights);
    }

    /** The array itself, not to be changed. */
    double[] array() {
        double[] all = weights;
        if (all == null) {
            all = new double[size];
            Arrays.fill(all, 1);
            weights = all;
        }
        return all;
    }
}
