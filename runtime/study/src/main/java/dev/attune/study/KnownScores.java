// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.study.store.TrialRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The scores of each (configuration, step) that a study has, from this run or from its journal, so that none is computed twice: the
 * smaller forests of one trial may be what another is asked for. Safe for several threads.
 */
final class KnownScores {

    /** For each configuration, by step, one score for each direction. */
    private final Map<Assignment, List<double[]>> steps = new HashMap<>();

    private final boolean repeatable;

    /** @param repeatable whether a configuration scores the same another time; else nothing is kept */
    KnownScores(boolean repeatable) {
        this.repeatable = repeatable;
    }

    synchronized void add(TrialRecord record) {
        if (!repeatable) {
            return;
        }
        if (record.scores().size() > 1) {
            keep(record.assignment(), bySteps(record.scores()));
        } else {
            record.scored().forEach(point -> keep(point.assignment(), bySteps(List.of(point.steps()))));
        }
    }

    private static List<double[]> bySteps(List<List<Double>> scores) {
        return IntStream.range(0, scores.get(0).size())
                .mapToObj(step -> scores.stream()
                        .mapToDouble(ofDirection -> ofDirection.get(step))
                        .toArray())
                .toList();
    }

    private void keep(Assignment assignment, List<double[]> scores) {
        steps.merge(assignment, scores, (old, other) -> other.size() > old.size() ? other : old);
    }

    /** A copy of the scores of one step; empty if they are not known. */
    synchronized Optional<double[]> find(Assignment assignment, int step) {
        List<double[]> known = steps.getOrDefault(assignment, List.of());
        return step < known.size() ? Optional.of(known.get(step).clone()) : Optional.empty();
    }
}
