// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;

/**
 * What the covariance leaves open.
 *
 * @param lengthscales for each feature, the distance over which the function changes
 * @param amplitude the variance of the function
 * @param noise the variance of an observation around the function
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Hyperparameters(double[] lengthscales, double amplitude, double noise) {

    /** Below this a lengthscale explains single points only (BoTorch's bound). */
    private static final double SHORTEST = 0.025;

    private static final double LONGEST = 1e3;
    private static final double[] AMPLITUDE = {1e-3, 1e3};
    private static final double[] NOISE = {1e-6, 1};

    /** The spread of a lengthscale's logarithm under the prior. */
    private static final double LENGTHSCALE_SPREAD = Math.sqrt(3);

    private static final double NOISE_LOCATION = -4;
    private static final double NOISE_SPREAD = 1;

    /** The most probable values before anything is seen, for a number of features. */
    static Hyperparameters prior(int features) {
        double[] lengthscales = new double[features];
        Arrays.fill(lengthscales, Math.exp(lengthscaleLocation(features)));
        return new Hyperparameters(lengthscales, 1, Math.exp(NOISE_LOCATION - NOISE_SPREAD));
    }

    /** A function that changes within a part of each range, observed nearly without noise: another start for a fit. */
    static Hyperparameters rough(int features) {
        double[] lengthscales = new double[features];
        Arrays.fill(lengthscales, 0.25 * Math.sqrt(Math.max(1, features)));
        return new Hyperparameters(lengthscales, 1, 1e-5);
    }

    /** Lengthscales that grow with the root of the dimension (Hvarfner et al., Vanilla Bayesian Optimization, ICML 2024). */
    private static double lengthscaleLocation(int features) {
        return Math.sqrt(2) + Math.log(Math.max(1, features)) / 2;
    }

    /** The inverse squared lengthscales. */
    double[] weights() {
        double[] weights = new double[lengthscales.length];
        Arrays.setAll(weights, j -> 1 / (lengthscales[j] * lengthscales[j]));
        return weights;
    }

    /** The logarithms: lengthscales, amplitude, noise. */
    double[] logarithms() {
        double[] logs = Arrays.copyOf(lengthscales, lengthscales.length + 2);
        logs[lengthscales.length] = amplitude;
        logs[lengthscales.length + 1] = noise;
        Arrays.setAll(logs, j -> Math.log(logs[j]));
        return logs;
    }

    static Hyperparameters ofLogarithms(double[] logs) {
        int features = logs.length - 2;
        double[] values = new double[logs.length];
        Arrays.setAll(values, j -> Math.exp(logs[j]));
        return new Hyperparameters(Arrays.copyOf(values, features), values[features], values[features + 1]);
    }

    static double[] lowerLogarithms(int features) {
        return bounds(features, SHORTEST, AMPLITUDE[0], NOISE[0]);
    }

    static double[] upperLogarithms(int features) {
        return bounds(features, LONGEST, AMPLITUDE[1], NOISE[1]);
    }

    private static double[] bounds(int features, double lengthscale, double amplitude, double noise) {
        double[] bounds = new double[features + 2];
        Arrays.fill(bounds, Math.log(lengthscale));
        bounds[features] = Math.log(amplitude);
        bounds[features + 1] = Math.log(noise);
        return bounds;
    }

    /**
     * The negative logarithm of the prior density over the logarithms, up to a constant; adds its derivatives to {@code gradient}.
     * Lengthscales: log-normal, see above; amplitude: Gamma(2, 1); noise: log-normal around e^-4 (BoTorch's priors).
     */
    static double negativeLogPrior(double[] logs, double[] gradient) {
        int features = logs.length - 2;
        double location = lengthscaleLocation(features);
        double sum = 0;
        for (int j = 0; j < features; j++) {
            double z = (logs[j] - location) / LENGTHSCALE_SPREAD;
            sum += z * z / 2;
            gradient[j] += z / LENGTHSCALE_SPREAD;
        }
        double amplitude = Math.exp(logs[features]);
        sum += amplitude - 2 * logs[features];
        gradient[features] += amplitude - 2;
        double z = (logs[features + 1] - NOISE_LOCATION) / NOISE_SPREAD;
        gradient[features + 1] += z / NOISE_SPREAD;
        return sum + z * z / 2;
    }
}
