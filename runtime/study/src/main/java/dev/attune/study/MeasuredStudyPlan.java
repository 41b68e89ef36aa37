// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.ModelTuning;
import java.util.function.ToDoubleFunction;

/** The description of a study of what is measured, to which further goals may be added. */
final class MeasuredStudyPlan<M, V, T extends ModelTuning<M, V>, R> extends StudyPlan<M, V, T, M>
        implements Study.MeasuredPlan<M, V, R> {

    private final MeasuringEvaluator<M, R> evaluator;

    MeasuredStudyPlan(T tuning, MeasuringEvaluator<M, R> evaluator) {
        super(tuning, evaluator, new Settings<>());
        this.evaluator = evaluator;
    }

    @Override
    public Study.MeasuredPlan<M, V, R> alsoMinimize(String name, ToDoubleFunction<? super R> score) {
        return also(new MeasuringEvaluator.Goal<>(name, Direction.MINIMIZE, score));
    }

    @Override
    public Study.MeasuredPlan<M, V, R> alsoMaximize(String name, ToDoubleFunction<? super R> score) {
        return also(new MeasuringEvaluator.Goal<>(name, Direction.MAXIMIZE, score));
    }

    private Study.MeasuredPlan<M, V, R> also(MeasuringEvaluator.Goal<R> goal) {
        return new MeasuredStudyPlan<>(tuning(), evaluator.and(goal));
    }
}
