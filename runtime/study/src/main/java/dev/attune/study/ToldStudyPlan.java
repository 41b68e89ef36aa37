// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.ModelTuning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The description of a study whose scores are told, to which further directions may be added. */
final class ToldStudyPlan<M, V, T extends ModelTuning<M, V>> extends StudyPlan<M, V, T, M>
        implements Study.ToldPlan<M, V> {

    ToldStudyPlan(T tuning, List<Direction> directions) {
        super(tuning, new ObjectiveEvaluator<>(Optional.empty(), directions), new Settings<>());
    }

    @Override
    public Study.ToldPlan<M, V> alsoMinimize() {
        return also(Direction.MINIMIZE);
    }

    @Override
    public Study.ToldPlan<M, V> alsoMaximize() {
        return also(Direction.MAXIMIZE);
    }

    private Study.ToldPlan<M, V> also(Direction direction) {
        return new ToldStudyPlan<>(
                tuning(),
                Stream.concat(directions().stream(), Stream.of(direction)).toList());
    }
}
