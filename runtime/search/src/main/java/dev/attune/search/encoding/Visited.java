// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import dev.attune.search.Observation;
import dev.attune.search.ObservationLog;
import dev.attune.space.Assignment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The configurations of a study's own trials as a set, which grows with a study instead of being made for each proposal. */
public final class Visited {

    private final List<Assignment> known = new ArrayList<>();
    private List<Observation> last = List.of();
    private final Set<Assignment> set = new HashSet<>();

    /** The configurations of these trials; the set is valid until the next call. */
    public Set<Assignment> of(List<Observation> history) {
        if (!isContinued(history)) {
            known.clear();
            set.clear();
        }
        for (Observation observation : history.subList(known.size(), history.size())) {
            known.add(observation.assignment());
            if (!observation.isEarlier()) {
                set.add(observation.assignment());
            }
        }
        last = history;
        return Collections.unmodifiableSet(set);
    }

    @SuppressWarnings("ReferenceEquality") // an equal but other assignment costs no more than a new beginning
    private boolean isContinued(List<Observation> history) {
        if (history == last && history instanceof ObservationLog) {
            return true;
        }
        if (history.size() < known.size()) {
            return false;
        }
        for (int i = 0; i < known.size(); i++) {
            if (history.get(i).assignment() != known.get(i)) {
                return false;
            }
        }
        return true;
    }
}
