// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.List;

/** How promising points are: the logarithm of the improvement that a Gaussian process expects over a loss. */
final class ExpectedImprovement {

    private final GaussianProcess process;
    private final double best;
    private final double[] meanGradient;
    private final double[] varianceGradient;

    /**
     * @param process predicts the loss
     * @param best the loss to improve on
     * @param features the number of features of a point
     */
    ExpectedImprovement(GaussianProcess process, double best, int features) {
        this.process = process;
        this.best = best;
        meanGradient = new double[features];
        varianceGradient = new double[features];
    }

    GaussianProcess process() {
        return process;
    }

    /** The values at points, given by their features. */
    double[] valuesAt(List<double[]> points) {
        GaussianProcess.Prediction[] predictions = process.predictAll(points);
        double[] values = new double[predictions.length];
        for (int i = 0; i < values.length; i++) {
            double deviation = Math.sqrt(predictions[i].variance());
            values[i] = Math.log(deviation) + LogExpectedImprovement.logH((best - predictions[i].mean()) / deviation);
        }
        return values;
    }

    /** The value at one point; its derivatives by the features that are numbers go to {@code gradient}. */
    double valueAndGradient(double[] point, double[] gradient) {
        GaussianProcess.Prediction prediction = process.predict(point, meanGradient, varianceGradient);
        double deviation = Math.sqrt(prediction.variance());
        double z = (best - prediction.mean()) / deviation;
        double slope = LogExpectedImprovement.slope(z);
        for (int j = 0; j < gradient.length; j++) {
            double byDeviation = varianceGradient[j] / (2 * prediction.variance());
            gradient[j] = byDeviation - slope * (meanGradient[j] / deviation + z * byDeviation);
        }
        return Math.log(deviation) + LogExpectedImprovement.logH(z);
    }
}
