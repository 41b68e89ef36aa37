// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Observation;
import dev.attune.search.ObservationLog;
import dev.attune.study.store.TrialRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * What the search sees of a study, kept from one proposal to the next: each change is looked at once. Trials enter in the order of
 * their numbers, as pending; their results follow when they may be seen.
 */
final class SearchHistory {

    private final List<Direction> directions;
    private final List<Observation> before = new ArrayList<>();
    private final List<KnownTrial> shown = new ArrayList<>();
    /** Whether some trial scored several configurations. */
    private boolean curved;

    private final ObservationLog log = new ObservationLog();
    private final PriorityQueue<KnownTrial> results = new PriorityQueue<>(Comparator.comparingInt(KnownTrial::number));
    private final List<KnownTrial> stopped = new ArrayList<>();
    private Optional<KnownTrial> incumbent = Optional.empty();

    /** @param earlier trials of an earlier study, which stand before the first with numbers below 0 */
    SearchHistory(List<Direction> directions, List<TrialRecord> earlier) {
        this.directions = directions;
        List<KnownTrial> known = earlier.stream()
                .map(record -> KnownTrial.finished(record, directions))
                .toList();
        Optional<KnownTrial> best = best(known, directions);
        for (int i = 0; i < known.size(); i++) {
            int number = i - known.size();
            known.get(i).observations(directions.get(0), best).stream()
                    .map(observation -> observation.asTrial(number))
                    .forEach(before::add);
            curved |= known.get(i).hasCurve();
        }
        if (!curved) {
            log.addAll(before);
        }
    }

    /** The best complete one of some trials; empty if they have several scores. */
    static Optional<KnownTrial> best(List<KnownTrial> trials, List<Direction> directions) {
        return trials.stream()
                .filter(trial -> directions.size() == 1 && trial.state() == TrialState.COMPLETE)
                .min(Comparator.comparingDouble(KnownTrial::loss));
    }

    /** The number of trials that have entered. */
    int size() {
        return shown.size();
    }

    /** Lets the next trial enter. */
    void enter(KnownTrial trial) {
        KnownTrial running = trial.asRunning();
        shown.add(running);
        if (!curved) {
            log.addAll(observations(running));
        }
    }

    /** Takes a result, to be seen later. */
    void finish(KnownTrial trial) {
        results.add(trial);
    }

    /** What is seen when the results of the trials up to a number are. */
    List<Observation> upTo(int number) {
        boolean better = false;
        while (!results.isEmpty() && results.peek().number() <= number) {
            better |= reveal(results.remove());
        }
        if (curved) {
            // a log has one observation for each trial; where a trial has many, it is an evaluation that takes the time
            return Stream.concat(before.stream(), shown.stream().flatMap(trial -> observations(trial).stream()))
                    .toList();
        }
        if (better) {
            // what the stopped trials would have had is judged by the best one
            stopped.forEach(this::show);
        }
        return log;
    }

    /** Shows a result; says whether it is the best so far. */
    private boolean reveal(KnownTrial trial) {
        shown.set(trial.number(), trial);
        show(trial);
        if (trial.state() == TrialState.STOPPED) {
            stopped.add(trial);
        }
        boolean better = trial.state() == TrialState.COMPLETE
                && directions.size() == 1
                && incumbent.filter(best -> !isBetter(trial, best)).isEmpty();
        if (better) {
            incumbent = Optional.of(trial);
        }
        return better;
    }

    /** Whether a trial's loss is less than another's; of equal ones the earlier trial's counts as less. */
    private static boolean isBetter(KnownTrial trial, KnownTrial other) {
        int difference = Double.compare(trial.loss(), other.loss());
        return difference < 0 || (difference == 0 && trial.number() < other.number());
    }

    private void show(KnownTrial trial) {
        curved |= trial.hasCurve();
        if (!curved) {
            log.set(before.size() + trial.number(), observations(trial).get(0));
        }
    }

    private List<Observation> observations(KnownTrial trial) {
        return trial.observations(directions.get(0), incumbent);
    }
}
