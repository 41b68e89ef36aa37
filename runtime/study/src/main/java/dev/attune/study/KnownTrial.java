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
 */
record KnownTrial(int number, Assignment assignment, Optional<TrialRecord> record, StepLosses losses, double loss) {

    static KnownTrial running(int number, Assignment assignment) {
        return new KnownTrial(
                number, assignment, Optional.empty(), new StepLosses(number, false, List.of()), Double.NaN);
    }

    static KnownTrial finished(TrialRecord record, Direction direction) {
        List<Double> steps = record.steps().stream().map(direction::loss).toList();
        StepLosses losses = new StepLosses(record.number(), record.state() == TrialState.COMPLETE, steps);
        return new KnownTrial(record.number(), record.assignment(), Optional.of(record), losses, losses.mean());
    }

    /** The trial as it is seen by one that must not know its result. */
    KnownTrial asRunning() {
        return record.isEmpty() ? this : running(number, assignment);
    }

    TrialState state() {
        return record.map(TrialRecord::state).orElse(TrialState.RUNNING);
    }
}
