// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;
import java.util.Arrays;

/** Scores of estimated numbers. */
final class NumericScores {

    private static final int BLOCK = 1024;
    private static final double[] ONES = new double[BLOCK];

    static {
        Arrays.fill(ONES, 1);
    }

    private NumericScores() {}

    /** What is summed over rows. */
    private interface Term {

        /** Writes it for so many rows. */
        void fill(int from, int length, double[] block);
    }

    static double rootMeanSquaredError(Predictions p) {
        return Math.sqrt(squaredError(p) / p.weights().total());
    }

    static double meanAbsoluteError(Predictions p) {
        return absoluteError(p) / p.weights().total();
    }

    private static double absoluteError(Predictions p) {
        if (p.weights().areOnes()) {
            return p.numbers().absoluteError;
        }
        double[] truth = p.numbers().truth;
        double[] estimates = p.numbers().estimates;
        return weightedSum(p, (from, length, block) -> {
            for (int i = 0; i < length; i++) {
                block[i] = Math.abs(truth[from + i] - estimates[from + i]);
            }
        });
    }

    static double rSquared(Predictions p) {
        if (p.weights().areOnes()) {
            return p.numbers().spread > 0 ? 1 - squaredError(p) / p.numbers().spread : Double.NaN;
        }
        if (isConstant(p.numbers().truth, p)) {
            return Double.NaN;
        }
        double mean = mean(p.numbers().truth, p);
        return 1 - squaredError(p) / covariance(p, p.numbers().truth, mean, p.numbers().truth, mean);
    }

    static double correlation(Predictions p) {
        if (isConstant(p.numbers().truth, p)) {
            return Double.NaN;
        }
        if (isConstant(p.numbers().estimates, p)) {
            return 0;
        }
        double[] truth = p.numbers().truth;
        double[] estimates = p.numbers().estimates;
        double middle = mean(truth, p);
        double estimated = mean(estimates, p);
        double correlation = covariance(p, truth, middle, estimates, estimated)
                / (Math.sqrt(covariance(p, truth, middle, truth, middle))
                        * Math.sqrt(covariance(p, estimates, estimated, estimates, estimated)));
        // rounding may lead out of the range
        return Math.max(-1, Math.min(correlation, 1));
    }

    private static double squaredError(Predictions p) {
        if (p.weights().areOnes()) {
            return p.numbers().squaredError;
        }
        double[] truth = p.numbers().truth;
        double[] estimates = p.numbers().estimates;
        return weightedSum(p, (from, length, block) -> {
            for (int i = 0; i < length; i++) {
                double difference = truth[from + i] - estimates[from + i];
                block[i] = difference * difference;
            }
        });
    }

    /** The weighted sum of the products of differences from the means. */
    private static double covariance(Predictions p, double[] a, double meanA, double[] b, double meanB) {
        return weightedSum(p, (from, length, block) -> {
            for (int i = 0; i < length; i++) {
                block[i] = (a[from + i] - meanA) * (b[from + i] - meanB);
            }
        });
    }

    private static double mean(double[] values, Predictions p) {
        VectorSupport kernels = VectorSupports.forValues(values.length);
        double sum = p.weights().areOnes()
                ? kernels.sum(values)
                : kernels.dot(p.weights().array(), 0, values, 0, values.length);
        return sum / p.weights().total();
    }

    /** Block by block, so that terms stay in the nearest cache and no array of all of them is needed. */
    private static double weightedSum(Predictions p, Term term) {
        VectorSupport kernels = VectorSupports.forValues(p.size());
        double[] block = new double[BLOCK];
        double sum = 0;
        for (int from = 0; from < p.size(); from += BLOCK) {
            int length = Math.min(BLOCK, p.size() - from);
            term.fill(from, length, block);
            sum += p.weights().areOnes()
                    ? kernels.dot(ONES, 0, block, 0, length)
                    : kernels.dot(p.weights().array(), from, block, 0, length);
        }
        return sum;
    }

    /** Whether all rows that count have one value; a computed variance would not be exactly zero. */
    private static boolean isConstant(double[] values, Predictions p) {
        int first = 0;
        while (first < values.length && p.weight(first) == 0) {
            first++;
        }
        for (int i = first + 1; i < values.length; i++) {
            if (values[i] != values[first] && p.weight(i) > 0) {
                return false;
            }
        }
        return true;
    }
}
