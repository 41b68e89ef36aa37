// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.ModelTuning;

/** The first step of a study's description: the model is known, the objective is not. */
record StudySetup<M, V, T extends ModelTuning<M, V>>(T tuning) implements Study.Setup<M, V, T> {

    @Override
    public <F> Study.Plan<M, V, F> evaluate(Evaluator<? super T, F> evaluator) {
        return new StudyPlan<>(tuning, evaluator, new Settings<>());
    }

    @Override
    public Study.Plan<M, V, M> minimize(Objective<? super M> f) {
        return new StudyPlan<>(tuning, new ObjectiveEvaluator<>(f, Direction.MINIMIZE), new Settings<>());
    }

    @Override
    public Study.Plan<M, V, M> maximize(Objective<? super M> f) {
        return new StudyPlan<>(tuning, new ObjectiveEvaluator<>(f, Direction.MAXIMIZE), new Settings<>());
    }

    @Override
    public Study.Plan<M, V, M> minimize() {
        return minimize(StudySetup::told);
    }

    @Override
    public Study.Plan<M, V, M> maximize() {
        return maximize(StudySetup::told);
    }

    private static double told(Object model) {
        throw new StudyException(
                Codes.SETTING,
                "The plan has no function to evaluate, so run() has nothing to do. Give one to minimize or maximize,"
                        + " or open() the study and tell the scores.");
    }
}
