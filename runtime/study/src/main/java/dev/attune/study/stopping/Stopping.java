// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

/**
 * A rule that stops a trial before all its steps are evaluated. Give one to a plan:
 *
 * <pre>{@code
 * Study.of(ForestTuning.INSTANCE).evaluate(…).stop(Stopping.racing()).budget(…).run();
 * }</pre>
 *
 * <p>After each step but the last, the rule compares the trial's steps with the same steps of earlier trials, since one fold may be
 * harder than another for all of them. A trial's loss so far is the mean over its steps so far.
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

    /** {@link #asynchronousSuccessiveHalving(int, int)} from the first step on, with a third of the trials going on each time. */
    static Stopping asynchronousSuccessiveHalving() {
        return asynchronousSuccessiveHalving(1, 3);
    }

    /**
     * Stops what is not among the best {@code 1/reduction} of all the trials that came as far, after {@code leastSteps}, {@code
     * leastSteps * reduction}, {@code leastSteps * reduction²}, … steps (Li et al., A System for Massively Parallel Hyperparameter
     * Tuning, MLSys 2020, algorithm 2, in the variant that stops trials instead of pausing them). Fewer than {@code reduction}
     * trials all go on.
     *
     * @throws dev.attune.study.StudyException ATN115 if {@code leastSteps} is below 1 or {@code reduction} below 2
     */
    static Stopping asynchronousSuccessiveHalving(int leastSteps, int reduction) {
        return new SuccessiveHalving(leastSteps, reduction);
    }

    /**
     * Successive halving in several brackets, from one that begins to stop trials after their first steps to one that stops none,
     * so that a configuration that begins badly has its chance (Li et al., Hyperband: A Novel Bandit-Based Approach to
     * Hyperparameter Optimization, JMLR 18, 2018, algorithm 1). Trials join the brackets in turn, by their numbers; a third of a
     * bracket's trials go on each time, as in {@link #asynchronousSuccessiveHalving()}.
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
