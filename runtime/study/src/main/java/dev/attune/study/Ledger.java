// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Observation;
import dev.attune.space.Assignment;
import dev.attune.study.store.TrialRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All trials of a study by number, running and finished, and what of them a search may see. */
final class Ledger {

    /** A trial, and its record once it has finished. */
    private record Entry(Observation observation, Optional<TrialRecord> record) {

        Observation asPending() {
            return Observation.pending(observation.trial(), observation.assignment());
        }
    }

    private final Direction direction;
    private final TreeMap<Integer, Entry> entries = new TreeMap<>();
    private final Set<Assignment> assignments = new HashSet<>();
    private int finished;
    /** The smallest number that no trial has, and the smallest that no finished trial has; both only ever grow. */
    private int firstFree;

    private int firstUnfinished;

    Ledger(Direction direction) {
        this.direction = direction;
    }

    /** The smallest number that no trial has. */
    int nextNumber() {
        return firstFree;
    }

    /** The number of trials. */
    int size() {
        return entries.size();
    }

    /** The number of finished trials. */
    int finished() {
        return finished;
    }

    /** The number of running trials. */
    int running() {
        return entries.size() - finished;
    }

    boolean isRunning(int number, Assignment assignment) {
        Entry entry = entries.get(number);
        return entry != null
                && entry.record().isEmpty()
                && entry.observation().assignment().equals(assignment);
    }

    /** Whether every trial below a number has finished. */
    boolean allFinishedBelow(int number) {
        return firstUnfinished >= number;
    }

    boolean has(Assignment assignment) {
        return assignments.contains(assignment);
    }

    void start(int number, Assignment assignment) {
        put(new Entry(Observation.pending(number, assignment), Optional.empty()));
    }

    void finish(TrialRecord record) {
        finished++;
        put(new Entry(observation(record), Optional.of(record)));
    }

    private void put(Entry entry) {
        entries.put(entry.observation().trial(), entry);
        assignments.add(entry.observation().assignment());
        while (entries.containsKey(firstFree)) {
            firstFree++;
        }
        while (firstUnfinished < firstFree
                && entries.get(firstUnfinished).record().isPresent()) {
            firstUnfinished++;
        }
    }

    private Observation observation(TrialRecord record) {
        return record.state() == TrialState.FAILED
                ? Observation.failed(record.number(), record.assignment())
                : Observation.complete(
                        record.number(), record.assignment(), direction.loss(StepScores.mean(record.steps())));
    }

    /** Everything, for a search whose proposals may depend on the order in which trials happen to finish. */
    List<Observation> all() {
        return entries.values().stream().map(Entry::observation).toList();
    }

    /**
     * What trial {@code number} sees when {@code window} trials run side by side: the results of the trials up to {@code number -
     * window}, and those between as pending whether or not they have finished.
     */
    List<Observation> visibleTo(int number, int window) {
        List<Observation> visible = new ArrayList<>();
        entries.headMap(number)
                .forEach((n, entry) -> visible.add(n <= number - window ? entry.observation() : entry.asPending()));
        return visible;
    }

    /** The records of the finished trials, by number. */
    List<TrialRecord> records() {
        return entries.values().stream()
                .flatMap(entry -> entry.record().stream())
                .toList();
    }
}
