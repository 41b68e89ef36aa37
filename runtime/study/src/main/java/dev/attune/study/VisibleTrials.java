// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.pareto.ParetoArchive;
import dev.attune.space.Assignment;
import dev.attune.study.stopping.Contender;
import dev.attune.study.stopping.Rivals;
import dev.attune.study.stopping.StepLosses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the decisions about one trial may rest on: when it is stopped, whether it begins at all.
 *
 * @param scoring how they are scored
 * @param trials the visible trials, by number
 */
record VisibleTrials(Scoring scoring, List<KnownTrial> trials) {

    /** For a rule that stops trials of a single score. */
    Rivals rivals() {
        return new Rivals(
                scoring.direction(),
                scoring.levels(),
                trials.stream()
                        .filter(trial -> !trial.losses().isEmpty())
                        .map(trial -> trial.steps(scoring))
                        .toList());
    }

    /** The configurations that a rule may stop and let go on: all but the defaults, in the order of their first trials. */
    List<Contender> contenders(Assignment defaults) {
        Map<Assignment, List<KnownTrial>> byConfiguration = new LinkedHashMap<>();
        for (KnownTrial trial : trials) {
            if (!trial.asked().equals(defaults)) {
                byConfiguration
                        .computeIfAbsent(trial.asked(), asked -> new ArrayList<>())
                        .add(trial);
            }
        }
        return byConfiguration.values().stream().map(this::contender).toList();
    }

    private Contender contender(List<KnownTrial> ofConfiguration) {
        StepLosses losses = new StepLosses(ofConfiguration.get(0).number(), false, scoring.levels(), List.of());
        for (KnownTrial trial : ofConfiguration) {
            losses = trial.losses().isEmpty() ? losses : trial.steps(scoring);
        }
        return new Contender(
                isAny(TrialState.RUNNING, ofConfiguration), isAny(TrialState.FAILED, ofConfiguration), losses);
    }

    private static boolean isAny(TrialState state, List<KnownTrial> trials) {
        return trials.stream().anyMatch(trial -> trial.state() == state);
    }

    /** The number of steps that earlier trials of a configuration came to. */
    int steps(Assignment asked) {
        return trials.stream()
                .filter(trial -> !trial.losses().isEmpty() && trial.asked().equals(asked))
                .mapToInt(trial -> trial.steps(scoring).steps())
                .max()
                .orElse(0);
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
