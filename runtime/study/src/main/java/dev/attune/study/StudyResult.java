// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.List;

/**
 * What a study found.
 *
 * @param <M> the model
 * @param <V> its typed values
 * @param <F> what fitting gives
 */
public interface StudyResult<M, V, F> {

    /** The selected configuration. */
    Solution<M, V, F> best();

    /** The trial of the default configuration. */
    Trial<V> defaults();

    /** All trials in the order of their numbers, failed and resumed ones included. */
    List<Trial<V>> trials();

    /** Whether every point of a finite space was tried, so that the study ended before its budget was spent. */
    boolean exhausted();

    /** The default and the best configuration, with their scores, as lines of text without a line end at the end. */
    String summary();

    /** All trials with their scores and values, as lines of text without a line end at the end. */
    String table();

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

        /** The trial's score. */
        double score();

        /** The standard error of the score. */
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
