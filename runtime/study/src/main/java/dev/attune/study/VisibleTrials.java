// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Observation;
import dev.attune.study.stopping.Rivals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the decisions about one trial may rest on: which configuration it gets, when it is stopped, whether it begins at all.
 *
 * @param direction whether small scores are good
 * @param steps the number of steps of a full evaluation
 * @param trials the visible trials, by number
 */
record VisibleTrials(Direction direction, int steps, List<KnownTrial> trials) {

    /** For a search. A stopped trial's loss is estimated from the best complete one's. */
    List<Observation> observations() {
        Optional<KnownTrial> incumbent = incumbent();
        return trials.stream().map(trial -> observation(trial, incumbent)).toList();
    }

    private static Observation observation(KnownTrial trial, Optional<KnownTrial> incumbent) {
        return switch (trial.state()) {
            case RUNNING -> Observation.pending(trial.number(), trial.assignment());
            case COMPLETE -> Observation.complete(trial.number(), trial.assignment(), trial.loss());
            case STOPPED ->
                Observation.stopped(
                        trial.number(),
                        trial.assignment(),
                        incumbent
                                .map(best -> trial.losses().expectedMean(best.losses()))
                                .orElse(trial.loss()));
            case FAILED -> Observation.failed(trial.number(), trial.assignment());
        };
    }

    private Optional<KnownTrial> incumbent() {
        return trials.stream()
                .filter(trial -> trial.state() == TrialState.COMPLETE)
                .min(Comparator.comparingDouble(KnownTrial::loss));
    }

    /** For a rule that stops trials. */
    Rivals rivals() {
        return new Rivals(
                direction,
                steps,
                trials.stream()
                        .filter(trial -> !Double.isNaN(trial.loss()))
                        .map(KnownTrial::losses)
                        .toList());
    }

    /** The number of finished trials whose numbers are above that of the best. */
    int sinceImprovement() {
        int best = incumbent().map(KnownTrial::number).orElse(-1);
        return (int) trials.stream()
                .filter(trial -> trial.number() > best && trial.record().isPresent())
                .count();
    }
}
