// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.SearchSpace;
import java.util.List;

/**
 * Hears of a study's progress. All calls come from the thread that called {@code run()}; what a listener throws is logged and
 * does not end the study.
 */
public interface StudyListener {

    /** The study begins, or goes on from its journal. */
    default void started(Start start) {}

    /** A trial has finished; its record is durable. */
    default void finished(Trial<?> trial) {}

    /** The study has ended with a result. */
    default void ended(StudyResult<?, ?, ?> result) {}

    /** The study has ended without a result; {@code why} is what {@code run()} throws. */
    default void failed(RuntimeException why) {}

    /**
     * What a study is about to do.
     *
     * @param description what is evaluated, in one line; may be empty
     * @param space the search space
     * @param search the name of the search
     * @param seed the seed
     * @param budget the budget
     * @param parallelism the number of workers
     * @param directions for each score whether small ones are good
     * @param scoreNames what the scores are called
     * @param resumed the finished trials that the journal held
     * @param earlier the number of trials of an earlier study that the search learns from
     * @param dropped the number of those that are no points of the space
     */
    record Start(
            String description,
            SearchSpace space,
            String search,
            long seed,
            Budget budget,
            int parallelism,
            List<Direction> directions,
            List<String> scoreNames,
            List<Trial<?>> resumed,
            int earlier,
            int dropped) {}
}
