// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/** Scores of estimated numbers. */
final class NumericScores {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private NumericScores() {}

    static double rootMeanSquaredError(Predictions p) {
        return Math.sqrt(squaredError(p) / totalWeight(p));
    }

    static double meanAbsoluteError(Predictions p) {
        return VECTORS.weightedAbsoluteDistance(p.weights(), p.truth(), p.estimates()) / totalWeight(p);
    }

    static double rSquared(Predictions p) {
        if (isConstant(p.truth(), p.weights())) {
            return Double.NaN;
        }
        double[] truth = deviations(p.truth(), p);
        return 1 - squaredError(p) / dot(truth, truth);
    }

    static double correlation(Predictions p) {
        if (isConstant(p.truth(), p.weights())) {
            return Double.NaN;
        }
        if (isConstant(p.estimates(), p.weights())) {
            return 0;
        }
        double[] truth = deviations(p.truth(), p);
        double[] estimates = deviations(p.estimates(), p);
        double correlation =
                dot(truth, estimates) / (Math.sqrt(dot(truth, truth)) * Math.sqrt(dot(estimates, estimates)));
        // rounding may lead out of the range
        return Math.max(-1, Math.min(correlation, 1));
    }

    private static double squaredError(Predictions p) {
        return VECTORS.weightedSquaredDistance(p.weights(), p.truth(), p.estimates());
    }

    private static double totalWeight(Predictions p) {
        return VECTORS.sum(p.weights());
    }

    private static double dot(double[] a, double[] b) {
        return VECTORS.dot(a, 0, b, 0, a.length);
    }

    /** Differences from the weighted mean, times the root of the weight, so that products of two have the weight. */
    private static double[] deviations(double[] values, Predictions p) {
        double mean = dot(p.weights(), values) / totalWeight(p);
        double[] deviations = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            deviations[i] = Math.sqrt(p.weight(i)) * (values[i] - mean);
        }
        return deviations;
    }

    /** Whether all rows that count have one value; a computed variance would not be exactly zero. */
    private static boolean isConstant(double[] values, double[] weights) {
        int first = 0;
        while (first < weights.length && weights[first] == 0) {
            first++;
        }
        for (int i = first + 1; i < weights.length; i++) {
            if (weights[i] > 0 && values[i] != values[first]) {
                return false;
            }
        }
        return true;
    }
}
