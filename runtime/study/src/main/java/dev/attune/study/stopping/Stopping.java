// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.List;
import java.util.OptionalInt;

/**
 * A rule that stops a trial before all its steps are evaluated. Give one to a plan:
 *
 * <pre>{@code
 * Study.of(ForestTuning.INSTANCE).evaluate(…).stop(Stopping.racing()).budget(…).run();
 * }</pre>
 *
 * <p>After each step but the last, the rule compares the trial's steps with the same steps of earlier trials, since one fold may be
 * harder than another for all of them. A trial's loss so far is the mean over its steps so far; of an evaluation that grows in
 * {@linkplain dev.attune.study.Fidelity levels}, over those of the last level.
 *
 * <p>The study never asks a rule about the default configuration, nor before some trial is complete. Rules are immutable and a pure
 * function of what they are given: so a study that was killed goes on as if it had not been.
 */
public interface Stopping {

    /**
     * Whether a trial should end here.
     *
     * @param trial the trial's steps so far: at least one, and not all; their mean is finite
     * @param rivals the earlier trials, at least one of them complete
     */
    boolean stops(StepLosses trial, Rivals rivals);

    /**
     * Which configuration the next trial goes on with, in place of a new one. No rule but {@link #successiveHalving} has any.
     *
     * @param contenders all configurations that were tried, except the defaults, in the order in which they were first
     * @param levels the steps of a full evaluation
     * @param closed whether there is no new configuration, since a finite space has no other
     * @return the index of a contender of which no trial is running, failed or complete; empty for a new configuration
     */
    default OptionalInt promotes(List<Contender> contenders, Levels levels, boolean closed) {
        return OptionalInt.empty();
    }

    /**
     * Stops what is worse than the median of the complete trials after as many steps (Golovin et al., Google Vizier: A Service for
     * Black-Box Optimization, KDD 2017, the median stopping rule). It needs 5 complete trials.
     */
    static Stopping median() {
        return percentile(50);
    }

    /**
     * Stops what is not among the best {@code p} percent of the complete trials after as many steps. It needs 5 complete trials.
     *
     * @param p above 0 and below 100; the smaller, the stricter
     * @throws dev.attune.study.StudyException ATN115 if it is not
     */
    static Stopping percentile(double p) {
        return new PercentileRule(p);
    }

    /**
     * Stops what is worse than a score that one knows to be no good.
     *
     * @param bound the worst score that may go on, as the evaluator gives it
     * @throws dev.attune.study.StudyException ATN115 if it is NaN or infinite
     */
    static Stopping threshold(double bound) {
        return new ThresholdRule(bound);
    }

    /**
     * Stops what another rule would stop, but only once the trial's mean has not become better during the last {@code steps} steps.
     *
     * @throws dev.attune.study.StudyException ATN115 if {@code steps} is below 1
     */
    static Stopping patient(Stopping inner, int steps) {
        return new PatientRule(inner, steps);
    }

    /** {@link #successiveHalving(int, int)} from the first step, or level, on, with a third of a cohort going on each time. */
    static Stopping successiveHalving() {
        return successiveHalving(1, 3);
    }

    /**
     * Evaluates a cohort of configurations for {@code leastSteps} steps each, the best {@code 1/reduction} of them for {@code
     * reduction} times as many, and so on; of the last ones the best is evaluated in full. Then comes the next cohort (Jamieson &amp;
     * Talwalkar, Non-stochastic Best Arm Identification and Hyperparameter Optimization, AISTATS 2016, figure 3; with the sizes of
     * the first bracket of Li et al. 2018, algorithm 1: {@code reductionˢ} configurations, where s is the number of rungs). Of
     * an evaluation of several levels, rungs are the {@code leastSteps}-th level and those behind it.
     *
     * <p>A configuration that goes on is another trial, which counts in the budget. Its first steps are not evaluated again, provided
     * that the evaluator has a {@linkplain dev.attune.study.Evaluator#digest digest}. While trials of a rung still run, those
     * of the next cohort begin.
     *
     * @throws dev.attune.study.StudyException ATN115 if {@code leastSteps} is below 1 or {@code reduction} below 2
     */
    static Stopping successiveHalving(int leastSteps, int reduction) {
        return new SuccessiveHalving(new Rungs(leastSteps, reduction));
    }

    /** {@link #asynchronousSuccessiveHalving(int, int)} from the first step, or level, on, with a third of the trials going on each time. */
    static Stopping asynchronousSuccessiveHalving() {
        return asynchronousSuccessiveHalving(1, 3);
    }

    /**
     * Stops what is not among the best {@code 1/reduction} of all the trials that came as far, after {@code leastSteps}, {@code
     * leastSteps * reduction}, {@code leastSteps * reduction²}, … steps (Li et al., A System for Massively Parallel Hyperparameter
     * Tuning, MLSys 2020, algorithm 2, in the variant that stops trials instead of pausing them); of an evaluation of several levels,
     * at the end of the {@code leastSteps}-th level and of those behind it. Fewer than {@code reduction} trials all go on.
     *
     * @throws dev.attune.study.StudyException ATN115 if {@code leastSteps} is below 1 or {@code reduction} below 2
     */
    static Stopping asynchronousSuccessiveHalving(int leastSteps, int reduction) {
        return new AsynchronousSuccessiveHalving(new Rungs(leastSteps, reduction));
    }

    /**
     * Asynchronous successive halving in several brackets, from one that begins to stop trials after their first steps to one that stops none,
     * so that a configuration that begins badly has its chance (Li et al., Hyperband: A Novel Bandit-Based Approach to
     * Hyperparameter Optimization, JMLR 18, 2018, algorithm 1). Trials join the brackets in turn, by their numbers; a third of a
     * bracket's trials go on each time, by the rule of {@link #asynchronousSuccessiveHalving()} and not, as there, in cohorts.
     */
    static Stopping hyperband() {
        return new Hyperband();
    }

    /**
     * Stops what is worse than the best complete trial by the one-sided Wilcoxon signed-rank test on the steps of both, with p below
     * 0.1 (Wilcoxon, Individual Comparisons by Ranking Methods, Biometrics Bulletin 1, 1945). A trial whose mean over these
     * steps is at least as good always goes on. Four steps are the fewest that can show so much: the rule for a cross-validation of
     * 5 or more folds.
     */
    static Stopping racing() {
        return new WilcoxonRace();
    }
}
