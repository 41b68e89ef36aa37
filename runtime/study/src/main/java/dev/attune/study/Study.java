// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Search;
import dev.attune.space.ModelTuning;
import dev.attune.study.stopping.Stopping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/**
 * A search for the best configuration of a model.
 *
 * <pre>{@code
 * var result = Study.of(CacheTuning.INSTANCE)
 *     .minimize(cache -> benchmark(cache))
 *     .budget(Budget.trials(60))
 *     .run();
 * }</pre>
 *
 * <p>{@link Plan#run} asks, evaluates and tells until the budget is spent. With {@link Plan#open} the loop is one's own: ask for
 * a trial, evaluate its values, tell the score. The methods of an open study may be called from several threads.
 *
 * @param <M> the model
 * @param <V> its typed values
 * @param <F> what fitting gives
 */
public interface Study<M, V, F> extends AutoCloseable {

    /** Begins the description of a study of a model. */
    static <M, V, T extends ModelTuning<M, V>> Setup<M, V, T> of(T tuning) {
        return new StudySetup<>(tuning);
    }

    /**
     * The next configuration to evaluate. The defaults come first, then the enqueued ones, then the search's.
     *
     * @throws StudyException ATN112 if every point of a finite space was asked for; ATN104 if constraints leave no point
     */
    Trial<V> ask();

    /**
     * Records a trial's score, or its scores, one for each direction; NaN or an infinity is a failed trial. The record is durable
     * when this returns.
     *
     * @throws StudyException ATN111 if the trial is not running, ATN116 if the study has another number of scores, ATN108 if the
     *     journal cannot be written; the trial is still running then
     */
    void tell(Trial<V> t, double... scores);

    /**
     * Records that a trial failed.
     *
     * @throws StudyException as {@link #tell}
     */
    void fail(Trial<V> t, Throwable why);

    /**
     * What has been found so far.
     *
     * @throws StudyException ATN109 if no trial is complete
     */
    StudyResult<M, V, F> result();

    /** Gives the journal back, if there is one; running trials are forgotten. */
    @Override
    void close();

    /**
     * A study whose objective is still open.
     *
     * @param <M> the model
     * @param <V> its typed values
     * @param <T> the tuning
     */
    interface Setup<M, V, T extends ModelTuning<M, V>> {

        /** Scores configurations by an evaluator. */
        <F> Plan<M, V, F> evaluate(Evaluator<? super T, F> evaluator);

        /** Looks for a small value of a function. */
        Plan<M, V, M> minimize(Objective<? super M> f);

        /** Looks for a large value of a function. */
        Plan<M, V, M> maximize(Objective<? super M> f);

        /**
         * Looks for a small value of a function that is measured level by level, so that a {@linkplain Plan#stop rule} may end bad trials
         * at a part of their cost:
         *
         * <pre>{@code
         * Study.of(CacheTuning.INSTANCE)
         *     .minimize(Fidelity.iterations(0.1, 0.3), (cache, share) -> missRate(cache, first(requests, share)))
         *     .stop(Stopping.asynchronousSuccessiveHalving())
         * }</pre>
         */
        Plan<M, V, M> minimize(Fidelity fidelity, FidelityObjective<? super M> f);

        /** Looks for a large value of a function that is measured level by level. */
        Plan<M, V, M> maximize(Fidelity fidelity, FidelityObjective<? super M> f);

        /** Looks for a small score, told by the caller. */
        ToldPlan<M, V> minimize();

        /** Looks for a large score, told by the caller. */
        ToldPlan<M, V> maximize();

        /**
         * Measures a model once for several scores, which are read off what the function returns:
         *
         * <pre>{@code
         * Study.of(CacheTuning.INSTANCE)
         *     .measure(cache -> run(cache, requests))
         *     .minimize("miss rate", Run::missRate)
         *     .alsoMinimize("bytes", Run::bytes)
         *     .budget(Budget.trials(100))
         *     .run()
         *     .front();
         * }</pre>
         */
        <R> Measured<M, V, R> measure(Measurement<? super M, ? extends R> f);
    }

    /**
     * A study of what is measured whose first goal is still open.
     *
     * @param <M> the model
     * @param <V> its typed values
     * @param <R> what is measured
     */
    interface Measured<M, V, R> {

        /** Looks for a small value, called {@code name} in reports. */
        MeasuredPlan<M, V, R> minimize(String name, ToDoubleFunction<? super R> score);

        /** Looks for a large value, called {@code name} in reports. */
        MeasuredPlan<M, V, R> maximize(String name, ToDoubleFunction<? super R> score);
    }

    /**
     * The description of a study of what is measured. Goals come before all other steps.
     *
     * @param <M> the model
     * @param <V> its typed values
     * @param <R> what is measured
     */
    interface MeasuredPlan<M, V, R> extends Plan<M, V, M> {

        /** Looks for a small value as well, called {@code name} in reports. */
        MeasuredPlan<M, V, R> alsoMinimize(String name, ToDoubleFunction<? super R> score);

        /** Looks for a large value as well, called {@code name} in reports. */
        MeasuredPlan<M, V, R> alsoMaximize(String name, ToDoubleFunction<? super R> score);
    }

    /**
     * The description of a study whose scores are told. Directions come before all other steps.
     *
     * @param <M> the model
     * @param <V> its typed values
     */
    interface ToldPlan<M, V> extends Plan<M, V, M> {

        /** Looks for a small further score as well. */
        ToldPlan<M, V> alsoMinimize();

        /** Looks for a large further score as well. */
        ToldPlan<M, V> alsoMaximize();
    }

    /**
     * The description of a study. Immutable: every step returns a new plan, and one plan serves any number of studies.
     *
     * @param <M> the model
     * @param <V> its typed values
     * @param <F> what fitting gives
     */
    interface Plan<M, V, F> {

        /** How configurations are proposed; {@link Search#auto} if not said. */
        Plan<M, V, F> search(Search s);

        /** When the study ends; {@link #run} needs it. */
        Plan<M, V, F> budget(Budget b);

        /** The seed of all that is random; 0 if not said. */
        Plan<M, V, F> seed(long s);

        /** The number of trials that are evaluated at the same time; 1 if not said. */
        Plan<M, V, F> parallelism(int n);

        /**
         * The number of threads on which {@link #run} evaluates the steps of its trials, such as the folds of a cross-validation; as
         * many as trials, {@link #parallelism}, if not said. With one trial at a time and several threads, a trial ends sooner and
         * the study stays what it is on one: no result depends on this number.
         *
         * @throws StudyException ATN115 if it is below 1
         */
        Plan<M, V, F> threads(int n);

        /**
         * Makes a parallel study a function of its seed and its number of workers: trial t is proposed from the results of the
         * trials up to t - n only, and waits for them. A budget of time or a {@link #timeout} still depends on the machine.
         */
        Plan<M, V, F> deterministic();

        /**
         * The file that keeps every finished trial. If it holds trials of the same study, the study goes on from there. One
         * process at a time writes it.
         */
        Plan<M, V, F> journal(Path p);

        /** What to do if the journal's space is another one; {@link SpaceChange#REFUSE} if not said. */
        Plan<M, V, F> onSpaceChange(SpaceChange c);

        /**
         * The journal of an earlier study, of the same space or another one, that the search learns from. Its trials are not this
         * study's: they count for no budget and are in no result, and a point of theirs may be tried again, as their best one is, right
         * after the defaults. Those that are no points of this space are left out. The file must still be there when this study is
         * resumed, and stays as it is.
         *
         * @see StudyListener.Start#earlier
         */
        Plan<M, V, F> warmStart(Path p);

        /**
         * The time after which a trial fails. Its threads are interrupted; one that does not end, as most learners do not listen, is left
         * to itself, and its place goes to the next trial.
         *
         * @see StudyResult#hangingThreads
         */
        Plan<M, V, F> timeout(Duration perTrial);

        /**
         * Which trial is the best; {@link Selection#BEST_SCORE} if not said.
         *
         * @throws StudyException ATN115 if the evaluation has several scores, and the selection is another one
         */
        Plan<M, V, F> select(Selection s);

        /**
         * Which trials {@link #run} stops before all their steps are evaluated; none if not said. A trial is compared with the
         * results from which it was proposed, never with those that came in later.
         *
         * @throws StudyException ATN115 if the evaluation has a single step or several scores
         */
        Plan<M, V, F> stop(Stopping s);

        /** A configuration to evaluate after the defaults, before the search's own; may be called again for more. */
        Plan<M, V, F> enqueue(V values);

        /** Someone who hears of the study's progress while {@link #run} runs; may be called again for more. */
        Plan<M, V, F> listen(StudyListener l);

        /**
         * Opens the study, and its journal.
         *
         * @throws StudyException ATN102 or ATN103 if the defaults are no point of the space; ATN105 to ATN107 if the journal,
         *     or that of the {@link #warmStart}, cannot be used
         */
        Study<M, V, F> open();

        /**
         * Runs the study until its budget is spent.
         *
         * @throws StudyException as {@link #open}; ATN104 if constraints leave no point; ATN108 if the journal cannot be written
         *     any more; ATN109 if every trial failed; ATN110 without a budget; ATN113 if the thread is interrupted
         */
        StudyResult<M, V, F> run();
    }
}
