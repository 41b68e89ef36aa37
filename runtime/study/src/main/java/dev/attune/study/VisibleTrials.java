// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.pareto.ParetoArchive;
import dev.attune.study.stopping.Rivals;
import java.util.List;

/**
 * What the decisions about one trial may rest on: when it is stopped, whether it begins at all.
 *
 * @param directions for each score whether small ones are good
 * @param steps the number of steps of a full evaluation
 * @param trials the visible trials, by number
 */
record VisibleTrials(List<Direction> directions, int steps, List<KnownTrial> trials) {

    /** For a rule that stops trials of a single score. */
    Rivals rivals() {
        Direction direction = directions.get(0);
        return new Rivals(
                direction,
                steps,
                trials.stream()
                        .filter(trial -> !trial.losses().isEmpty())
                        .map(trial -> trial.steps(direction))
                        .toList());
    }

    /** The number of finished trials whose numbers are above that of the best, or of the last one to enter the front. */
    int sinceImprovement() {
        ParetoArchive<KnownTrial> front = new ParetoArchive<>();
        int since = 0;
        for (KnownTrial trial : trials) {
            if (trial.state() == TrialState.COMPLETE
                    && front.offer(
                            trial,
                            trial.losses().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray())) {
                since = 0;
            } else if (trial.record().isPresent()) {
                since++;
            }
        }
        return since;
    }
}
