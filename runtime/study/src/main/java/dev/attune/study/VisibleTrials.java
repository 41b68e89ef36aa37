// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Observation;
import dev.attune.space.Assignment;
import dev.attune.study.stopping.Rivals;
import dev.attune.study.stopping.StepLosses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return trials.stream().flatMap(trial -> observations(trial, incumbent)).toList();
    }

    private static Stream<Observation> observations(KnownTrial trial, Optional<KnownTrial> incumbent) {
        int number = trial.number();
        return switch (trial.state()) {
            case RUNNING -> Stream.of(Observation.pending(number, trial.assignment()));
            case COMPLETE ->
                trial.points().stream()
                        .map(point -> complete(
                                number, point.assignment(), point.losses().mean()));
            case STOPPED ->
                trial.points().stream()
                        .map(point -> stopped(number, point.assignment(), expected(point.losses(), incumbent)));
            case FAILED -> Stream.of(Observation.failed(number, trial.assignment()));
        };
    }

    /** What was asked for may have no score while a smaller configuration has. */
    private static Observation complete(int number, Assignment assignment, double loss) {
        return Double.isFinite(loss)
                ? Observation.complete(number, assignment, loss)
                : Observation.failed(number, assignment);
    }

    private static Observation stopped(int number, Assignment assignment, double loss) {
        return Double.isFinite(loss)
                ? Observation.stopped(number, assignment, loss)
                : Observation.failed(number, assignment);
    }

    private static double expected(StepLosses losses, Optional<KnownTrial> incumbent) {
        return incumbent.map(best -> losses.expectedMean(best.losses())).orElse(losses.mean());
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
