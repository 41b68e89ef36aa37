// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;

/**
 * The negative logarithm of the posterior density of the hyperparameters' logarithms, with its gradient (Rasmussen &amp;
 * Williams 2006, eq. 2.30 and 5.9).
 */
final class Evidence implements BoundedLbfgs.Function {

    private final TrainingSet data;
    private final int features;
    /** For each feature the squared distances of all pairs, point i with the points before it. */
    private final double[][] pairs;

    private final double[] correlations;
    private final double[] derivatives;

    Evidence(TrainingSet data) {
        this.data = data;
        features = data.features().size();
        int count = data.size() * (data.size() - 1) / 2;
        pairs = new double[features][];
        for (int j = 0; j < features; j++) {
            pairs[j] = pairs(j, count);
        }
        correlations = new double[count];
        derivatives = new double[count];
    }

    private double[] pairs(int feature, int count) {
        double[] column = data.column(feature);
        double[] distances = new double[count];
        int p = 0;
        for (int i = 1; i < column.length; i++) {
            for (int k = 0; k < i; k++) {
                distances[p++] = data.features().squaredDistance(feature, column[i], column[k]);
            }
        }
        return distances;
    }

    @Override
    public double valueAndGradient(double[] logs, double[] gradient) {
        Hyperparameters h = Hyperparameters.ofLogarithms(logs);
        double[] weights = h.weights();
        Arrays.fill(correlations, 0);
        for (int j = 0; j < features; j++) {
            Kernels.addScaled(correlations, weights[j], pairs[j], correlations.length);
        }
        Matern.correlations(correlations, correlations, derivatives);
        Cholesky factor = Cholesky.of(covariance(h));
        double[] alpha = factor.solve(data.targets());
        double fit = Kernels.dot(alpha, data.targets(), alpha.length);
        writeGradient(h, weights, alpha, factor.inverse(), gradient);
        return (fit + factor.logDeterminant()) / 2 + Hyperparameters.negativeLogPrior(logs, gradient);
    }

    private double[][] covariance(Hyperparameters h) {
        double[][] rows = new double[data.size()][];
        int p = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[i + 1];
            for (int k = 0; k < i; k++) {
                rows[i][k] = h.amplitude() * correlations[p++];
            }
            rows[i][i] = h.amplitude() + h.noise();
        }
        return rows;
    }

    /** Writes half the trace of (K⁻¹ - ααᵀ) times the covariance's derivative by each logarithm. */
    private void writeGradient(
            Hyperparameters h, double[] weights, double[] alpha, double[][] inverse, double[] gradient) {
        double byAmplitude = 0;
        double trace = 0;
        int p = 0;
        for (int i = 0; i < alpha.length; i++) {
            for (int k = 0; k < i; k++) {
                double sensitivity = inverse[i][k] - alpha[i] * alpha[k];
                byAmplitude += sensitivity * correlations[p];
                derivatives[p++] *= sensitivity;
            }
            trace += inverse[i][i] - alpha[i] * alpha[i];
        }
        for (int j = 0; j < features; j++) {
            double sum = Kernels.dot(derivatives, pairs[j], derivatives.length);
            gradient[j] = -2 * h.amplitude() * weights[j] * sum;
        }
        gradient[features] = h.amplitude() * (byAmplitude + trace / 2);
        gradient[features + 1] = h.noise() * trace / 2;
    }
}
