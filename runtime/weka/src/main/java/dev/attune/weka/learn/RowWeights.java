// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import weka.core.Instances;

/** The weights of training rows. */
public final class RowWeights {

    private RowWeights() {}

    /**
     * Each row's share of the sum of all weights.
     *
     * @throws IllegalArgumentException for a weight that is negative, infinite or not a number, and if no weight is positive
     */
    public static double[] shares(Instances rows) {
        double[] weights = new double[rows.numInstances()];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = rows.instance(i).weight();
            if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
                throw new IllegalArgumentException(
                        "row " + (i + 1) + " has the weight " + weights[i] + "; a weight is 0 or a positive number");
            }
            total += weights[i];
        }
        if (total == 0) {
            throw new IllegalArgumentException("no row with a known class has a positive weight");
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }

    /**
     * The rows that count: those with a weight above 0.
     *
     * @throws IllegalArgumentException as {@link #shares}
     */
    public static Instances positive(Instances rows) {
        double[] shares = shares(rows);
        Instances counted = new Instances(rows, rows.numInstances());
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                counted.add(rows.instance(i));
            }
        }
        return counted;
    }
}
