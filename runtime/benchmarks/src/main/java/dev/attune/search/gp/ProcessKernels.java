// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.search.gp;

import dev.attune.search.encoding.UnitCube;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Arrays;
import java.util.List;

/** The steps of the search's Gaussian process one by one, for a comparison; in its package, which keeps them to itself. */
public final class ProcessKernels {

    private final Hyperparameters hyperparameters;
    private final TrainingSet data;
    private final Evidence evidence;
    private final GaussianProcess process;

    /** Of points in the unit cube. */
    public ProcessKernels(double[][] points, double[] targets, double[] lengthscales, double amplitude, double noise) {
        SearchSpace.Builder space = SearchSpace.builder();
        for (int j = 0; j < lengthscales.length; j++) {
            space.add(Parameter.ofDouble("x" + j, 0, 1));
        }
        hyperparameters = new Hyperparameters(lengthscales, new double[0], amplitude, noise);
        data = new TrainingSet(new Features(new UnitCube(space.build())), List.of(points), targets);
        evidence = new Evidence(data);
        process = new GaussianProcess(data, hyperparameters);
    }

    /** The rows of the covariance's lower triangle. */
    public double[][] matrix() {
        return GaussianProcess.matrix(data, hyperparameters);
    }

    /** The last row of the factor of a matrix, of which the rows of the lower triangle are given. */
    public static double[] factor(double[][] lowerTriangle) {
        return Cholesky.of(lowerTriangle).row(lowerTriangle.length - 1);
    }

    /**
     * The negative logarithm of the likelihood, up to a constant.
     *
     * @param gradient is given the derivatives by the logarithms of lengthscales, amplitude and noise
     */
    public double negativeLogLikelihood(double[] gradient) {
        double[] vector = hyperparameters.vector();
        double value = evidence.valueAndGradient(vector, gradient);
        double[] prior = new double[gradient.length];
        value -= Hyperparameters.negativeLogPrior(vector, data.features(), prior);
        Arrays.setAll(gradient, i -> gradient[i] - prior[i]);
        return value;
    }

    /** The mean and the variance at each of some points. */
    public double[][] predict(List<double[]> points) {
        return Arrays.stream(process.predictAll(points))
                .map(prediction -> new double[] {prediction.mean(), prediction.variance()})
                .toArray(double[][]::new);
    }
}
