// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import dev.attune.study.stopping.Stopping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoppedTrialsTest {

    private static final int FOLDS = 10;

    private static final CacheTuning.Values LRU =
            new CacheTuning.Values(100, 0.25, Cache.Policy.LRU, OptionalInt.of(29));

    @TempDir
    private Path folder;

    static List<Stopping> rules() {
        return List.of(
                Stopping.median(),
                Stopping.percentile(25),
                Stopping.threshold(1.5),
                Stopping.patient(Stopping.median(), 2),
                Stopping.successiveHalving(),
                Stopping.asynchronousSuccessiveHalving(),
                Stopping.hyperband(),
                Stopping.racing());
    }

    /** The rules that never ask for a configuration again. */
    static List<Stopping> rulesOfOneTrial() {
        return rules().stream()
                .filter(rule -> !rule.equals(Stopping.successiveHalving()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rulesOfOneTrial")
    void theBestIsTheSameForFewerSteps(Stopping rule) {
        AtomicInteger steps = new AtomicInteger();
        var plan = study((a, step) -> {
                    steps.incrementAndGet();
                    return noisyCost(a, step);
                })
                .search(Search.random())
                .seed(4)
                .budget(Budget.trials(60));
        var all = plan.run();
        assertThat(steps.getAndSet(0)).isEqualTo(60 * FOLDS);
        var some = plan.stop(rule).run();
        assertThat(some.best().trial()).isEqualTo(all.best().trial());
        assertThat(steps).as("steps with %s", rule).hasValueLessThan(60 * FOLDS * 8 / 10);
        assertThat(some.trials().stream().mapToInt(t -> t.steps().size()).sum()).isEqualTo(steps.get());
        for (Trial<?> trial : some.trials()) {
            Trial<?> inFull = all.trials().get(trial.number());
            assertThat(trial.state())
                    .isEqualTo(trial.steps().size() < FOLDS ? TrialState.STOPPED : TrialState.COMPLETE);
            assertThat(trial.steps())
                    .isEqualTo(inFull.steps().subList(0, trial.steps().size()));
            assertThat(trial.score()).isEqualTo(StepScores.mean(trial.steps()));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aDeterministicStudyStopsTheSameTrialsWhateverTheTiming(Stopping rule) {
        for (int workers : new int[] {1, 3}) {
            List<Object> runs = new ArrayList<>();
            for (int repeat = 0; repeat < 3; repeat++) {
                runs.add(jittery(repeat, workers).stop(rule).run().trials());
            }
            assertThat(runs).as("%s workers", workers).allMatch(runs.get(0)::equals);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aKilledStudyStopsTheSameTrials(Stopping rule) throws IOException {
        Path journal = folder.resolve("whole.journal");
        var undisturbed = jittery(1, 3).stop(rule).journal(journal).run();
        assertThat(undisturbed.trials()).extracting(Trial::state).contains(TrialState.STOPPED);
        List<String> lines = Files.readAllLines(journal);
        for (int kept = 1; kept < lines.size(); kept += 4) {
            Path cut = folder.resolve("cut-" + kept + ".journal");
            Files.write(cut, lines.subList(0, kept));
            assertThat(jittery(kept, 3).stop(rule).journal(cut).run().trials())
                    .as("killed after %s trials", kept - 1)
                    .isEqualTo(undisturbed.trials());
        }
    }

    @Test
    void aStoppedTrialIsNeverTheBestAndTheTableSaysSo() {
        // the last fold makes what looked worst the best: once it is stopped, nobody knows
        var result = study((a, step) -> a.has(CacheTuning.SECONDS) ? step < 9 ? 0.7 : -100 : 0.6)
                .enqueue(LRU)
                .stop(Stopping.threshold(0.65))
                .budget(Budget.trials(2))
                .run();
        assertThat(result.best().trial().number()).isZero();
        assertThat(result.trials().get(1).state()).isEqualTo(TrialState.STOPPED);
        assertThat(result.table().lines())
                .containsExactly(
                        "trial   AUC                      size   ratio    policy   seconds",
                        "0       0.6000 ± 0.0000          64     0.5000   LFU      -",
                        "1       0.7000 stopped after 1   100    0.2500   LRU      29");
        var simplest = study((a, step) -> a.has(CacheTuning.SECONDS) ? 0.55 - step : 0.6)
                .enqueue(LRU)
                .select(Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR)
                .stop(Stopping.threshold(0.5))
                .budget(Budget.trials(2))
                .run();
        assertThat(simplest.trials().get(1).state()).isEqualTo(TrialState.STOPPED);
        assertThat(simplest.best().trial().number()).isZero();
    }

    @Test
    void theDefaultsAndWhatCannotBeComparedGoOn() {
        var result = study((a, step) -> {
                    if (a.equals(CacheTuning.INSTANCE.write(CacheTuning.INSTANCE.defaults()))) {
                        throw new IllegalStateException("no default");
                    }
                    return 7.0;
                })
                .stop(Stopping.threshold(0))
                .budget(Budget.trials(4))
                .run();
        assertThat(result.trials())
                .extracting(Trial::state)
                .containsExactly(TrialState.FAILED, TrialState.COMPLETE, TrialState.STOPPED, TrialState.STOPPED);
        assertThat(study((a, step) -> 7.0)
                        .stop(Stopping.threshold(0))
                        .budget(Budget.trials(1))
                        .run()
                        .best()
                        .score())
                .isEqualTo(7);
    }

    @Test
    void anInfiniteStepFailsItsTrialEvenWhereOthersAreStopped() {
        var result = study((a, step) -> a.has(CacheTuning.SECONDS) ? Double.POSITIVE_INFINITY : 1.0)
                .enqueue(LRU)
                .stop(Stopping.threshold(2))
                .budget(Budget.trials(2))
                .run();
        assertThat(result.trials().get(1).state()).isEqualTo(TrialState.FAILED);
    }

    @Test
    void theSearchLearnsWhatAStoppedTrialWouldProbablyHaveHad() {
        List<Observation> seen = new ArrayList<>();
        // fold i costs i more; the enqueued one is 2 worse in every fold
        study((a, step) -> step + (a.has(CacheTuning.SECONDS) ? 3.0 : 1.0))
                .enqueue(LRU)
                .search(new Spy(seen))
                .stop(Stopping.threshold(2.5))
                .budget(Budget.trials(3))
                .run();
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0).loss()).isEqualTo(5.5);
        assertThat(seen.get(1).outcome()).isEqualTo(Observation.Outcome.STOPPED);
        assertThat(seen.get(1).loss()).isEqualTo(7.5);
    }

    @Test
    void whatIsLeftOfAJournalMayHaveStoppedTrialsOnly() throws IOException {
        Path journal = folder.resolve("left.journal");
        var plan = study((a, step) -> a.has(CacheTuning.SECONDS) ? 3.0 : 1.0)
                .enqueue(LRU)
                .stop(Stopping.threshold(2))
                .journal(journal);
        plan.budget(Budget.trials(2)).run();
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.remove(1);
        Files.write(journal, lines);
        try (var study = plan.open()) {
            assertThatThrownBy(study::result)
                    .hasMessage(
                            "ATN109 No trial is complete, 1 stopped early; so there is no result yet. Raise the budget.");
            study.fail(study.ask(), new IllegalStateException("no default"));
            assertThatThrownBy(study::result)
                    .hasMessageStartingWith("ATN109 1 of 2 trials failed, the others were stopped early. The first, of"
                            + " the configuration ")
                    .hasMessageEndingWith(":\n  IllegalStateException: no default");
        }
    }

    @Test
    void aSingleStepCannotBeStopped() {
        assertThatThrownBy(() ->
                        Study.of(CacheTuning.INSTANCE).minimize(Cache::cost).stop(Stopping.median()))
                .hasMessage("ATN115 The evaluation has 1 step, so no trial can be stopped before its end. Evaluate in"
                        + " several, such as the folds of a cross-validation, or leave stop() out.");
    }

    /** A search of points at random that remembers what it was last told. */
    private static final class Spy extends Search {

        private final List<Observation> seen;

        Spy(List<Observation> seen) {
            this.seen = seen;
        }

        @Override
        public String name() {
            return "spy";
        }

        @Override
        public Sampler sampler(SearchSpace space, int objectives, long seed) {
            Sampler random = Search.random().sampler(space, seed);
            return (trial, history) -> {
                seen.clear();
                seen.addAll(history);
                return random.ask(trial, history);
            };
        }
    }

    private static Study.Plan<Cache, CacheTuning.Values, Cache> study(BiFunction<Assignment, Integer, Double> loss) {
        return Study.of(CacheTuning.INSTANCE).evaluate(new FoldScores(Direction.MINIMIZE, FOLDS, 1.0 / 9, loss));
    }

    /** Steps take their time, differently in every run. */
    private static Study.Plan<Cache, CacheTuning.Values, Cache> jittery(long seed, int workers) {
        Random random = new Random(seed);
        return study((a, step) -> {
                    pause(random.nextInt(3) == 0 ? 1 : 0);
                    return noisyCost(a, step);
                })
                .search(new HistorySearch())
                .parallelism(workers)
                .deterministic()
                .budget(Budget.trials(25));
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The cost, and a noise that is a function of fold and configuration; some folds are harder than others for all. */
    private static double noisyCost(Assignment a, int step) {
        SplittableRandom noise = new SplittableRandom(a.toString().hashCode() * 31L + step);
        Cache cache = CacheTuning.INSTANCE.create(CacheTuning.INSTANCE.read(a));
        return cache.cost() + 0.2 * Math.sin(7 * step) + 0.1 * (noise.nextDouble() - 0.5);
    }
}
