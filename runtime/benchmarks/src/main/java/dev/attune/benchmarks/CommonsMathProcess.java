// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** A Gaussian process with a Matérn covariance as one writes it with Commons Math. */
final class CommonsMathProcess {

    private final double[][] points;
    private final RealVector targets;
    private final double[] lengthscales;
    private final double amplitude;
    private final double noise;

    CommonsMathProcess(double[][] points, double[] targets, double[] lengthscales, double amplitude, double noise) {
        this.points = points;
        this.targets = new ArrayRealVector(targets);
        this.lengthscales = lengthscales;
        this.amplitude = amplitude;
        this.noise = noise;
    }

    RealMatrix matrix() {
        int size = points.length;
        RealMatrix matrix = new Array2DRowRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double covariance = covariance(points[i], points[j]);
                matrix.setEntry(i, j, covariance);
                matrix.setEntry(j, i, covariance);
            }
            matrix.addToEntry(i, i, noise);
        }
        return matrix;
    }

    private double scaledDistance(double[] a, double[] b) {
        double squared = 0;
        for (int j = 0; j < a.length; j++) {
            double difference = (a[j] - b[j]) / lengthscales[j];
            squared += difference * difference;
        }
        return Math.sqrt(5 * squared);
    }

    private double covariance(double[] a, double[] b) {
        double t = scaledDistance(a, b);
        return amplitude * (1 + t + t * t / 3) * Math.exp(-t);
    }

    /** See {@link dev.attune.search.gp.ProcessKernels#negativeLogLikelihood}. */
    double negativeLogLikelihood(double[] gradient) {
        RealMatrix matrix = matrix();
        CholeskyDecomposition factor = new CholeskyDecomposition(matrix);
        RealVector alpha = factor.getSolver().solve(targets);
        RealMatrix sensitivity = alpha.outerProduct(alpha);
        sensitivity = factor.getSolver().getInverse().subtract(sensitivity);
        RealMatrix slopes = slopes();
        int dimensions = lengthscales.length;
        for (int j = 0; j < dimensions; j++) {
            gradient[j] = byLengthscale(j, sensitivity, slopes);
        }
        double trace = sensitivity.getTrace();
        double byMatrix = 0;
        for (int i = 0; i < points.length; i++) {
            for (int k = 0; k < points.length; k++) {
                byMatrix += sensitivity.getEntry(i, k) * matrix.getEntry(i, k);
            }
        }
        gradient[dimensions] = (byMatrix - noise * trace) / 2;
        gradient[dimensions + 1] = noise * trace / 2;
        return (targets.dotProduct(alpha) + logDeterminant(factor)) / 2;
    }

    /** The derivatives of the covariances by half the squared distances, negated. */
    private RealMatrix slopes() {
        RealMatrix slopes = new Array2DRowRealMatrix(points.length, points.length);
        for (int i = 0; i < points.length; i++) {
            for (int k = 0; k < i; k++) {
                double t = scaledDistance(points[i], points[k]);
                slopes.setEntry(i, k, amplitude * 5.0 / 3 * (1 + t) * Math.exp(-t));
            }
        }
        return slopes;
    }

    private double byLengthscale(int dimension, RealMatrix sensitivity, RealMatrix slopes) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            for (int k = 0; k < i; k++) {
                double difference = (points[i][dimension] - points[k][dimension]) / lengthscales[dimension];
                sum += sensitivity.getEntry(i, k) * slopes.getEntry(i, k) * difference * difference;
            }
        }
        return sum;
    }

    private double logDeterminant(CholeskyDecomposition factor) {
        RealMatrix lower = factor.getL();
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += 2 * Math.log(lower.getEntry(i, i));
        }
        return sum;
    }

    /** What all predictions share. */
    Fit fit() {
        CholeskyDecomposition factor = new CholeskyDecomposition(matrix());
        return new Fit(factor, factor.getSolver().solve(targets));
    }

    record Fit(CholeskyDecomposition factor, RealVector alpha) {}

    double[][] predict(Fit fit, List<double[]> candidates) {
        RealMatrix covariances = new Array2DRowRealMatrix(points.length, candidates.size());
        for (int i = 0; i < points.length; i++) {
            for (int m = 0; m < candidates.size(); m++) {
                covariances.setEntry(i, m, covariance(points[i], candidates.get(m)));
            }
        }
        RealVector means = covariances.preMultiply(fit.alpha());
        RealMatrix solved = fit.factor().getSolver().solve(covariances);
        double[][] predictions = new double[candidates.size()][];
        for (int m = 0; m < predictions.length; m++) {
            double explained = 0;
            for (int i = 0; i < points.length; i++) {
                explained += covariances.getEntry(i, m) * solved.getEntry(i, m);
            }
            predictions[m] = new double[] {means.getEntry(m), amplitude - explained};
        }
        return predictions;
    }
}
