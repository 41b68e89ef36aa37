// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.List;

/**
 * What a trial achieved in one direction.
 *
 * @param mean the mean over the steps in which the score is defined
 * @param standardError the standard error of the mean, corrected for the overlap of training sets; NaN if fewer than two steps have
 *     a score
 * @param steps the score of each step (a fold, say); NaN where it is undefined
 */
public record Score(double mean, double standardError, List<Double> steps) {

    /** Takes a copy of the steps. */
    public Score {
        steps = List.copyOf(steps);
    }

    static Score of(List<Double> steps, double testToTrainRatio) {
        return new Score(StepScores.mean(steps), StepScores.standardError(steps, testToTrainRatio), steps);
    }
}
