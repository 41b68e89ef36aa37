// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import java.util.List;
import java.util.function.BiFunction;

/** An evaluator of several steps, as a cross-validation has them, by a function of configuration and step. */
record FoldScores(
        Direction direction, int steps, double testToTrainRatio, BiFunction<Assignment, Integer, Double> score)
        implements Evaluator<CacheTuning, Cache> {

    @Override
    public List<Direction> directions() {
        return List.of(direction);
    }

    @Override
    public String digest() {
        return "cache.csv, " + steps + " folds";
    }

    @Override
    public List<String> scoreNames() {
        return List.of("AUC");
    }

    @Override
    public double[] evaluate(CacheTuning tuning, Assignment assignment, int step) {
        return new double[] {score.apply(assignment, step)};
    }

    @Override
    public Cache fit(CacheTuning tuning, Assignment assignment) {
        return tuning.create(tuning.read(assignment));
    }
}
