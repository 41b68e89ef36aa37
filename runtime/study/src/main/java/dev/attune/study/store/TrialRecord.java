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
 * @param steps the score of each step, NaN where it is undefined; empty if the trial failed
 * @param curve the configurations that were scored, {@code assignment} among them, the last one being what was asked for; empty if
 *     there was no other
 * @param failure why the trial failed
 * @param duration how long it took
 */
public record TrialRecord(
        int number,
        TrialState state,
        Assignment assignment,
        List<Double> steps,
        List<ScoredPoint> curve,
        Optional<String> failure,
        Duration duration) {

    /** Checks that the parts fit each other; an {@link IllegalArgumentException} says which do not. */
    public TrialRecord {
        steps = List.copyOf(steps);
        curve = List.copyOf(curve);
        if (number < 0 || duration.isNegative()) {
            throw new IllegalArgumentException("trial " + number + " took " + duration);
        }
        boolean failed = state == TrialState.FAILED;
        if (state == TrialState.RUNNING || failed == hasMean(steps) || failed != failure.isPresent()) {
            throw new IllegalArgumentException("trial " + number + " is " + state + " with steps " + steps
                    + failure.map(why -> " and failure " + why).orElse(""));
        }
    }

    /** A trial whose evaluation scored no other configuration. */
    public TrialRecord(
            int number,
            TrialState state,
            Assignment assignment,
            List<Double> steps,
            Optional<String> failure,
            Duration duration) {
        this(number, state, assignment, steps, List.of(), failure, duration);
    }

    /** The configuration that the trial was asked to evaluate. */
    public Assignment asked() {
        return curve.isEmpty() ? assignment : curve.get(curve.size() - 1).assignment();
    }

    /** All that was scored, what was asked for last; of a failed trial only that, without a score. */
    public List<ScoredPoint> scored() {
        return curve.isEmpty() ? List.of(new ScoredPoint(assignment, steps)) : curve;
    }

    private static boolean hasMean(List<Double> steps) {
        return Double.isFinite(steps.stream()
                .filter(score -> !score.isNaN())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN));
    }
}
