// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.ModelTuning;
import java.util.Optional;

/** The first step of a study's description: the model is known, the objective is not. */
record StudySetup<M, V, T extends ModelTuning<M, V>>(T tuning) implements Study.Setup<M, V, T> {

    @Override
    public <F> Study.Plan<M, V, F> evaluate(Evaluator<? super T, F> evaluator) {
        return new StudyPlan<>(tuning, evaluator, new Settings<>());
    }

    @Override
    public Study.Plan<M, V, M> minimize(Objective<? super M> f) {
        return plan(Optional.of(f), Direction.MINIMIZE);
    }

    @Override
    public Study.Plan<M, V, M> maximize(Objective<? super M> f) {
        return plan(Optional.of(f), Direction.MAXIMIZE);
    }

    @Override
    public Study.Plan<M, V, M> minimize() {
        return plan(Optional.empty(), Direction.MINIMIZE);
    }

    @Override
    public Study.Plan<M, V, M> maximize() {
        return plan(Optional.empty(), Direction.MAXIMIZE);
    }

    private Study.Plan<M, V, M> plan(Optional<Objective<? super M>> objective, Direction direction) {
        return new StudyPlan<>(tuning, new ObjectiveEvaluator<>(objective, direction), new Settings<>());
    }
}
