// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Observation;
import dev.attune.search.ObservationLog;
import dev.attune.space.Assignment;
import dev.attune.study.store.TrialRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the search sees of a study, kept from one proposal to the next: each change is looked at once. Trials enter in the order of
 * their numbers, as pending; their results follow when they may be seen. A trial that goes on with the configuration of an earlier one
 * does not enter: its result becomes the earlier one's.
 */
final class SearchHistory {

    private final Scoring scoring;
    private final List<Observation> before = new ArrayList<>();
    private final List<KnownTrial> shown = new ArrayList<>();
    /** Where each configuration stands in {@link #shown}, and each trial, by its number. */
    private final Map<Assignment, Integer> placesOfConfigurations = new HashMap<>();

    private final List<Integer> places = new ArrayList<>();
    /** Whether some trial scored several configurations. */
    private boolean curved;

    private final ObservationLog log = new ObservationLog();
    private final PriorityQueue<KnownTrial> results = new PriorityQueue<>(Comparator.comparingInt(KnownTrial::number));
    private final Set<Integer> stopped = new TreeSet<>();
    private Optional<KnownTrial> incumbent = Optional.empty();

    /** @param earlier trials of an earlier study, which stand before the first with numbers below 0 */
    SearchHistory(Scoring scoring, List<TrialRecord> earlier) {
        this.scoring = scoring;
        // of a configuration that went on, only the trial that came farthest
        Map<Assignment, KnownTrial> last = new LinkedHashMap<>();
        earlier.forEach(record -> last.put(record.asked(), KnownTrial.finished(record, scoring)));
        List<KnownTrial> known = List.copyOf(last.values());
        Optional<KnownTrial> best = best(known, scoring);
        for (int i = 0; i < known.size(); i++) {
            int number = i - known.size();
            known.get(i).observations(scoring, best).stream()
                    .map(observation -> observation.asTrial(number))
                    .forEach(before::add);
            curved |= known.get(i).hasCurve();
        }
        if (!curved) {
            log.addAll(before);
        }
    }

    /** The best complete one of some trials; empty if they have several scores. */
    static Optional<KnownTrial> best(List<KnownTrial> trials, Scoring scoring) {
        return trials.stream()
                .filter(trial -> scoring.isSingle() && trial.state() == TrialState.COMPLETE)
                .min(Comparator.comparingDouble(KnownTrial::loss));
    }

    /** The number of trials that have entered. */
    int size() {
        return places.size();
    }

    /** Lets the next trial enter. */
    void enter(KnownTrial trial) {
        KnownTrial running = trial.asRunning();
        Integer before = placesOfConfigurations.putIfAbsent(running.assignment(), shown.size());
        places.add(before == null ? shown.size() : before);
        if (before != null) {
            return;
        }
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
        int place = places.get(trial.number());
        shown.set(place, trial.as(shown.get(place).number()));
        show(place);
        if (trial.state() == TrialState.STOPPED) {
            stopped.add(place);
        } else {
            stopped.remove(place);
        }
        boolean better = trial.state() == TrialState.COMPLETE
                && scoring.isSingle()
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

    private void show(int place) {
        KnownTrial trial = shown.get(place);
        curved |= trial.hasCurve();
        if (!curved) {
            Observation known = observations(trial).get(0);
            int index = before.size() + place;
            // a journal has the configuration of each trial, and a log compares them by identity
            log.set(
                    index,
                    new Observation(known.trial(), log.get(index).assignment(), known.outcome(), known.losses()));
        }
    }

    private List<Observation> observations(KnownTrial trial) {
        return trial.observations(scoring, incumbent);
    }
}
