// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;

/**
 * What the covariance leaves open. For a fit they become a vector: the logarithms of the lengthscales, the logits of the bonds, the
 * logarithms of amplitude and noise.
 *
 * @param lengthscales for each parameter, the distance over which the function changes
 * @param bonds for each group but the first, how much points have in common when the group is active at one of them
 * @param amplitude the variance of the function
 * @param noise the variance of an observation around the function
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Hyperparameters(double[] lengthscales, double[] bonds, double amplitude, double noise) {

    /** Below this a lengthscale explains single points only (BoTorch's bound). */
    private static final double SHORTEST = 0.025;

    private static final double LONGEST = 1e3;
    private static final double[] AMPLITUDE = {1e-3, 1e3};
    private static final double[] NOISE = {1e-6, 1};
    private static final double LARGEST_LOGIT = 5;

    /**
     * Where the logarithm of a lengthscale lies under the prior in one dimension, and how far it spreads: shorter than BoTorch's √2,
     * since a function that is thought too smooth ends the search too early.
     */
    private static final double LENGTHSCALE_LOCATION = 0.5;

    private static final double LENGTHSCALE_SPREAD = Math.sqrt(3);
    private static final double NOISE_LOCATION = -6;

    /** The most probable values before anything is seen. */
    static Hyperparameters prior(Features features) {
        double[] lengthscales = new double[features.size()];
        Arrays.setAll(lengthscales, j -> Math.exp(lengthscaleLocation(j, features)));
        return new Hyperparameters(lengthscales, evenBonds(features), 1, Math.exp(NOISE_LOCATION - 1));
    }

    /** A function that changes within a part of each range, observed nearly without noise: another start for a fit. */
    static Hyperparameters rough(Features features) {
        double[] lengthscales = new double[features.size()];
        Arrays.fill(lengthscales, 0.25 * Math.sqrt(features.size()));
        return new Hyperparameters(lengthscales, evenBonds(features), 1, 1e-5);
    }

    private static double[] evenBonds(Features features) {
        double[] bonds = new double[features.groups() - 1];
        Arrays.fill(bonds, 0.5);
        return bonds;
    }

    /** Lengthscales grow with the root of the dimension (Hvarfner et al., Vanilla Bayesian Optimization, ICML 2024). */
    private static double lengthscaleLocation(int index, Features features) {
        int members = Math.max(1, features.members(features.group(index)));
        return LENGTHSCALE_LOCATION + Math.log(members) / 2;
    }

    /** The inverse squared lengthscales. */
    double[] weights() {
        double[] weights = new double[lengthscales.length];
        Arrays.setAll(weights, j -> 1 / (lengthscales[j] * lengthscales[j]));
        return weights;
    }

    double[] vector() {
        int size = lengthscales.length;
        double[] vector = new double[size + bonds.length + 2];
        for (int j = 0; j < size; j++) {
            vector[j] = Math.log(lengthscales[j]);
        }
        for (int k = 0; k < bonds.length; k++) {
            vector[size + k] = Math.log(bonds[k] / (1 - bonds[k]));
        }
        vector[vector.length - 2] = Math.log(amplitude);
        vector[vector.length - 1] = Math.log(noise);
        return vector;
    }

    static Hyperparameters ofVector(double[] vector, Features features) {
        int size = features.size();
        double[] lengthscales = new double[size];
        Arrays.setAll(lengthscales, j -> Math.exp(vector[j]));
        double[] bonds = new double[features.groups() - 1];
        Arrays.setAll(bonds, k -> 1 / (1 + Math.exp(-vector[size + k])));
        return new Hyperparameters(
                lengthscales, bonds, Math.exp(vector[vector.length - 2]), Math.exp(vector[vector.length - 1]));
    }

    static double[] lowerBounds(Features features) {
        return bounds(features, SHORTEST, -LARGEST_LOGIT, AMPLITUDE[0], NOISE[0]);
    }

    static double[] upperBounds(Features features) {
        return bounds(features, LONGEST, LARGEST_LOGIT, AMPLITUDE[1], NOISE[1]);
    }

    private static double[] bounds(
            Features features, double lengthscale, double logit, double amplitude, double noise) {
        int size = features.size();
        double[] bounds = new double[size + features.groups() + 1];
        Arrays.fill(bounds, 0, size, Math.log(lengthscale));
        Arrays.fill(bounds, size, bounds.length - 2, logit);
        bounds[bounds.length - 2] = Math.log(amplitude);
        bounds[bounds.length - 1] = Math.log(noise);
        return bounds;
    }

    /**
     * The negative logarithm of the prior density over the vector, up to a constant; adds its derivatives to {@code gradient}.
     * Lengthscales and noise are log-normal, the amplitude is Gamma(2, 1), the bonds' logits are standard normal.
     */
    static double negativeLogPrior(double[] vector, Features features, double[] gradient) {
        double sum = 0;
        for (int j = 0; j < vector.length - 2; j++) {
            boolean bond = j >= features.size();
            double spread = bond ? 1 : LENGTHSCALE_SPREAD;
            double z = (vector[j] - (bond ? 0 : lengthscaleLocation(j, features))) / spread;
            sum += z * z / 2;
            gradient[j] += z / spread;
        }
        int last = vector.length - 1;
        double amplitude = Math.exp(vector[last - 1]);
        gradient[last - 1] += amplitude - 2;
        double z = vector[last] - NOISE_LOCATION;
        gradient[last] += z;
        return sum + amplitude - 2 * vector[last - 1] + z * z / 2;
    }
}
