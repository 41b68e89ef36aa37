// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * The power transform of Yeo and Johnson (2000), "A New Family of Power Transformations to Improve Normality or Symmetry",
 * Biometrika 87, section 2, then standardised. Its power is the maximum of the normal profile likelihood (their section 3), found
 * by Brent's method in -5..5.
 */
final class YeoJohnson implements Scaling {

    private static final long serialVersionUID = 1;
    private static final double MOST_POWER = 5;
    private static final double NEARLY = 1e-12;

    private final double power;
    private final double mean;
    private final double deviation;

    YeoJohnson(Sample sample) {
        double[] values = sample.values();
        power = sample.isConstant() ? 1 : bestPower(values);
        double[] transformed = transformAll(values, power);
        mean = mean(transformed);
        // the power of a constant is rounded, which would look like a spread
        deviation = sample.isConstant() ? 0 : Math.sqrt(variance(transformed, mean));
    }

    /** The power that makes the values most normal. */
    static double bestPower(double[] values) {
        double skewed = 0;
        for (double value : values) {
            skewed += Math.copySign(Math.log1p(Math.abs(value)), value);
        }
        double jacobian = skewed;
        return new BrentOptimizer(1e-10, 1e-12)
                .optimize(
                        new MaxEval(500),
                        GoalType.MAXIMIZE,
                        new SearchInterval(-MOST_POWER, MOST_POWER, 1),
                        new UnivariateObjectiveFunction(p -> likelihood(values, p, jacobian)))
                .getPoint();
    }

    /** The profile log-likelihood of a power, without constants. */
    private static double likelihood(double[] values, double power, double jacobian) {
        double[] transformed = transformAll(values, power);
        double variance = variance(transformed, mean(transformed));
        double likelihood = -values.length / 2.0 * Math.log(variance) + (power - 1) * jacobian;
        // powers that overflow, or press all values into one, are the worst there are
        return variance > 0 && Double.isFinite(likelihood) ? likelihood : -Double.MAX_VALUE;
    }

    static double transform(double x, double power) {
        if (x >= 0) {
            return Math.abs(power) < NEARLY ? Math.log1p(x) : Math.expm1(power * Math.log1p(x)) / power;
        }
        double other = 2 - power;
        return Math.abs(other) < NEARLY ? -Math.log1p(-x) : -Math.expm1(other * Math.log1p(-x)) / other;
    }

    private static double[] transformAll(double[] values, double power) {
        double[] transformed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            transformed[i] = transform(values[i], power);
        }
        return transformed;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / values.length;
    }

    double power() {
        return power;
    }

    @Override
    public double apply(double value) {
        double transformed = transform(value, power) - mean;
        return deviation > 0 ? transformed / deviation : transformed;
    }
}
