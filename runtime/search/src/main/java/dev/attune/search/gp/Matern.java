// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

/** The Matérn correlation of smoothness 5/2 (Rasmussen &amp; Williams, Gaussian Processes for Machine Learning, 2006, eq. 4.17). */
final class Matern {

    private static final double SQRT_5 = Math.sqrt(5);

    private Matern() {}

    /** The correlation of two points at a squared distance. */
    static double correlation(double squaredDistance) {
        double t = SQRT_5 * Math.sqrt(squaredDistance);
        return (1 + t + t * t / 3) * Math.exp(-t);
    }

    /** The derivative of the correlation by the squared distance. */
    static double derivative(double squaredDistance) {
        double t = SQRT_5 * Math.sqrt(squaredDistance);
        return -5.0 / 6 * (1 + t) * Math.exp(-t);
    }

    /** Writes correlations and their derivatives for squared distances; {@code correlations} may be the same array. */
    static void correlations(double[] squaredDistances, double[] correlations, double[] derivatives) {
        for (int i = 0; i < squaredDistances.length; i++) {
            double t = SQRT_5 * Math.sqrt(squaredDistances[i]);
            double decay = Math.exp(-t);
            correlations[i] = (1 + t + t * t / 3) * decay;
            derivatives[i] = -5.0 / 6 * (1 + t) * decay;
        }
    }
}
