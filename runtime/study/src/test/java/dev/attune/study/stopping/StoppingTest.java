// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.study.Direction;
import dev.attune.study.StudyException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule against examples that can be checked by hand; less is better unless a test says otherwise. */
class StoppingTest {

    private static final int FOLDS = 10;

    /** Rivals of ten steps each, constant at 1, 2, 3, 4 and 5. */
    private final Rivals five = rivals(IntStream.rangeClosed(1, 5)
            .mapToObj(loss -> complete(loss, constant(loss, FOLDS)))
            .toList());

    @Test
    void medianStopsWhatIsWorseThanTheMedianAfterAsManySteps() {
        assertThat(Stopping.median().stops(trial(3), five)).isFalse();
        assertThat(Stopping.median().stops(trial(3.01), five)).isTrue();
        assertThat(Stopping.median().stops(trial(2, 4), five)).isFalse();
        assertThat(Stopping.median().stops(trial(2, 4.1), five)).isTrue();
    }

    @Test
    void percentilesAreComparedStepByStep() {
        // the second fold is hard for everyone: 12 on average after two folds is good, though all had less after one
        Rivals hardFold = rivals(IntStream.rangeClosed(1, 5)
                .mapToObj(loss -> complete(loss, loss, 30 * loss, loss))
                .toList());
        assertThat(Stopping.percentile(25).stops(trial(2, 22), hardFold)).isFalse();
        assertThat(Stopping.percentile(25).stops(trial(2.01), hardFold)).isTrue();
    }

    @Test
    void percentilesNeedFiveCompleteTrials() {
        List<StepLosses> trials = new ArrayList<>(five.trials().subList(0, 4));
        trials.add(stopped(8, 9.0));
        assertThat(Stopping.median().stops(trial(100), rivals(trials))).isFalse();
        trials.add(five.trials().get(4));
        assertThat(Stopping.median().stops(trial(100), rivals(trials))).isTrue();
    }

    @Test
    void thresholdIsAScore() {
        Rivals maximize =
                new Rivals(Direction.MAXIMIZE, Levels.one(FOLDS), List.of(complete(0, constant(-0.9, FOLDS))));
        assertThat(Stopping.threshold(0.6).stops(trial(-0.61), maximize)).isFalse();
        assertThat(Stopping.threshold(0.6).stops(trial(-0.59), maximize)).isTrue();
        assertThat(Stopping.threshold(0.6).stops(trial(-0.7, -0.49), maximize)).isTrue();
        assertThat(Stopping.threshold(2).stops(trial(1.9), five)).isFalse();
        assertThat(Stopping.threshold(2).stops(trial(2.1), five)).isTrue();
    }

    @Test
    void patienceWaitsWhileTheMeanImproves() {
        Stopping patient = Stopping.patient(Stopping.threshold(0), 2);
        assertThat(patient.stops(trial(5, 5), five)).as("too early to say").isFalse();
        assertThat(patient.stops(trial(5, 5, 5), five)).isTrue();
        assertThat(patient.stops(trial(5, 4, 6), five)).as("4.5 after two").isFalse();
        assertThat(patient.stops(trial(5, 4, 6, 9), five)).isTrue();
        assertThat(Stopping.patient(Stopping.threshold(9), 2).stops(trial(5, 5, 5), five))
                .as("the other rule does not mind")
                .isFalse();
    }

    @Test
    void halvingLetsAThirdGoOnFromEachRung() {
        Stopping halving = Stopping.asynchronousSuccessiveHalving();
        assertThat(halving.stops(trial(2), five)).as("6 trials, 2 places").isFalse();
        assertThat(halving.stops(trial(2.5), five)).isTrue();
        assertThat(halving.stops(trial(9, 9), five)).as("between two rungs").isFalse();
        assertThat(halving.stops(trial(9, 9, 9), five)).isTrue();
        assertThat(halving.stops(trial(9), rivals(five.trials().subList(0, 1))))
                .as("2 trials all go on")
                .isFalse();
        assertThat(halving.stops(trial(1.5), rivals(five.trials().subList(0, 2))))
                .as("3 trials, 1 place")
                .isTrue();
    }

    @Test
    void stoppedTrialsCountOnTheRungsThatTheyReached() {
        Rivals rivals = rivals(List.of(
                complete(0, constant(1, FOLDS)),
                stopped(1, 5.0, 5.0),
                stopped(2, 6.0, 6.0),
                complete(3, constant(2, FOLDS)),
                stopped(4, 7.0, 7.0)));
        Stopping halving = Stopping.asynchronousSuccessiveHalving(2, 2);
        assertThat(halving.stops(trial(4, 4), rivals))
                .as("third of six, 3 places")
                .isFalse();
        assertThat(halving.stops(trial(4, 4, 4, 4), rivals))
                .as("third of three, 1 place")
                .isTrue();
    }

    @Test
    void aCohortEndsAtEachRungOfThePaper() {
        // Li et al. 2018, table 1, s = 4: 81, 27, 9, 3 and 1 configurations for 1, 3, 9, 27 and 81 steps
        Stopping halving = Stopping.successiveHalving();
        Rivals rivals = new Rivals(Direction.MINIMIZE, Levels.one(81), List.of());
        assertThat(IntStream.rangeClosed(1, 80).filter(steps -> halving.stops(trial(constant(1, steps)), rivals)))
                .containsExactly(1, 3, 9, 27);
        assertThat(new Rungs(2, 3).before(Levels.one(10))).containsExactly(2);
        assertThat(new Rungs(4, 3).before(Levels.one(10)))
                .as("a rung would save too little")
                .isEmpty();
    }

    @Test
    void onceARungIsCompleteItsBestGoOn() {
        // rungs after 1 and 2 steps, 4 configurations
        Stopping halving = Stopping.successiveHalving(1, 2);
        List<Contender> cohort = new ArrayList<>(List.of(left(3), left(1), left(4)));
        assertThat(halving.promotes(cohort, Levels.one(5), false))
                .as("one is missing")
                .isEmpty();
        cohort.add(running());
        assertThat(halving.promotes(cohort, Levels.one(5), false))
                .as("one is not done")
                .isEmpty();
        cohort.set(3, left(2));
        assertThat(halving.promotes(cohort, Levels.one(5), false)).hasValue(1);
        cohort.set(1, new Contender(true, false, stopped(1, 1)));
        assertThat(halving.promotes(cohort, Levels.one(5), false)).hasValue(3);
        cohort.set(3, left(2, 0));
        assertThat(halving.promotes(cohort, Levels.one(5), false))
                .as("the other still runs")
                .isEmpty();
        cohort.set(1, left(1, 9));
        assertThat(halving.promotes(cohort, Levels.one(5), false)).hasValue(3);
        cohort.set(3, new Contender(false, false, complete(9, 2, 0, 0, 0, 0)));
        assertThat(halving.promotes(cohort, Levels.one(5), false))
                .as("the cohort is done")
                .isEmpty();
        cohort.addAll(List.of(left(8), left(6), left(7), left(9)));
        assertThat(halving.promotes(cohort, Levels.one(5), false))
                .as("the next one")
                .hasValue(5);
    }

    @Test
    void whatFailsOrHasNoScoreDoesNotGoOnAndHoldsNobodyUp() {
        Stopping halving = Stopping.successiveHalving(1, 2);
        Contender failed = new Contender(false, true, stopped(1, 1));
        assertThat(halving.promotes(List.of(failed, left(3), left(4), left(5)), Levels.one(5), false))
                .as("the failed one has its place already")
                .hasValue(1);
        Contender neverScored = new Contender(false, true, stopped(1));
        assertThat(halving.promotes(List.of(neverScored, left(Double.NaN), neverScored, left(5)), Levels.one(5), false))
                .hasValue(3);
        assertThat(halving.promotes(List.of(neverScored, neverScored, neverScored, neverScored), Levels.one(5), false))
                .isEmpty();
    }

    @Test
    void levelsAreTheRungs() {
        Levels levels = new Levels(3, 2);
        assertThat(new Rungs(1, 3).before(levels)).containsExactly(2, 4);
        assertThat(new Rungs(2, 3).before(levels)).containsExactly(4);
        assertThat(IntStream.range(1, 7).filter(steps -> new Rungs(1, 3).has(steps, levels)))
                .containsExactly(2, 4, 6);
        assertThat(Hyperband.brackets(levels))
                .containsExactly(new Hyperband.Bracket(9, 1), new Hyperband.Bracket(5, 2), new Hyperband.Bracket(3, 3));
    }

    @Test
    void onlyStepsOfTheSameLevelAreCompared() {
        Levels levels = new Levels(2, 2);
        StepLosses full = new StepLosses(0, true, levels, List.of(9.0, 9.0, 1.0, 3.0));
        assertThat(full.mean()).isEqualTo(2);
        assertThat(full.mean(2)).isEqualTo(9);
        assertThat(full.mean(3)).isEqualTo(1);
        StepLosses first = new StepLosses(1, false, levels, List.of(8.0, 7.0));
        assertThat(first.excessOver(full)).containsExactly(-1, -2);
        assertThat(first.expectedMean(full)).isEqualTo(0.5);
        StepLosses second = new StepLosses(2, false, levels, List.of(8.0, 7.0, 5.0));
        assertThat(second.excessOver(full)).containsExactly(4);
    }

    @Test
    void aCohortThatTheSpaceDoesNotFillGoesOnAsItIs() {
        Stopping halving = Stopping.successiveHalving();
        List<Contender> two = List.of(left(3), left(2));
        assertThat(halving.promotes(two, Levels.one(81), false)).isEmpty();
        assertThat(halving.promotes(two, Levels.one(81), true)).hasValue(1);
        assertThat(halving.promotes(List.of(left(3), left(2, 2, 2)), Levels.one(81), true))
                .hasValue(1);
        assertThat(Stopping.median().promotes(two, Levels.one(81), true)).isEmpty();
    }

    @Test
    void hyperbandHasTheBracketsOfThePaper() {
        // table 1 of Li et al. 2018: R = 81, η = 3
        assertThat(Hyperband.brackets(Levels.one(81)))
                .containsExactly(
                        new Hyperband.Bracket(81, 1),
                        new Hyperband.Bracket(34, 3),
                        new Hyperband.Bracket(15, 9),
                        new Hyperband.Bracket(8, 27),
                        new Hyperband.Bracket(5, 81));
        assertThat(Hyperband.brackets(Levels.one(243))).as("exact powers").hasSize(6);
        assertThat(Hyperband.brackets(Levels.one(10)))
                .containsExactly(
                        new Hyperband.Bracket(9, 1), new Hyperband.Bracket(5, 3), new Hyperband.Bracket(3, 10));
        assertThat(Hyperband.brackets(Levels.one(2))).containsExactly(new Hyperband.Bracket(1, 2));
    }

    @Test
    void hyperbandHalvesWithinABracket() {
        // of each 17 trials, 0 to 8 are in the bracket from step 1, 9 to 13 in that from step 3, 14 to 16 are never
        // stopped
        Rivals rivals = rivals(IntStream.range(0, 17)
                .mapToObj(trial -> complete(trial, constant(trial < 9 ? 5 : 1, FOLDS)))
                .toList());
        Stopping hyperband = Stopping.hyperband();
        assertThat(hyperband.stops(numbered(17, 4), rivals))
                .as("the best of its bracket")
                .isFalse();
        assertThat(hyperband.stops(numbered(17, 6), rivals)).isTrue();
        assertThat(hyperband.stops(numbered(26, 9), rivals))
                .as("no rung of its bracket")
                .isFalse();
        assertThat(hyperband.stops(numbered(26, 9, 9, 9), rivals)).isTrue();
        assertThat(hyperband.stops(numbered(31, 9, 9, 9), rivals)).isFalse();
    }

    @Test
    void racingNeedsFourWorseSteps() {
        Rivals rivals = rivals(List.of(complete(0, 1, 2, 3, 4, 5), complete(1, 9, 9, 9, 9, 9), stopped(2, 0.0)));
        Stopping racing = Stopping.racing();
        assertThat(racing.stops(trial(2, 3, 4), rivals)).as("p = 1/8").isFalse();
        assertThat(racing.stops(trial(2, 3, 4, 5), rivals)).as("p = 1/16").isTrue();
        assertThat(racing.stops(trial(0, 3, 4, 5), rivals))
                .as("one step better by as much")
                .isFalse();
        assertThat(racing.stops(trial(2, 3, Double.NaN, 5), rivals))
                .as("three steps with scores")
                .isFalse();
    }

    @Test
    void racingNeverStopsWhatIsAsGoodOnAverage() {
        // nine steps a little worse, one much better: the ranks say worse, the mean says as good
        Rivals rivals = rivals(List.of(complete(0, constant(5, 11))));
        double[] losses = DoubleStream.concat(
                        DoubleStream.of(-4), DoubleStream.generate(() -> 6).limit(9))
                .toArray();
        assertThat(SignedRankTest.pValue(
                        trial(losses).excessOver(rivals.trials().get(0))))
                .isLessThan(0.1);
        assertThat(Stopping.racing().stops(trial(losses), rivals)).isFalse();
        losses[0] += 0.5;
        assertThat(Stopping.racing().stops(trial(losses), rivals)).isTrue();
    }

    @Test
    void stepsWithoutAScoreAreLeftOut() {
        StepLosses trial = trial(Double.NaN, 2, 4);
        assertThat(trial.mean()).isEqualTo(3);
        assertThat(trial.mean(2)).isEqualTo(2);
        assertThat(trial.mean(1)).isNaN();
        assertThat(trial.mean(4)).isNaN();
        assertThat(trial.excessOver(complete(0, 1, Double.NaN, 1, 1))).containsExactly(3);
    }

    @Test
    void aStoppedTrialIsExpectedToStayAsFarBehind() {
        StepLosses best = complete(0, 1, 2, 6);
        assertThat(stopped(1, 2.0, 4.0).expectedMean(best)).isEqualTo(3 + 1.5);
        assertThat(stopped(1, Double.NaN, 7.0).expectedMean(complete(0, 1, Double.NaN, 2)))
                .isEqualTo(7);
        assertThat(stopped(1, 1.7e308).expectedMean(complete(0, -1.7e308, -1.7e308)))
                .isEqualTo(1.7e308);
    }

    @Test
    void rulesSayWhatTheyAllow() {
        assertThatThrownBy(() -> Stopping.percentile(100))
                .isInstanceOf(StudyException.class)
                .hasMessage("ATN115 The stopping rule's percentile is 100.0; it must be above 0 and below 100.");
        assertThatThrownBy(() -> Stopping.percentile(Double.NaN)).hasMessageContaining("percentile is NaN");
        assertThatThrownBy(() -> Stopping.threshold(Double.NaN))
                .hasMessage("ATN115 The stopping rule's threshold is NaN; it must be a finite number.");
        assertThatThrownBy(() -> Stopping.patient(Stopping.median(), 0))
                .hasMessage("ATN115 The stopping rule's patience is 0 steps; it must be at least 1.");
        assertThatThrownBy(() -> Stopping.asynchronousSuccessiveHalving(0, 3))
                .hasMessage("ATN115 The stopping rule's first rung is after 0 steps; it must be at least 1.");
        assertThatThrownBy(() -> Stopping.successiveHalving(0, 3))
                .hasMessage("ATN115 The stopping rule's first rung is after 0 steps; it must be at least 1.");
        assertThatThrownBy(() -> Stopping.asynchronousSuccessiveHalving(1, 1))
                .hasMessage("ATN115 The stopping rule's reduction is 1; it must be at least 2.");
    }

    /** A contender that was stopped. */
    private static Contender left(double... losses) {
        return new Contender(false, false, stopped(1, losses));
    }

    private static Contender running() {
        return new Contender(true, false, stopped(1));
    }

    private static Rivals rivals(List<StepLosses> trials) {
        return new Rivals(Direction.MINIMIZE, Levels.one(FOLDS), trials);
    }

    private static StepLosses trial(double... losses) {
        return numbered(50, losses);
    }

    private static StepLosses numbered(int number, double... losses) {
        return new StepLosses(
                number,
                false,
                Levels.one(FOLDS),
                DoubleStream.of(losses).boxed().toList());
    }

    private static StepLosses stopped(int number, double... losses) {
        return numbered(number, losses);
    }

    private static StepLosses complete(int number, double... losses) {
        return new StepLosses(
                number, true, Levels.one(FOLDS), DoubleStream.of(losses).boxed().toList());
    }

    private static double[] constant(double loss, int steps) {
        return DoubleStream.generate(() -> loss).limit(steps).toArray();
    }
}
