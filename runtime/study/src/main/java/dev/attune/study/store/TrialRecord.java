// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import dev.attune.space.Assignment;
import dev.attune.study.ScoredPoint;
import dev.attune.study.TrialState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A finished trial as a store keeps it.
 *
 * @param number the trial's number, from 0
 * @param state complete, stopped or failed
 * @param assignment the configuration
 * @param scores for each direction the score of each step, NaN where it is undefined; empty if the trial failed
 * @param curve the configurations that were scored, {@code assignment} among them, the last one being what was asked for; empty if
 *     there was no other
 * @param failure why the trial failed
 * @param duration how long it took
 */
public record TrialRecord(
        int number,
        TrialState state,
        Assignment assignment,
        List<List<Double>> scores,
        List<ScoredPoint> curve,
        Optional<String> failure,
        Duration duration) {

    /** Checks that the parts fit each other; an {@link IllegalArgumentException} says which do not. */
    public TrialRecord {
        scores = List.copyOf(scores.stream().map(List::copyOf).toList());
        curve = List.copyOf(curve);
        if (number < 0 || duration.isNegative()) {
            throw new IllegalArgumentException("trial " + number + " took " + duration);
        }
        boolean failed = state == TrialState.FAILED;
        if (state == TrialState.RUNNING
                || failed != scores.isEmpty()
                || failed != failure.isPresent()
                || !scores.stream().allMatch(TrialRecord::hasMean)) {
            throw new IllegalArgumentException(
                    "trial " + number + " is " + state + " with steps " + (scores.size() == 1 ? scores.get(0) : scores)
                            + failure.map(why -> " and failure " + why).orElse(""));
        }
    }

    /** A trial whose evaluation scored no other configuration. */
    public TrialRecord(
            int number,
            TrialState state,
            Assignment assignment,
            List<List<Double>> scores,
            Optional<String> failure,
            Duration duration) {
        this(number, state, assignment, scores, List.of(), failure, duration);
    }

    /** The configuration that the trial was asked to evaluate. */
    public Assignment asked() {
        return curve.isEmpty() ? assignment : curve.get(curve.size() - 1).assignment();
    }

    /** All that was scored, with the first score of each, what was asked for last; of a failed trial only that, without a score. */
    public List<ScoredPoint> scored() {
        return curve.isEmpty()
                ? List.of(new ScoredPoint(assignment, scores.isEmpty() ? List.of() : scores.get(0)))
                : curve;
    }

    private static boolean hasMean(List<Double> steps) {
        return Double.isFinite(steps.stream()
                .filter(score -> !score.isNaN())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN));
    }
}
