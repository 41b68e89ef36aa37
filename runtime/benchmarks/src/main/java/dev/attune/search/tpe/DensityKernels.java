// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.search.tpe;

import dev.attune.search.encoding.UnitCube;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Arrays;
import java.util.List;

/** The search's density over numbers, and the same as a plain loop, for a comparison; in its package, which keeps it to itself. */
public final class DensityKernels {

    private final ParzenEstimator estimator;
    private final double[] centres;
    private final double[] inverseWidths;
    private final double[] constants;

    /** Of points in the unit cube, all of the same weight. */
    public DensityKernels(double[][] points) {
        int dimensions = points[0].length;
        int kernels = points.length + 1;
        SearchSpace.Builder space = SearchSpace.builder();
        for (int j = 0; j < dimensions; j++) {
            space.add(Parameter.ofDouble("x" + j, 0, 1));
        }
        double[] weights = new double[points.length];
        Arrays.fill(weights, 1);
        estimator = new ParzenEstimator(new UnitCube(space.build()), List.of(points), weights);
        centres = new double[kernels * dimensions];
        inverseWidths = new double[kernels * dimensions];
        constants = new double[kernels];
        Arrays.fill(constants, -Math.log(kernels));
        for (int j = 0; j < dimensions; j++) {
            fill(points, j);
        }
    }

    /** The kernels of one coordinate: each a parabola, which three of its values tell. */
    private void fill(double[][] points, int j) {
        int kernels = constants.length;
        double[] observed = new double[kernels];
        for (int k = 0; k < points.length; k++) {
            observed[k] = points[k][j];
        }
        observed[points.length] = Double.NaN;
        NumberMarginal marginal = new NumberMarginal(observed);
        double[][] logs = new double[3][kernels];
        marginal.addLogDensities(new double[] {-1, 0, 1}, logs);
        for (int k = 0; k < kernels; k++) {
            double inverse = Math.sqrt(Math.max(0, 2 * logs[1][k] - logs[2][k] - logs[0][k]));
            double centre = k < points.length ? points[k][j] : 0;
            centres[k * points[0].length + j] = centre;
            inverseWidths[k * points[0].length + j] = inverse;
            constants[k] += logs[1][k] + centre * inverse * centre * inverse / 2;
        }
    }

    /** The logarithms of the density at some points, by the search. */
    public double[] logDensities(List<double[]> points) {
        return estimator.logDensities(points);
    }

    /** The same by a loop over observations and, within, over coordinates, all constants computed before. */
    public double[] plainLogDensities(List<double[]> points) {
        double[] logs = new double[constants.length];
        return points.stream().mapToDouble(point -> plain(point, logs)).toArray();
    }

    private double plain(double[] point, double[] logs) {
        double largest = Double.NEGATIVE_INFINITY;
        int at = 0;
        for (int k = 0; k < logs.length; k++) {
            double squares = 0;
            for (double x : point) {
                double z = (x - centres[at]) * inverseWidths[at];
                squares += z * z;
                at++;
            }
            logs[k] = constants[k] - squares / 2;
            largest = Math.max(largest, logs[k]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - largest);
        }
        return largest + Math.log(sum);
    }
}
