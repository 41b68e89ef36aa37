// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.study.importance.Importance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a study found.
 *
 * @param <M> the model
 * @param <V> its typed values
 * @param <F> what fitting gives
 */
public interface StudyResult<M, V, F> {

    /**
     * The selected configuration of a study with a single score.
     *
     * @throws StudyException ATN116 if the study has several scores: take {@link #front}
     */
    Solution<M, V, F> best();

    /**
     * The configurations of which no other complete trial's is at least as good in every score and better in one, from the best
     * first score to the worst; of equally good ones the earliest. With a single score only {@link #best}.
     */
    List<Solution<M, V, F>> front();

    /**
     * The volume of scores that the front dominates: one number by which searches for a front are compared. Exact (While, Bradstreet
     * &amp; Barone, A Fast Way of Calculating Exact Hypervolumes, IEEE Trans. Evol. Comput. 16, 2012).
     *
     * @param reference one score for each direction, the worst that is of interest, as it bounds the volume: a trial that is not
     *     better in every direction adds nothing. Compare volumes of one reference only
     * @throws StudyException ATN116 if it has another number of scores than the study
     */
    double hypervolume(double... reference);

    /** The trial of the default configuration; running if it has no score yet. */
    Trial<V> defaults();

    /**
     * How much better the best configuration is than the defaults; empty if it is the defaults, if the defaults failed, if
     * the two have fewer than two steps in common, or if the study has several scores.
     */
    Optional<Gain> gain();

    /**
     * By how much the score of the best configuration is probably too good because it was selected for it, as a difference above 0
     * whatever the direction: in each step, what the best lacks to the best of all there, on average (Tibshirani &amp; Tibshirani, A
     * Bias Correction for the Minimum Error Rate in Cross-Validation, Annals of Applied Statistics 3, 2009). It costs nothing, and takes
     * only the selection into account; among hundreds of configurations, small folds make it too large. An evaluation on rows that the
     * search never saw is better.
     *
     * @return empty unless two complete configurations have the single score of two steps or more
     */
    OptionalDouble optimism();

    /** All trials in the order of their numbers, failed, stopped and resumed ones included. */
    List<Trial<V>> trials();

    /** Whether every point of a finite space was tried, so that the study ended before its budget was spent. */
    boolean exhausted();

    /**
     * The number of threads that still ran when the last trial had finished: those of trials that exceeded the {@link
     * Study.Plan#timeout} and do not end when they are interrupted, as Java cannot end a thread from outside. They take time from
     * whatever runs next, and end with the program at the latest.
     */
    int hangingThreads();

    /**
     * How much of the variation of the score, the first if there are several, each parameter explains on its own, by functional analysis of variance
     * ({@link Importance#FANOVA}): the default because it looks at all of the space, and finds weak parameters in fewer trials.
     *
     * @return as {@link #importance(Importance)}
     */
    default Map<String, Double> importance() {
        return importance(Importance.FANOVA);
    }

    /**
     * How much each parameter matters, by a method of one's choice. Only complete trials count. Deterministic: what is random in
     * it follows from the study's seed.
     *
     * @return an immutable map from the name of each parameter of the space, the path of its member, to its share, the largest
     *     first; the shares add up to 1. Empty if fewer than {@value Importance#LEAST_TRIALS} trials are complete, or no parameter
     *     explains anything, as when all scores are equal.
     */
    default Map<String, Double> importance(Importance method) {
        return importance(method, 0);
    }

    /**
     * How much each parameter matters for one of several scores.
     *
     * @param score the index of the score's direction, from 0
     * @return as {@link #importance(Importance)}
     */
    Map<String, Double> importance(Importance method, int score);

    /**
     * How the score, the first if there are several, depends on the strength of each penalty that is active in a complete trial
     * ({@code @Regularize}): to print, and to see whether the range was wide enough.
     *
     * @return an immutable list in the order of the space's parameters; empty if nothing is regularised. With a single penalty,
     *     {@link Selection#SIMPLEST_WITHIN_ONE_STANDARD_ERROR} takes the trial of the curve's simplest point; with several it
     *     takes the mean over them
     */
    List<RegularizationCurve> regularizationCurves();

    /**
     * The default and the best configuration with their scores, the gain, and the parameters of the largest
     * {@link #importance()}; with several scores the default configuration and the front. As lines of text without a line end at the end.
     */
    String summary();

    /** All trials with their scores and values, as lines of text without a line end at the end. */
    String table();

    /**
     * A gain in the score, above 0 if the best configuration is better, and its 95 % interval by the corrected resampled t-test on
     * the differences step by step (Nadeau &amp; Bengio, Inference for the Generalization Error, Machine Learning 52, 2003, section
     * 3.2). The search chose the configuration by these same scores: on rows that it never saw, expect somewhat less.
     *
     * @param mean the mean of the differences
     * @param low the low end of the interval
     * @param high the high end of the interval
     */
    record Gain(double mean, double low, double high) {}

    /**
     * One configuration with what can be made of it.
     *
     * @param <M> the model
     * @param <V> its typed values
     * @param <F> what fitting gives
     */
    interface Solution<M, V, F> {

        /** The trial that evaluated the configuration. */
        Trial<V> trial();

        /** The configuration, typed. */
        V values();

        /**
         * The trial's only score.
         *
         * @throws StudyException ATN116 if it has several: take {@code trial().scores()}
         */
        double score();

        /**
         * The standard error of the only score.
         *
         * @throws StudyException as {@link #score}
         */
        double standardError();

        /** A model with this configuration. */
        M model();

        /**
         * What the evaluator makes of the configuration and all its data; computed at the first call.
         *
         * @throws StudyException ATN114 if fitting fails
         */
        F fit();
    }
}
