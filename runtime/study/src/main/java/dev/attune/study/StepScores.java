// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.List;

/** The mean of a trial's scores over its steps, and its standard error. */
final class StepScores {

    private StepScores() {}

    /** The mean over the steps in which the score is defined; NaN if there are none. */
    static double mean(List<Double> steps) {
        return steps.stream()
                .filter(score -> !score.isNaN())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }

    /** Why the scores have no finite mean. */
    static String whyNoMean(List<Double> steps) {
        if (steps.size() == 1) {
            return "the score is " + steps.get(0);
        }
        return steps.stream()
                .filter(score -> score.isInfinite())
                .findFirst()
                .map(score ->
                        "the score of step " + (steps.indexOf(score) + 1) + " of " + steps.size() + " is " + score)
                .orElse("the scores of " + steps.size() + " steps have no mean: " + steps);
    }

    /**
     * The corrected resampled standard error, {@code sqrt((1/J + test/train) s²)}, of the mean of J scores with sample variance s²
     * (Nadeau &amp; Bengio 2003, section 3.2); NaN if J is below 2.
     */
    static double standardError(List<Double> steps, double testToTrainRatio) {
        double mean = mean(steps);
        double[] squares = steps.stream()
                .filter(score -> !score.isNaN())
                .mapToDouble(score -> (score - mean) * (score - mean))
                .toArray();
        if (squares.length < 2) {
            return Double.NaN;
        }
        double sum = 0;
        for (double square : squares) {
            sum += square;
        }
        return Math.sqrt((1.0 / squares.length + testToTrainRatio) * sum / (squares.length - 1));
    }
}
