// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A trial's losses step by step, as far as it has been evaluated. A loss is a score with the sign that makes less better, NaN
 * where the score is undefined.
 *
 * @param trial the trial's number
 * @param complete whether all steps were evaluated
 * @param levels which steps make a mean together: those of the same level only
 * @param losses the loss of each evaluated step, in the order of the steps
 */
public record StepLosses(int trial, boolean complete, Levels levels, List<Double> losses) {

    /** Takes a copy of the losses. */
    public StepLosses {
        losses = List.copyOf(losses);
    }

    /** The number of evaluated steps. */
    public int steps() {
        return losses.size();
    }

    /** The mean loss over the evaluated steps of the last level; NaN if none of them has one. */
    public double mean() {
        return mean(steps());
    }

    /**
     * The mean loss after the first steps, over those of them that belong to the last level; NaN if none of these has one, or if they were
     * not all evaluated.
     */
    public double mean(int steps) {
        return steps > steps() ? Double.NaN : mean(levels.reached(losses.subList(0, steps)));
    }

    private static double mean(List<Double> losses) {
        return losses.stream()
                .mapToDouble(Double::doubleValue)
                .filter(loss -> !Double.isNaN(loss))
                .average()
                .orElse(Double.NaN);
    }

    /**
     * What the mean of a full evaluation would probably be: the other's mean, and the {@linkplain #excessOver mean excess} over it;
     * the mean so far if there is none, or if that is no finite number.
     */
    public double expectedMean(StepLosses other) {
        double expected =
                other.mean() + Arrays.stream(excessOver(other)).average().orElse(Double.NaN);
        return Double.isFinite(expected) ? expected : mean();
    }

    /** By how much this trial's loss exceeds the other's in each step of this one's last level in which both have one. */
    public double[] excessOver(StepLosses other) {
        return IntStream.range(levels.start(steps()), Math.min(steps(), other.steps()))
                .mapToDouble(step -> losses.get(step) - other.losses.get(step))
                .filter(excess -> !Double.isNaN(excess))
                .toArray();
    }
}
