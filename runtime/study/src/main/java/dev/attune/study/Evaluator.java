// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores configurations, in one or several steps: one step is one fold of a cross-validation. An evaluator is immutable or
 * safe for several threads; a study calls it from all its workers.
 *
 * @param <T> the tuning that it needs to build a model
 * @param <F> what fitting a configuration gives
 */
public interface Evaluator<T, F> {

    /** One direction for each score of a step. */
    List<Direction> directions();

    /**
     * What the scores depend on besides the configuration: data, validation, metric. A journal is only resumed under the same
     * digest, and an error shows both; so it is one line that a person can read. A score that a study has under a digest is not
     * computed again. Empty if nothing is known, as of a function whose value may be another one next time.
     */
    String digest();

    /** What is evaluated, in one line for a person, such as the data and the metric; may be empty. */
    default String description() {
        return digest();
    }

    /** What the scores are called in a report, one name for each direction. */
    default List<String> scoreNames() {
        int count = directions().size();
        return count == 1
                ? List.of("score")
                : IntStream.rangeClosed(1, count).mapToObj(i -> "score " + i).toList();
    }

    /** The number of steps of a full evaluation, at least 1: those of all levels of its {@link #fidelity}. */
    int steps();

    /** How the evaluation grows: of its steps, each level has the same number, those of the first level first. */
    default Fidelity fidelity() {
        return Fidelity.folds();
    }

    /**
     * The size of a step's test set divided by that of its training set, by which the standard error of a mean over folds is
     * corrected for the overlap of their training sets (Nadeau &amp; Bengio, Inference for the Generalization Error, Machine
     * Learning 52, 2003, section 3.2); 0 if the steps are independent of each other.
     */
    default double testToTrainRatio() {
        return 0;
    }

    /**
     * Says before the first trial, by a {@link StudyException}, that the default configuration cannot be evaluated at all:
     * the data or the learner do not fit.
     */
    default void check(T tuning, Assignment defaults) {}

    /**
     * Evaluates one step of a configuration.
     *
     * @return one score per direction; NaN where the score is undefined in this step, which is then left out
     * @throws Exception if the configuration fails
     */
    double[] evaluate(T tuning, Assignment assignment, int step) throws Exception;

    /**
     * The configurations that one evaluation scores at about the cost of one: those that hold the first trees of a forest, say, in
     * ascending order, and last the given one itself. A trial is asked for the last of them and becomes the best of them; the search
     * learns all. The configurations follow from the given one alone.
     *
     * @return points of the tuning's space that no constraint forbids; unless an evaluator knows better, the given one only
     * @throws Exception if the configuration fails
     */
    default List<Assignment> curve(T tuning, Assignment assignment) throws Exception {
        return List.of(assignment);
    }

    /**
     * Evaluates one step of the configurations of a {@link #curve}, or of some of them.
     *
     * @param points in the order of the curve
     * @return for each of them exactly what {@link #evaluate} gives; infinite scores where one before the last fails, which is then
     *     left out
     * @throws Exception if the last one fails
     */
    default List<double[]> evaluateAll(T tuning, List<Assignment> points, int step) throws Exception {
        List<double[]> scores = new ArrayList<>();
        for (Assignment point : points) {
            scores.add(evaluate(tuning, point, step));
        }
        return scores;
    }

    /** Fits the configuration on all that there is. */
    F fit(T tuning, Assignment assignment) throws Exception;
}
