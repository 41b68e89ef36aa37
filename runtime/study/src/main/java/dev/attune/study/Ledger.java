// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.study.store.TrialRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** All trials of a study by number, running and finished, and what of them a decision may see. */
final class Ledger {

    private final Direction direction;
    private final int steps;
    private final TreeMap<Integer, KnownTrial> trials = new TreeMap<>();
    private final Set<Assignment> assignments = new HashSet<>();
    private int finished;
    /** The smallest number that no trial has, and the smallest that no finished trial has; both only ever grow. */
    private int firstFree;

    private int firstUnfinished;

    /** Of scores of this direction; a full evaluation has so many steps. */
    Ledger(Direction direction, int steps) {
        this.direction = direction;
        this.steps = steps;
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

    boolean has(Assignment assignment) {
        return assignments.contains(assignment);
    }

    void start(int number, Assignment assignment) {
        put(KnownTrial.running(number, assignment));
    }

    void finish(TrialRecord record) {
        finished++;
        put(KnownTrial.finished(record, direction));
    }

    private void put(KnownTrial trial) {
        trials.put(trial.number(), trial);
        assignments.add(trial.record().map(TrialRecord::asked).orElse(trial.assignment()));
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
        return new VisibleTrials(direction, steps, List.copyOf(trials.values()));
    }

    /**
     * What trial {@code number} sees when {@code window} trials run side by side: the results of the trials up to {@code number -
     * window}, and those between as pending whether or not they have finished.
     */
    VisibleTrials visibleTo(int number, int window) {
        List<KnownTrial> visible = new ArrayList<>();
        trials.headMap(number).forEach((n, trial) -> visible.add(n <= number - window ? trial : trial.asRunning()));
        return new VisibleTrials(direction, steps, visible);
    }

    /** The records of the finished trials, by number. */
    List<TrialRecord> records() {
        return trials.values().stream()
                .flatMap(trial -> trial.record().stream())
                .toList();
    }
}
