// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A measurement of the model as an evaluator of one step, with a score for each goal; what it fits is the model itself.
 *
 * @param <M> the model
 * @param <R> what is measured
 */
record MeasuringEvaluator<M, R>(Measurement<? super M, ? extends R> measurement, List<Goal<R>> goals)
        implements Evaluator<ModelTuning<M, ?>, M> {

    /** A score that is read off what was measured. */
    record Goal<R>(String name, Direction direction, ToDoubleFunction<? super R> score) {}

    MeasuringEvaluator<M, R> and(Goal<R> goal) {
        return new MeasuringEvaluator<>(
                measurement, Stream.concat(goals.stream(), Stream.of(goal)).toList());
    }

    @Override
    public List<Direction> directions() {
        return goals.stream().map(Goal::direction).toList();
    }

    @Override
    public List<String> scoreNames() {
        return goals.stream().map(Goal::name).toList();
    }

    @Override
    public String digest() {
        return goals.stream()
                .map(goal -> goal.direction().name().toLowerCase(Locale.ROOT) + " " + goal.name())
                .collect(Collectors.joining(", "));
    }

    @Override
    public int steps() {
        return 1;
    }

    @Override
    public double[] evaluate(ModelTuning<M, ?> tuning, Assignment assignment, int step) throws Exception {
        R measured = measurement.measure(fit(tuning, assignment));
        return goals.stream()
                .mapToDouble(goal -> goal.score().applyAsDouble(measured))
                .toArray();
    }

    @Override
    public M fit(ModelTuning<M, ?> tuning, Assignment assignment) {
        return ObjectiveEvaluator.model(tuning, assignment);
    }
}
