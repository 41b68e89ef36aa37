// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.study.stopping.StepLosses;
import dev.attune.study.store.TrialRecord;
import java.util.List;
import java.util.Optional;

/**
 * A trial as its study knows it.
 *
 * @param number its number
 * @param assignment its configuration
 * @param record its record; empty while it runs
 * @param losses the losses of its steps; none unless it has a score
 * @param loss their mean, NaN unless it has a score
 * @param points the losses of all configurations that it scored, its own among them; none while it runs or if it failed
 */
record KnownTrial(
        int number,
        Assignment assignment,
        Optional<TrialRecord> record,
        StepLosses losses,
        double loss,
        List<Point> points) {

    /**
     * A configuration that a trial scored.
     *
     * @param assignment the configuration
     * @param losses the losses of its steps
     */
    record Point(Assignment assignment, StepLosses losses) {}

    static KnownTrial running(int number, Assignment assignment) {
        return new KnownTrial(
                number, assignment, Optional.empty(), new StepLosses(number, false, List.of()), Double.NaN, List.of());
    }

    static KnownTrial finished(TrialRecord record, Direction direction) {
        StepLosses losses = losses(record, record.steps(), direction);
        List<Point> points = record.state() == TrialState.FAILED
                ? List.of()
                : record.scored().stream()
                        .map(point -> new Point(point.assignment(), losses(record, point.steps(), direction)))
                        .toList();
        return new KnownTrial(record.number(), record.assignment(), Optional.of(record), losses, losses.mean(), points);
    }

    private static StepLosses losses(TrialRecord record, List<Double> steps, Direction direction) {
        return new StepLosses(
                record.number(),
                record.state() == TrialState.COMPLETE,
                steps.stream().map(direction::loss).toList());
    }

    /** The trial as it is seen by one that must not know its result. */
    KnownTrial asRunning() {
        return record.isEmpty() ? this : running(number, record.get().asked());
    }

    TrialState state() {
        return record.map(TrialRecord::state).orElse(TrialState.RUNNING);
    }
}
