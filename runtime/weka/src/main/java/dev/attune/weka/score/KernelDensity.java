// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.Arrays;
import weka.core.Statistics;
import weka.estimators.KernelEstimator;

/**
 * A density with a normal kernel around each training value (John and Langley, Estimating Continuous Distributions in Bayesian Classifiers,
 * 1995), as Weka's {@link KernelEstimator} sums it: from the nearest kernel upwards, then downwards, each way until the rest hardly
 * counts.
 */
final class KernelDensity {

    private static final ModelField SUM = ModelField.of(KernelEstimator.class, "m_SumOfWeights");

    private static final double MAX_ERROR = 0.01;
    /** From here on Weka's probability to be below is 1 to the last bit. */
    private static final double CERTAIN = 9;
    /** Below here it is 0. */
    private static final double IMPOSSIBLE = -38;

    private final double precision;
    private final double deviation;
    private final double[] means;
    private final double[] weights;
    private final double sumOfWeights;

    private KernelDensity(KernelEstimator estimator, double sumOfWeights) {
        precision = estimator.getPrecision();
        deviation = estimator.getStdDev();
        means = Arrays.copyOf(estimator.getMeans(), estimator.getNumKernels());
        weights = Arrays.copyOf(estimator.getWeights(), estimator.getNumKernels());
        this.sumOfWeights = sumOfWeights;
    }

    static KernelDensity of(KernelEstimator estimator) throws UnreadableModelException {
        return new KernelDensity(estimator, SUM.get(estimator, Double.class));
    }

    double precision() {
        return precision;
    }

    /** The density at a value that is rounded to the precision. */
    double at(double value) {
        if (means.length == 0) {
            return mass(value);
        }
        double sum = 0;
        double seen = 0;
        int start = nearest(value);
        for (int i = start; i < means.length; i++) {
            double mass = mass(means[i] - value);
            sum += mass * weights[i];
            seen += weights[i];
            if (mass * (sumOfWeights - seen) < sum * MAX_ERROR) {
                break;
            }
        }
        for (int i = start - 1; i >= 0; i--) {
            double mass = mass(means[i] - value);
            sum += mass * weights[i];
            seen += weights[i];
            if (mass * (sumOfWeights - seen) < sum * MAX_ERROR) {
                break;
            }
        }
        return sum / (sumOfWeights * precision);
    }

    /** What a kernel at a distance puts into an interval of the precision. */
    private double mass(double distance) {
        double lower = (distance - precision / 2) / deviation;
        double upper = (distance + precision / 2) / deviation;
        if (lower > CERTAIN || upper < IMPOSSIBLE) {
            return 0;
        }
        return Statistics.normalProbability(upper) - Statistics.normalProbability(lower);
    }

    /** As Weka searches, to which zeros of both signs are equal. */
    private int nearest(double value) {
        int low = 0;
        int high = means.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (means[middle] == value) {
                return middle;
            }
            if (means[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
