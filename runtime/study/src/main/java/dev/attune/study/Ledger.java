// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Observation;
import dev.attune.space.Assignment;
import dev.attune.study.store.TrialRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All trials of a study by number, running and finished, and what of them a decision may see. */
final class Ledger {

    private final Scoring scoring;
    private final TreeMap<Integer, KnownTrial> trials = new TreeMap<>();
    private final SearchHistory history;
    private int finished;
    /** The smallest number that no trial has, and the smallest that no finished trial has; both only ever grow. */
    private int firstFree;

    private int firstUnfinished;

    /** Of trials that are scored so; the search knows some earlier ones. */
    Ledger(Scoring scoring, List<TrialRecord> earlier) {
        this.scoring = scoring;
        this.history = new SearchHistory(scoring, earlier);
    }

    /** The smallest number that no trial has. */
    int nextNumber() {
        return firstFree;
    }

    /** The number of trials. */
    int size() {
        return trials.size();
    }

    /** The number of finished trials. */
    int finished() {
        return finished;
    }

    /** The number of running trials. */
    int running() {
        return trials.size() - finished;
    }

    boolean isRunning(int number, Assignment assignment) {
        KnownTrial trial = trials.get(number);
        return trial != null && trial.record().isEmpty() && trial.assignment().equals(assignment);
    }

    /** Whether every trial below a number has finished. */
    boolean allFinishedBelow(int number) {
        return firstUnfinished >= number;
    }

    /** Whether some trial has a configuration; looks at each. */
    boolean has(Assignment assignment) {
        return trials.values().stream().anyMatch(trial -> trial.asked().equals(assignment));
    }

    /** The configuration that a trial was asked for. */
    Assignment asked(int number) {
        return trials.get(number).asked();
    }

    void start(int number, Assignment assignment) {
        put(KnownTrial.running(number, assignment));
    }

    void finish(TrialRecord record) {
        finished++;
        KnownTrial trial = KnownTrial.finished(record, scoring);
        put(trial);
        history.finish(trial);
    }

    private void put(KnownTrial trial) {
        trials.put(trial.number(), trial);
        while (trials.containsKey(firstFree)) {
            firstFree++;
        }
        while (firstUnfinished < firstFree
                && trials.get(firstUnfinished).record().isPresent()) {
            firstUnfinished++;
        }
    }

    /** Everything, for decisions that may depend on the order in which trials happen to finish. */
    VisibleTrials all() {
        return new VisibleTrials(scoring, List.copyOf(trials.values()));
    }

    /**
     * What trial {@code number} sees when {@code window} trials run side by side: the results of the trials up to {@code number -
     * window}, and those between as pending whether or not they have finished.
     */
    VisibleTrials visibleTo(int number, int window) {
        List<KnownTrial> visible = new ArrayList<>();
        trials.headMap(number).forEach((n, trial) -> visible.add(n <= number - window ? trial : trial.asRunning()));
        return new VisibleTrials(scoring, visible);
    }

    /**
     * What the search sees for the next trial, {@link #nextNumber}, when the results of the last {@code hidden} trials before it are
     * not to be known.
     */
    List<Observation> historyOfNext(int hidden) {
        int number = nextNumber();
        while (history.size() < number) {
            history.enter(trials.get(history.size()));
        }
        return history.upTo(number - hidden - 1);
    }

    /**
     * As {@link #historyOfNext} with nothing hidden, and in addition the trials behind the next one, which are there when a
     * study that was killed fills a gap.
     */
    List<Observation> historyOfAll() {
        List<Observation> before = historyOfNext(0);
        if (nextNumber() == trials.size()) {
            return before;
        }
        List<Observation> all = new ArrayList<>(before);
        trials.tailMap(nextNumber())
                .values()
                .forEach(trial -> all.addAll(trial.observations(scoring, Optional.empty())));
        return all;
    }

    /** The records of the finished trials, by number. */
    List<TrialRecord> records() {
        return trials.values().stream()
                .flatMap(trial -> trial.record().stream())
                .toList();
    }
}
