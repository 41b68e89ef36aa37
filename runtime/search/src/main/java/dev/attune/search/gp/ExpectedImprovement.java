// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.List;

/**
 * How promising points are: the logarithm of the improvement that a Gaussian process expects over a loss, plus a little for
 * being away from the ends of the ranges. A smooth model knows least about corners, and in many dimensions nearly all of a space is
 * corner; but a range is chosen so that good values lie within. The bias is a prior on where the optimum lies, whose weight falls with
 * the number of trials (Hvarfner et al., πBO, ICLR 2022).
 *
 * <p>Where several points have the best loss, they lie on a plateau: a tree does not change with each setting, nor a count of errors. The
 * next loss below is a step away, and without a margin (ξ in Lizotte, Practical Bayesian Optimization, PhD thesis, University of Alberta,
 * 2008) the search would go on looking on the plateau for a little more.
 */
final class ExpectedImprovement {

    /** The prior's spread around the middle of each range, and the number of trials at which it counts in full. */
    private static final double PRIOR_SPREAD = 0.3;

    private static final double PRIOR_TRIALS = 3;

    /** How far below a loss that several points have an improvement begins, in standard deviations of the targets. */
    private static final double MARGIN = 0.15;

    private final GaussianProcess process;
    private final Features features;
    private final double best;
    private final double target;
    private final double centring;
    private final double[] meanGradient;
    private final double[] varianceGradient;

    /**
     * @param process predicts the loss
     * @param best the loss to improve on
     * @param plateau whether several points have the best loss
     * @param trials the number of trials that are known
     * @param features the parameters
     */
    ExpectedImprovement(GaussianProcess process, double best, boolean plateau, int trials, Features features) {
        this.process = process;
        this.best = best;
        target = plateau ? best - MARGIN : best;
        this.features = features;
        centring = PRIOR_TRIALS / (2 * PRIOR_SPREAD * PRIOR_SPREAD * trials);
        meanGradient = new double[features.size()];
        varianceGradient = new double[features.size()];
    }

    GaussianProcess process() {
        return process;
    }

    /** The values at points, encoded. */
    double[] valuesAt(List<double[]> points) {
        GaussianProcess.Prediction[] predictions = process.predictAll(points);
        double[] values = new double[predictions.length];
        for (int i = 0; i < values.length; i++) {
            double deviation = Math.sqrt(predictions[i].variance());
            values[i] = Math.log(deviation) + LogExpectedImprovement.logH((target - predictions[i].mean()) / deviation);
            values[i] += logPrior(points.get(i));
        }
        return values;
    }

    /** The improvement that is expected at a point, without a margin, in the unit of the process. */
    double improvementAt(double[] point) {
        GaussianProcess.Prediction prediction = process.predict(point);
        double deviation = Math.sqrt(prediction.variance());
        return deviation * Math.exp(LogExpectedImprovement.logH((best - prediction.mean()) / deviation));
    }

    /** The value at one point; its derivatives by the active numbers go to {@code gradient}. */
    double valueAndGradient(double[] point, double[] gradient) {
        GaussianProcess.Prediction prediction = process.predict(point, meanGradient, varianceGradient);
        double deviation = Math.sqrt(prediction.variance());
        double z = (target - prediction.mean()) / deviation;
        double slope = LogExpectedImprovement.slope(z);
        for (int j = 0; j < gradient.length; j++) {
            double byDeviation = varianceGradient[j] / (2 * prediction.variance());
            gradient[j] = byDeviation - slope * (meanGradient[j] / deviation + z * byDeviation);
            gradient[j] -= isNumber(j, point) ? 2 * centring * (point[j] - 0.5) : 0;
        }
        return Math.log(deviation) + LogExpectedImprovement.logH(z) + logPrior(point);
    }

    private double logPrior(double[] point) {
        double sum = 0;
        for (int j = 0; j < point.length; j++) {
            if (isNumber(j, point)) {
                sum -= centring * (point[j] - 0.5) * (point[j] - 0.5);
            }
        }
        return sum;
    }

    private boolean isNumber(int index, double[] point) {
        return !features.isNominal(index) && !Double.isNaN(point[index]);
    }
}
