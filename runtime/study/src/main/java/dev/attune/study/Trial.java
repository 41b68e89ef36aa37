// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import java.util.List;
import java.util.Optional;

/**
 * One evaluated configuration. Immutable: a running trial stays as it was when it was asked for.
 *
 * @param <V> the model's typed values
 */
public interface Trial<V> {

    /** The trial's number in its study, from 0; the defaults are trial 0. */
    int number();

    /** How the trial stood when it was asked for or listed. */
    TrialState state();

    /** The configuration, typed; never null. */
    V values();

    /** The configuration, by parameter. */
    Assignment assignment();

    /** What the trial achieved, in the order of the study's directions; empty unless the trial has scores. */
    List<Score> scores();

    /**
     * The only score: the mean over the steps in which it is defined; NaN unless the trial has a score.
     *
     * @throws StudyException ATN116 if the trial has several scores
     */
    default double score() {
        return Scores.only(this).map(Score::mean).orElse(Double.NaN);
    }

    /**
     * The standard error of {@link #score} over the steps, corrected for the overlap of training sets; NaN if fewer than two
     * steps have a score.
     *
     * @throws StudyException as {@link #score}
     */
    default double standardError() {
        return Scores.only(this).map(Score::standardError).orElse(Double.NaN);
    }

    /**
     * The only score of each step (a fold, say) of the last level that the trial came to; NaN where it is undefined. Empty unless the
     * trial has a score.
     *
     * @throws StudyException as {@link #score}
     */
    default List<Double> steps() {
        return Scores.only(this).map(Score::steps).orElse(List.of());
    }

    /**
     * The configurations that the trial's evaluation scored, ascending, with the one that was asked for at the end: what a forest of
     * each size scores, where the size is a parameter that counts what a learner grows. The trial itself is the best of them.
     * Empty where the evaluation scored no other configuration.
     */
    List<ScoredPoint> curve();

    /** Why the trial failed. */
    Optional<String> failure();
}
