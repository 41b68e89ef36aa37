// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.study.store.TrialRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The score of each (configuration, step) that a study has, from this run or from its journal, so that none is computed twice: the
 * smaller forests of one trial may be what another is asked for. Safe for several threads.
 */
final class KnownScores {

    private final Map<Assignment, List<Double>> steps = new HashMap<>();

    synchronized void add(TrialRecord record) {
        record.scored()
                .forEach(point -> steps.merge(
                        point.assignment(), point.steps(), (old, other) -> other.size() > old.size() ? other : old));
    }

    synchronized OptionalDouble find(Assignment assignment, int step) {
        List<Double> known = steps.getOrDefault(assignment, List.of());
        return step < known.size() ? OptionalDouble.of(known.get(step)) : OptionalDouble.empty();
    }
}
