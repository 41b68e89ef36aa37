// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How far a metric's value would move with other rows of the same kind: its values on resamples of the predictions, drawn row by row
 * with replacement (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapters 6 and 13). Immutable. It says what the
 * choice of test rows does, and nothing about other training rows or about how the model was selected.
 *
 * <pre>{@code
 * Bootstrap.Interval interval = Bootstrap.of(Metric.AREA_UNDER_ROC, predictions, 2000, 1).interval(0.95);
 * }</pre>
 */
public final class Bootstrap {

    private final double estimate;
    /** Ascending, without NaN. */
    private final double[] values;

    private final int undefined;

    private Bootstrap(double estimate, double[] values, int undefined) {
        this.estimate = estimate;
        this.values = values;
        this.undefined = undefined;
    }

    /**
     * Resamples predictions; a row that is drawn twice counts with twice its weight.
     *
     * @param resamples their number, at least 2; 2000 are usual for an interval
     * @param seed of the drawing; the same seed gives the same values on any machine
     * @throws IllegalArgumentException if there are no rows or fewer than 2 resamples, or it is no metric of such predictions
     */
    public static Bootstrap of(Metric metric, Predictions predictions, int resamples, long seed) {
        if (resamples < 2 || predictions.size() == 0) {
            throw new IllegalArgumentException("resamples: " + resamples + " of " + predictions
                    + ". Give at least 2 resamples of at least 1 row.");
        }
        double estimate = metric.of(predictions);
        // a generator for each resample, made in the order of their numbers
        SplittableRandom seeds = new SplittableRandom(seed);
        double[] all = IntStream.range(0, resamples)
                .mapToObj(i -> seeds.split())
                .mapToDouble(random -> metric.of(predictions.reweighted(drawn(predictions, random))))
                .toArray();
        double[] defined = Arrays.stream(all)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new Bootstrap(estimate, defined, all.length - defined.length);
    }

    private static double[] drawn(Predictions predictions, SplittableRandom random) {
        double[] weights = new double[predictions.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[random.nextInt(weights.length)]++;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= predictions.weight(i);
        }
        return weights;
    }

    /** The metric's value on the predictions themselves. */
    public double estimate() {
        return estimate;
    }

    /** In how many resamples the metric is undefined, such as for want of a class; they are left out. */
    public int undefined() {
        return undefined;
    }

    /** The standard deviation of the values; NaN if fewer than two are defined. */
    public double standardError() {
        if (values.length < 2) {
            return Double.NaN;
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    /**
     * The percentile interval: what leaves out as many values below as above.
     *
     * @param level the share of the values within, between 0 and 1
     * @throws IllegalArgumentException if it is not, or if no resample has a value
     */
    public Interval interval(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level: " + level + " is not between 0 and 1. 0.95 is usual.");
        }
        if (values.length == 0) {
            throw new IllegalArgumentException("the metric is undefined in all " + undefined + " resamples");
        }
        return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2));
    }

    /** Between two values in proportion, as type 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages (1996). */
    private double quantile(double share) {
        double place = share * (values.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, values.length - 1);
        return values[below] + (place - below) * (values[above] - values[below]);
    }

    /**
     * Where a value probably lies.
     *
     * @param low the low end
     * @param high the high end
     */
    public record Interval(double low, double high) {}
}
