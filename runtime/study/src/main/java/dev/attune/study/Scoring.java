// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.study.stopping.Levels;
import java.util.List;

/**
 * How the scores of an evaluation's steps count.
 *
 * @param directions for each score whether small ones are good
 * @param levels which steps make a score together
 */
record Scoring(List<Direction> directions, Levels levels) {

    static Scoring of(Evaluator<?, ?> evaluator) {
        int levels = evaluator.fidelity().levels();
        if (evaluator.steps() < levels || evaluator.steps() % levels != 0) {
            throw new IllegalStateException("The evaluator has " + evaluator.steps() + " steps on " + levels
                    + " levels. Every level needs the same number of them.");
        }
        return new Scoring(evaluator.directions(), new Levels(levels, evaluator.steps() / levels));
    }

    /** Whether there is a single score. */
    boolean isSingle() {
        return directions.size() == 1;
    }

    /** The first direction, the only one where a decision looks at a single score. */
    Direction direction() {
        return directions.get(0);
    }

    /** One score of the steps so far: the mean over those of the last level that they came to; NaN if none of them has one. */
    double mean(List<Double> steps) {
        return StepScores.mean(levels.reached(steps));
    }
}
