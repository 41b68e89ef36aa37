// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;

/**
 * The negative logarithm of the posterior density of the hyperparameters, with its gradient (Rasmussen &amp; Williams 2006, eq.
 * 2.30 and 5.9), as a function of the vector that {@link Hyperparameters} makes of them.
 */
final class Evidence implements BoundedLbfgs.Function {

    private final TrainingSet data;
    private final Features features;
    /** For each parameter the squared distances of all pairs, point i with the points before it. */
    private final double[][] pairs;

    private final Distances distances;
    private final double[][] bySquared;
    private final double[][] byBond;

    Evidence(TrainingSet data) {
        this.data = data;
        features = data.features();
        int count = data.size() * (data.size() - 1) / 2;
        pairs = new double[features.size()][];
        Arrays.setAll(pairs, data::pairs);
        distances = new Distances(features.groups(), count);
        for (int group = 1; group < features.groups(); group++) {
            data.countActivePairs(group, distances.active(group));
        }
        bySquared = new double[features.groups()][count];
        byBond = new double[features.groups() - 1][count];
    }

    @Override
    public double valueAndGradient(double[] vector, double[] gradient) {
        Hyperparameters h = Hyperparameters.ofVector(vector, features);
        double[] weights = h.weights();
        for (int group = 0; group < features.groups(); group++) {
            Arrays.fill(distances.squared(group), 0);
        }
        for (int j = 0; j < pairs.length; j++) {
            Kernels.addScaled(distances.squared(features.group(j)), weights[j], pairs[j], pairs[j].length);
        }
        double[] covariances = new Covariance(h).valuesAndSlopes(distances, bySquared, byBond);
        Cholesky factor = Cholesky.of(matrix(covariances, h));
        double[] alpha = factor.solve(data.targets());
        double fit = Kernels.dot(alpha, data.targets(), alpha.length);
        double[][] sensitivities = factor.inverse();
        for (int i = 0; i < alpha.length; i++) {
            Kernels.addScaled(sensitivities[i], -alpha[i], alpha, i + 1);
        }
        writeGradient(h, weights, covariances, sensitivities, gradient);
        return (fit + factor.logDeterminant()) / 2 + Hyperparameters.negativeLogPrior(vector, features, gradient);
    }

    private double[][] matrix(double[] covariances, Hyperparameters h) {
        double[][] rows = new double[data.size()][];
        int p = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[i + 1];
            System.arraycopy(covariances, p, rows[i], 0, i);
            rows[i][i] = h.amplitude() + h.noise();
            p += i;
        }
        return rows;
    }

    /** Writes half the trace of (K⁻¹ - ααᵀ) times the derivative of K by each hyperparameter. */
    private void writeGradient(
            Hyperparameters h, double[] weights, double[] covariances, double[][] sensitivities, double[] gradient) {
        double[] byPair = new double[covariances.length];
        double trace = 0;
        int p = 0;
        for (int i = 0; i < sensitivities.length; i++) {
            System.arraycopy(sensitivities[i], 0, byPair, p, i);
            trace += sensitivities[i][i];
            p += i;
        }
        for (double[] slopes : bySquared) {
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] *= byPair[i];
            }
        }
        int size = pairs.length;
        for (int j = 0; j < size; j++) {
            double sum = Kernels.dot(bySquared[features.group(j)], pairs[j], byPair.length);
            gradient[j] = -2 * weights[j] * sum; // by the logarithm of a lengthscale
        }
        for (int k = 0; k < byBond.length; k++) {
            double bond = h.bonds()[k];
            gradient[size + k] = bond * (1 - bond) * Kernels.dot(byBond[k], byPair, byPair.length);
        }
        gradient[gradient.length - 2] = Kernels.dot(covariances, byPair, byPair.length) + h.amplitude() * trace / 2;
        gradient[gradient.length - 1] = h.noise() * trace / 2;
    }
}
