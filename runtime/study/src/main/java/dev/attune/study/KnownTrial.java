// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Observation;
import dev.attune.space.Assignment;
import dev.attune.study.stopping.StepLosses;
import dev.attune.study.store.TrialRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A trial as its study knows it.
 *
 * @param number its number
 * @param assignment its configuration, the best of those that it scored
 * @param record its record; empty while it runs
 * @param losses for each direction the loss; none unless it has scores
 */
record KnownTrial(int number, Assignment assignment, Optional<TrialRecord> record, List<Double> losses) {

    static KnownTrial running(int number, Assignment assignment) {
        return new KnownTrial(number, assignment, Optional.empty(), List.of());
    }

    static KnownTrial finished(TrialRecord record, Scoring scoring) {
        List<Double> losses = IntStream.range(0, record.scores().size())
                .mapToObj(i -> scoring.directions()
                        .get(i)
                        .loss(scoring.mean(record.scores().get(i))))
                .toList();
        return new KnownTrial(record.number(), record.assignment(), Optional.of(record), losses);
    }

    /** The trial as it is seen by one that must not know its result. */
    KnownTrial asRunning() {
        return record.isEmpty() ? this : running(number, asked());
    }

    /** The same under another number. */
    KnownTrial as(int other) {
        return new KnownTrial(other, assignment, record, losses);
    }

    /** The configuration that it was asked to evaluate. */
    Assignment asked() {
        return record.map(TrialRecord::asked).orElse(assignment);
    }

    TrialState state() {
        return record.map(TrialRecord::state).orElse(TrialState.RUNNING);
    }

    /** The loss of a trial that has a single one. */
    double loss() {
        return losses.get(0);
    }

    /** The losses of the steps of a trial that has a single score. */
    StepLosses steps(Scoring scoring) {
        return steps(record.orElseThrow().scores().get(0), scoring);
    }

    private StepLosses steps(List<Double> steps, Scoring scoring) {
        return new StepLosses(
                number,
                state() == TrialState.COMPLETE,
                scoring.levels(),
                steps.stream().map(scoring.direction()::loss).toList());
    }

    /** Whether it scored other configurations as well. */
    boolean hasCurve() {
        return record.filter(finished -> !finished.curve().isEmpty()).isPresent();
    }

    /** For a search, what all its configurations scored, what it was asked for last; of a stopped one, what they probably would have. */
    List<Observation> observations(Scoring scoring, Optional<KnownTrial> incumbent) {
        return switch (state()) {
            case RUNNING -> List.of(Observation.pending(number, assignment));
            case FAILED -> List.of(Observation.failed(number, assignment));
            case COMPLETE ->
                hasCurve()
                        ? points(scoring, StepLosses::mean)
                        : List.of(new Observation(number, assignment, Observation.Outcome.COMPLETE, losses));
            case STOPPED ->
                points(
                        scoring,
                        steps -> incumbent
                                .map(best -> steps.expectedMean(best.steps(scoring)))
                                .orElse(steps.mean()));
        };
    }

    private List<Observation> points(Scoring scoring, ToDoubleFunction<StepLosses> loss) {
        return record.orElseThrow().scored().stream()
                .map(point -> observation(point.assignment(), loss.applyAsDouble(steps(point.steps(), scoring))))
                .toList();
    }

    /** What was asked for may have no score while a smaller configuration has. */
    private Observation observation(Assignment point, double loss) {
        if (!Double.isFinite(loss)) {
            return Observation.failed(number, point);
        }
        return state() == TrialState.COMPLETE
                ? Observation.complete(number, point, loss)
                : Observation.stopped(number, point, loss);
    }
}
