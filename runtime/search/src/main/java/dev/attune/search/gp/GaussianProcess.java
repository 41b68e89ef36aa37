// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.vector.Panels;
import java.util.List;

/** A Gaussian process with mean zero, conditioned on a training set (Rasmussen &amp; Williams 2006, algorithm 2.1). */
final class GaussianProcess {

    /** Rounding must not make a variance vanish or negative. */
    private static final double LEAST_VARIANCE = 1e-12;

    /** Points predicted at once: their columns stay in the cache. */
    private static final int BLOCK = 128;

    /** A prediction of the function, without the noise of an observation. */
    record Prediction(double mean, double variance) {}

    private final TrainingSet data;
    private final Hyperparameters hyperparameters;
    private final double[] weights;
    private final Covariance covariance;
    private final Cholesky factor;
    private final double[] alpha;

    GaussianProcess(TrainingSet data, Hyperparameters hyperparameters) {
        this.data = data;
        this.hyperparameters = hyperparameters;
        weights = hyperparameters.weights();
        covariance = new Covariance(hyperparameters);
        factor = Cholesky.of(matrix(data, hyperparameters));
        alpha = factor.solve(data.targets());
    }

    /** The rows of the lower triangle of the covariance of what is observed. */
    static double[][] matrix(TrainingSet data, Hyperparameters hyperparameters) {
        Covariance covariance = new Covariance(hyperparameters);
        double[] weights = hyperparameters.weights();
        double[][] rows = new double[data.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = covariance.values(data.distances(weights, data.point(i), i + 1));
            rows[i][i] += hyperparameters.noise();
        }
        return rows;
    }

    Hyperparameters hyperparameters() {
        return hyperparameters;
    }

    /** The prediction at a point, encoded. */
    Prediction predict(double[] point) {
        double[] k = covariance.values(data.distances(weights, point));
        double mean = Kernels.dot(k, alpha, k.length);
        factor.solveLower(k);
        return new Prediction(mean, variance(k));
    }

    private double variance(double[] whitened) {
        double explained = Kernels.dot(whitened, whitened, whitened.length);
        return Math.max(hyperparameters.amplitude() - explained, LEAST_VARIANCE);
    }

    /** The predictions at many points, encoded. */
    Prediction[] predictAll(List<double[]> points) {
        Prediction[] predictions = new Prediction[points.size()];
        for (int from = 0; from < predictions.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, predictions.length);
            predictBlock(points.subList(from, to), predictions, from);
        }
        return predictions;
    }

    private void predictBlock(List<double[]> points, Prediction[] predictions, int from) {
        TrainingSet block = new TrainingSet(data.features(), points, new double[points.size()]);
        int rows = Panels.count(data.size()) * Panels.WIDTH;
        double[] panels = new double[Panels.count(points.size()) * Panels.WIDTH * rows];
        double[] means = new double[points.size()];
        for (int i = 0; i < data.size(); i++) {
            double[] row = covariance.values(block.distances(weights, data.point(i)));
            Kernels.addScaled(means, alpha[i], row, row.length);
            for (int m = 0; m < row.length; m += Panels.WIDTH) {
                System.arraycopy(row, m, panels, m * rows + i * Panels.WIDTH, Math.min(Panels.WIDTH, row.length - m));
            }
        }
        factor.solveLowerPanels(panels);
        for (int m = 0; m < means.length; m += Panels.WIDTH) {
            double[] explained = squaresOfColumns(panels, m * rows, rows);
            for (int c = 0; c < Math.min(Panels.WIDTH, means.length - m); c++) {
                double variance = Math.max(hyperparameters.amplitude() - explained[c], LEAST_VARIANCE);
                predictions[from + m + c] = new Prediction(means[m + c], variance);
            }
        }
    }

    private static double[] squaresOfColumns(double[] panels, int from, int rows) {
        double[] sums = new double[Panels.WIDTH];
        for (int at = from; at < from + rows * Panels.WIDTH; at += Panels.WIDTH) {
            for (int c = 0; c < Panels.WIDTH; c++) {
                sums[c] += panels[at + c] * panels[at + c];
            }
        }
        return sums;
    }

    /** The prediction at a point; its derivatives by each active number go to the two arrays. */
    Prediction predict(double[] point, double[] meanGradient, double[] varianceGradient) {
        Distances distances = data.distances(weights, point);
        double[][] slopes = new double[distances.groups()][distances.pairs()];
        double[] k = covariance.valuesAndSlopes(distances, slopes, new double[slopes.length - 1][distances.pairs()]);
        double mean = Kernels.dot(k, alpha, k.length);
        factor.solveLower(k);
        double variance = variance(k);
        factor.solveUpper(k); // now K⁻¹ k
        for (int j = 0; j < point.length; j++) {
            if (!data.features().isNominal(j) && !Double.isNaN(point[j])) {
                writeSlopes(j, point[j], slopes[data.features().group(j)], k, meanGradient, varianceGradient);
            }
        }
        return new Prediction(mean, variance);
    }

    private void writeSlopes(
            int feature,
            double at,
            double[] slopes,
            double[] solved,
            double[] meanGradient,
            double[] varianceGradient) {
        double[] column = data.column(feature);
        double byMean = 0;
        double byVariance = 0;
        for (int i = 0; i < slopes.length; i++) {
            double slope = slopes[i] == 0 ? 0 : slopes[i] * (at - column[i]); // where inactive, NaN
            byMean += slope * alpha[i];
            byVariance += slope * solved[i];
        }
        meanGradient[feature] = 2 * weights[feature] * byMean;
        varianceGradient[feature] = -4 * weights[feature] * byVariance;
    }
}
