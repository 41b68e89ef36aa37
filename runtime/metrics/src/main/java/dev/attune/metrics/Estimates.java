// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/**
 * True numbers and a model's estimates of them, with the sums that the usual metrics need, all from one reading of the two arrays.
 * The spread of the truth is gathered from blocks as in Chan, Golub and LeVeque, Algorithms for computing the sample variance, The
 * American Statistician 37 (1983): a block is summed about the mean of those before, so that little cancels.
 */
final class Estimates {

    /** A power of two, so that the mean of many equal numbers is that number. */
    private static final int BLOCK = 8192;

    final double[] truth;
    final double[] estimates;
    /** The sum of squared differences of the two. */
    final double squaredError;
    /** The sum of their absolute differences. */
    final double absoluteError;
    /** The sum of squared differences of the truth from its mean; zero if and only if it is constant, but for underflow. */
    final double spread;

    private final double mean;

    /** With arrays that are not changed any more. */
    Estimates(double[] truth, double[] estimates) {
        this.truth = truth;
        this.estimates = estimates;
        double mean = 0;
        double spread = 0;
        double[] errors = new double[4];
        VectorSupport kernels = VectorSupports.forValues(2L * truth.length);
        for (int from = 0; from < truth.length; from += BLOCK) {
            int length = Math.min(BLOCK, truth.length - from);
            double origin = from == 0 ? truth[0] : mean;
            errors[2] = 0;
            errors[3] = 0;
            kernels.addErrors(truth, estimates, from, length, origin, errors);
            double offset = errors[2] / length;
            double step = origin + offset - mean;
            spread += errors[3] - offset * errors[2] + step * step * ((double) from / (from + length) * length);
            mean += step * ((double) length / (from + length));
        }
        this.squaredError = errors[0];
        this.absoluteError = errors[1];
        this.spread = spread;
        this.mean = mean;
    }

    int size() {
        return truth.length;
    }

    /** Whether all true numbers are finite; false also for some that are, but too large for their squares. */
    boolean isSurelyFinite() {
        return Double.isFinite(mean) && Double.isFinite(spread);
    }
}
