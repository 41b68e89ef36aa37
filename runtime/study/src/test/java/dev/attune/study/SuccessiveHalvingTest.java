// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.stopping.Stopping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Synchronous successive halving in a study of ten folds: cohorts of 9 for one fold, 3 for three, 1 for ten. */
class SuccessiveHalvingTest {

    private static final int FOLDS = 10;

    @TempDir
    private Path folder;

    @Test
    void aCohortIsHalvedUntilOneIsEvaluatedInFull() {
        AtomicInteger computed = new AtomicInteger();
        var result = study((a, step) -> {
                    computed.incrementAndGet();
                    return cost(a) + step;
                })
                .budget(Budget.trials(1 + 2 * 13))
                .run();
        assertThat(result.trials().stream().map(trial -> trial.steps().size()))
                .containsExactly(10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 10);
        assertThat(computed).as("no fold of a configuration twice").hasValue(10 + 2 * (9 + 3 * 2 + 7));
        for (int first : new int[] {1, 14}) {
            List<Assignment> best = configurations(result.trials().subList(first, first + 9)).stream()
                    .sorted((a, b) -> Double.compare(cost(a), cost(b)))
                    .toList();
            assertThat(configurations(result.trials().subList(first + 9, first + 12)))
                    .isEqualTo(best.subList(0, 3));
            Trial<?> last = result.trials().get(first + 12);
            assertThat(last.assignment()).isEqualTo(best.get(0));
            assertThat(last.state()).isEqualTo(TrialState.COMPLETE);
        }
    }

    @Test
    void theSearchSeesEachConfigurationOnceWithWhatItsLastTrialFound() {
        List<Observation> seen = new ArrayList<>();
        study((a, step) -> cost(a) + step)
                .search(new Watched(Search.random(), seen))
                .budget(Budget.trials(15))
                .run();
        assertThat(seen).hasSize(10);
        assertThat(seen).extracting(Observation::trial).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        Set<Assignment> different = new HashSet<>();
        seen.forEach(observation -> different.add(observation.assignment()));
        assertThat(different).hasSize(10);
        assertThat(seen.stream()
                        .filter(observation -> observation.outcome() == Observation.Outcome.COMPLETE)
                        .map(Observation::trial))
                .as("the defaults, and the first trial of the cohort's best")
                .hasSize(2);
        for (Observation observation : seen) {
            assertThat(observation.loss()).isCloseTo(cost(observation.assignment()) + 4.5, within(1e-9));
        }
    }

    @Test
    void aLaterStudyLearnsFromEachConfigurationOnce() {
        Path journal = folder.resolve("earlier.journal");
        study((a, step) -> cost(a) + step)
                .journal(journal)
                .budget(Budget.trials(14))
                .run();
        List<Observation> seen = new ArrayList<>();
        study((a, step) -> cost(a) + step)
                .search(new Watched(Search.random(), seen))
                .seed(1)
                .warmStart(journal)
                .budget(Budget.trials(3))
                .run();
        assertThat(seen.stream().filter(Observation::isEarlier)).hasSize(10);
        assertThat(seen.stream().filter(Observation::isEarlier).map(Observation::assignment))
                .doesNotHaveDuplicates();
        assertThat(seen.stream()
                        .filter(Observation::isEarlier)
                        .map(Observation::outcome)
                        .filter(Observation.Outcome.COMPLETE::equals))
                .as("the defaults and the best of the cohort")
                .hasSize(2);
    }

    @Test
    void aFailureOnAHigherRungFailsTheConfiguration() {
        List<Observation> seen = new ArrayList<>();
        var result = study((a, step) -> {
                    if (step == 2 && a.has(CacheTuning.SECONDS)) {
                        throw new IllegalStateException("the third fold");
                    }
                    return a.has(CacheTuning.SECONDS) ? cost(a) - 100 : cost(a);
                })
                .search(new Watched(Search.random(), seen))
                .budget(Budget.trials(16))
                .run();
        List<Trial<CacheTuning.Values>> failed = result.trials().stream()
                .filter(trial -> trial.state() == TrialState.FAILED)
                .toList();
        assertThat(failed).isNotEmpty();
        for (Trial<?> trial : failed) {
            assertThat(trial.number()).isBetween(10, 12);
            assertThat(seen.stream()
                            .filter(observation -> observation.assignment().equals(trial.assignment()))
                            .map(Observation::outcome))
                    .containsExactly(Observation.Outcome.FAILED);
        }
    }

    @Test
    void noConfigurationThatGoesOnIsTooUnpromising() {
        // cohorts of 3 and 1 trials: trial 20, the first that may be judged by what the search expects, is no proposal
        var result = study((a, step) -> cost(a) + step)
                .stop(Stopping.successiveHalving(3, 3))
                .search(Search.bayesian())
                .budget(Budget.expectedImprovement(1e9).or(Budget.trials(60)))
                .run();
        assertThat(result.trials()).hasSize(21);
        assertThat(result.trials().get(20).steps()).hasSize(FOLDS);
    }

    @Test
    void afterAKillAtAnyTrialTheStudyIsTheSame() throws IOException {
        for (int workers : new int[] {1, 3}) {
            var plan = study((a, step) -> cost(a) + step * 0.1)
                    .search(new HistorySearch())
                    .parallelism(workers)
                    .deterministic()
                    .budget(Budget.trials(32));
            Path journal = folder.resolve(workers + ".journal");
            var undisturbed = plan.journal(journal).run();
            assertThat(undisturbed.trials())
                    .filteredOn(trial -> trial.steps().size() == FOLDS)
                    .hasSizeGreaterThan(2);
            List<String> lines = Files.readAllLines(journal);
            for (int kept = 1; kept < lines.size(); kept++) {
                Path cut = folder.resolve(workers + "-" + kept + ".journal");
                Files.write(cut, lines.subList(0, kept));
                assertThat(plan.journal(cut).run().trials())
                        .as("%s workers, killed after %s trials", workers, kept - 1)
                        .isEqualTo(undisturbed.trials());
            }
        }
    }

    @Test
    void theLastCohortOfAFiniteSpaceGoesOnAsItIs() {
        var small = CacheTuning.INSTANCE
                .withSpace(SearchSpace.builder()
                        .add(Parameter.ofInt("size", 1, 15))
                        .add(Parameter.ofDouble("ratio", 0.5, 0.5))
                        .add(Parameter.ofChoice("policy", Cache.Policy.LFU))
                        .build())
                .withDefaults(new CacheTuning.Values(15, 0.5, Cache.Policy.LFU, OptionalInt.empty()));
        var plan = Study.of(small)
                .evaluate(
                        new FoldScores(Direction.MINIMIZE, FOLDS, 1.0 / 9, (a, step) -> 1.0 * a.get(CacheTuning.SIZE)))
                .search(Search.random())
                .stop(Stopping.successiveHalving())
                .deterministic()
                .budget(Budget.trials(100));
        for (int seed = 0; seed < 10; seed++) {
            for (int workers : new int[] {1, 4}) {
                var result = plan.seed(seed).parallelism(workers).run();
                assertThat(result.exhausted()).isTrue();
                assertThat(result.best().score())
                        .as("seed %s, %s workers", seed, workers)
                        .isEqualTo(1);
            }
            // the defaults, 9 + 3 + 1 trials of the first cohort, 5 + 1 + 1 of the last
            assertThat(plan.seed(seed).run().trials()).hasSize(1 + 13 + 7);
        }
    }

    private static List<Assignment> configurations(List<? extends Trial<?>> trials) {
        return trials.stream().<Assignment>map(Trial::assignment).toList();
    }

    private static Study.Plan<Cache, CacheTuning.Values, Cache> study(BiFunction<Assignment, Integer, Double> loss) {
        return Study.of(CacheTuning.INSTANCE)
                .evaluate(new FoldScores(Direction.MINIMIZE, FOLDS, 1.0 / 9, loss))
                .stop(Stopping.successiveHalving())
                .search(Search.random());
    }

    private static double cost(Assignment a) {
        return CacheTuning.INSTANCE.create(CacheTuning.INSTANCE.read(a)).cost();
    }

    /** Another search, of which is remembered what it saw last. */
    private static final class Watched extends Search {

        private final Search search;
        private final List<Observation> seen;

        Watched(Search search, List<Observation> seen) {
            this.search = search;
            this.seen = seen;
        }

        @Override
        public String name() {
            return search.name();
        }

        @Override
        public Sampler sampler(SearchSpace space, int objectives, long seed) {
            Sampler sampler = search.sampler(space, objectives, seed);
            return (trial, history) -> {
                seen.clear();
                seen.addAll(history);
                return sampler.ask(trial, history);
            };
        }
    }
}
