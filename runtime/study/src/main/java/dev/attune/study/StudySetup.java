// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.ModelTuning;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The first step of a study's description: the model is known, the objective is not. */
record StudySetup<M, V, T extends ModelTuning<M, V>>(T tuning) implements Study.Setup<M, V, T> {

    @Override
    public <F> Study.Plan<M, V, F> evaluate(Evaluator<? super T, F> evaluator) {
        return new StudyPlan<>(tuning, evaluator, new Settings<>());
    }

    @Override
    public Study.Plan<M, V, M> minimize(Objective<? super M> f) {
        return plan(f, Direction.MINIMIZE);
    }

    @Override
    public Study.Plan<M, V, M> maximize(Objective<? super M> f) {
        return plan(f, Direction.MAXIMIZE);
    }

    @Override
    public Study.Plan<M, V, M> minimize(Fidelity fidelity, FidelityObjective<? super M> f) {
        return evaluate(new FidelityEvaluator<>(f, fidelity, List.of(Direction.MINIMIZE)));
    }

    @Override
    public Study.Plan<M, V, M> maximize(Fidelity fidelity, FidelityObjective<? super M> f) {
        return evaluate(new FidelityEvaluator<>(f, fidelity, List.of(Direction.MAXIMIZE)));
    }

    @Override
    public Study.ToldPlan<M, V> minimize() {
        return new ToldStudyPlan<>(tuning, List.of(Direction.MINIMIZE));
    }

    @Override
    public Study.ToldPlan<M, V> maximize() {
        return new ToldStudyPlan<>(tuning, List.of(Direction.MAXIMIZE));
    }

    @Override
    public <R> Study.Measured<M, V, R> measure(Measurement<? super M, ? extends R> f) {
        return new MeasuredSetup<M, V, T, R>(tuning, f);
    }

    private Study.Plan<M, V, M> plan(Objective<? super M> objective, Direction direction) {
        return new StudyPlan<>(
                tuning, new ObjectiveEvaluator<>(Optional.of(objective), List.of(direction)), new Settings<>());
    }

    private record MeasuredSetup<M, V, T extends ModelTuning<M, V>, R>(
            T tuning, Measurement<? super M, ? extends R> measurement) implements Study.Measured<M, V, R> {

        @Override
        public Study.MeasuredPlan<M, V, R> minimize(String name, ToDoubleFunction<? super R> score) {
            return plan(new MeasuringEvaluator.Goal<>(name, Direction.MINIMIZE, score));
        }

        @Override
        public Study.MeasuredPlan<M, V, R> maximize(String name, ToDoubleFunction<? super R> score) {
            return plan(new MeasuringEvaluator.Goal<>(name, Direction.MAXIMIZE, score));
        }

        private Study.MeasuredPlan<M, V, R> plan(MeasuringEvaluator.Goal<R> goal) {
            return new MeasuredStudyPlan<>(tuning, new MeasuringEvaluator<>(measurement, List.of(goal)));
        }
    }
}
