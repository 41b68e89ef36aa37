// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a model does at every threshold: a row is taken for a class if its probability of it is at least the threshold. One sort
 * serves all thresholds (Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27, 2006, algorithm 1). Immutable.
 *
 * <pre>{@code
 * ThresholdSweep.Point best = ThresholdSweep.of(predictions, 1).best(ThresholdSweep.Point::f1);
 * }</pre>
 *
 * <p>A threshold that is chosen so fits the rows that it was chosen on: choose it on validation rows, and score it on others.
 *
 * @param points a point for each distinct probability, the highest first
 */
public record ThresholdSweep(List<Point> points) {

    /** Takes a copy of the points. */
    public ThresholdSweep {
        points = List.copyOf(points);
    }

    /**
     * The sweep of a class.
     *
     * @throws IllegalArgumentException if the predictions are numbers, have no such class, or no rows
     */
    public static ThresholdSweep of(Predictions predictions, int classIndex) {
        predictions.requireClass(classIndex);
        if (predictions.size() == 0) {
            throw new IllegalArgumentException("a sweep needs at least one row, given are " + predictions);
        }
        return new ThresholdSweep(predictions.ranking(classIndex).sweep());
    }

    /**
     * The point with the largest value of a measure, such as {@code Point::f1} or a gain from costs of one's own; of several the highest
     * threshold. Points where it is NaN do not count unless all are.
     */
    public Point best(ToDoubleFunction<Point> measure) {
        double[] values = points.stream().mapToDouble(measure).toArray();
        int best = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .boxed()
                .max(Comparator.<Integer>comparingDouble(i -> values[i]).thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        return points.get(best);
    }

    /**
     * The weights of rows at one threshold.
     *
     * @param threshold the lowest probability that is taken for the class
     * @param truePositives rows of the class that are taken for it
     * @param falsePositives other rows that are
     * @param falseNegatives rows of the class that are not
     * @param trueNegatives other rows that are not
     */
    public record Point(
            double threshold,
            double truePositives,
            double falsePositives,
            double falseNegatives,
            double trueNegatives) {

        /** Of the rows that are taken for the class, the share that belongs to it. */
        public double precision() {
            return truePositives / (truePositives + falsePositives);
        }

        /** Of the rows of the class, the share that is taken for it; the true positive rate. */
        public double recall() {
            return truePositives / (truePositives + falseNegatives);
        }

        /** Of the other rows, the share that is taken for the class. */
        public double falsePositiveRate() {
            return falsePositives / (falsePositives + trueNegatives);
        }

        /** The share of rows that are on the right side. */
        public double accuracy() {
            return (truePositives + trueNegatives) / (truePositives + falsePositives + falseNegatives + trueNegatives);
        }

        /** The harmonic mean of precision and recall. */
        public double f1() {
            return 2 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
        }

        /** Recall less the false positive rate; Youden, Index for rating diagnostic tests, Cancer 3 (1950). */
        public double youden() {
            return recall() - falsePositiveRate();
        }
    }
}
