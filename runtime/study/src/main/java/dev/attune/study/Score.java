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

    /**
     * The score of several steps.
     *
     * @param steps the score of each step, NaN where it is undefined; the mean and its error leave such steps out
     * @param testToTrainRatio the size of a step's test part divided by that of its training part; 0 for steps that are independent of
     *     each other. The larger it is, the more the training parts overlap, and the larger is the error (Nadeau and Bengio, Inference
     *     for the generalization error, Machine Learning 52, 2003, section 3.2)
     */
    public static Score of(List<Double> steps, double testToTrainRatio) {
        return new Score(StepScores.mean(steps), StepScores.standardError(steps, testToTrainRatio), steps);
    }
}
