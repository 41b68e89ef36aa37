// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.search.Search;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetTest {

    @TempDir
    private Path folder;

    private final Study.Plan<Cache, CacheTuning.Values, Cache> plan =
            Study.of(CacheTuning.INSTANCE).minimize(Cache::cost);

    @Test
    void countsTrials() {
        assertThat(plan.budget(Budget.trials(7)).run().trials()).hasSize(7);
        assertThat(plan.budget(Budget.trials(7)).parallelism(4).run().trials()).hasSize(7);
    }

    @Test
    void endsAfterATime() {
        StudyResult<?, ?, ?> result = Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> {
                    Thread.sleep(5);
                    return cache.cost();
                })
                .budget(Budget.time(Duration.ofMillis(40)))
                .run();
        assertThat(result.trials()).hasSizeBetween(1, 8);
        assertThat(result.exhausted()).isFalse();
    }

    @Test
    void noTimeIsTooShortForTheDefaults() {
        assertThat(plan.budget(Budget.time(Duration.ofNanos(1))).run().trials()).hasSize(1);
    }

    @Test
    void aVeryLongTimeIsNoTrouble() {
        Budget budget = Budget.trials(3).or(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(plan.budget(budget)
                        .timeout(Duration.ofSeconds(Long.MAX_VALUE))
                        .run()
                        .trials())
                .hasSize(3);
    }

    @Test
    void endsAfterSoManyTrialsWithoutImprovement() {
        for (int workers : new int[] {1, 4}) {
            var result = plan.search(Search.random())
                    .parallelism(workers)
                    .deterministic()
                    .budget(Budget.noImprovement(6))
                    .run();
            // the workers have begun further trials before the sixth without improvement is known
            int known = result.trials().size() - (workers - 1);
            List<Integer> records = improvements(result.trials().subList(0, known));
            assertThat(known - 1 - records.get(records.size() - 1)).isEqualTo(6);
            for (int i = 1; i < records.size(); i++) {
                assertThat(records.get(i) - records.get(i - 1)).isLessThanOrEqualTo(6);
            }
        }
        assertThat(plan.budget(Budget.noImprovement(1000).or(Budget.trials(4)))
                        .run()
                        .trials())
                .hasSize(4);
    }

    /** The numbers of the trials that were better than all before them. */
    private static List<Integer> improvements(List<? extends Trial<?>> trials) {
        List<Integer> improvements = new ArrayList<>();
        double best = Double.POSITIVE_INFINITY;
        for (Trial<?> trial : trials) {
            if (trial.score() < best) {
                best = trial.score();
                improvements.add(trial.number());
            }
        }
        return improvements;
    }

    @Test
    void aStudyThatNoLongerImprovedIsAtItsEndWhenResumed() {
        var resumable = plan.journal(folder.resolve("cache.journal"));
        int trials = resumable.budget(Budget.noImprovement(5)).run().trials().size();
        assertThat(resumable.budget(Budget.noImprovement(5)).run().trials()).hasSize(trials);
        assertThat(resumable.budget(Budget.noImprovement(7)).run().trials()).hasSizeGreaterThan(trials);
    }

    @Test
    void orTakesWhicheverIsSpentFirst() {
        Budget both =
                Budget.trials(5).or(Duration.ofHours(1)).or(Budget.trials(3)).or(Duration.ofHours(2));
        assertThat(both.maxTrials()).hasValue(3);
        assertThat(both.maxTime()).contains(Duration.ofHours(1));
        assertThat(plan.budget(both).run().trials()).hasSize(3);
        assertThat(plan.budget(Budget.trials(1_000_000).or(Duration.ofMillis(1)))
                        .run()
                        .trials())
                .hasSizeLessThan(1_000_000);
    }

    @Test
    void refusesNothingAndLess() {
        assertThatThrownBy(() -> Budget.trials(0))
                .isInstanceOf(StudyException.class)
                .hasMessage("ATN110 The budget is 0 trials; a study needs at least 1.");
        assertThatThrownBy(() -> Budget.trials(-3))
                .hasMessage("ATN110 The budget is -3 trials; a study needs at least 1.");
        assertThatThrownBy(() -> Budget.noImprovement(0))
                .hasMessage("ATN110 The budget is 0 trials without improvement; a study needs at least 1.");
        assertThatThrownBy(() -> Budget.time(Duration.ZERO))
                .hasMessage("ATN110 The budget is a time of PT0S; it must be above zero.");
        assertThatThrownBy(() -> Budget.trials(3).or(Duration.ofSeconds(-1)))
                .hasMessage("ATN110 The budget is a time of PT-1S; it must be above zero.");
        assertThatThrownBy(plan::run)
                .hasMessage(
                        "ATN110 The plan has no budget, so run() would never end. Add .budget(Budget.trials(100)).");
    }

    @Test
    void endsWhenTheModelExpectsLessThanIsWanted() {
        var plan = Study.of(CacheTuning.INSTANCE).minimize(Cache::cost).seed(4);
        var result = plan.budget(Budget.expectedImprovement(0.01).or(Budget.trials(150)))
                .run();
        assertThat(result.trials().size()).isBetween(20, 149);
        assertThat(result.exhausted()).isFalse();
        assertThat(result.best().score()).isLessThan(0.05);
        int longer = plan.budget(Budget.expectedImprovement(1e-6).or(Budget.trials(150)))
                .run()
                .trials()
                .size();
        assertThat(longer).isGreaterThan(result.trials().size());
    }

    @Test
    void expectsNothingOfSearchesWithoutAModel() {
        assertThat(Study.of(CacheTuning.INSTANCE)
                        .minimize(Cache::cost)
                        .search(Search.tpe())
                        .budget(Budget.expectedImprovement(1e9).or(Budget.trials(30)))
                        .run()
                        .trials())
                .hasSize(30);
    }

    @Test
    void endsAsSoonAsTheModelIsTrustedIfAllScoresAreEqual() {
        assertThat(Study.of(CacheTuning.INSTANCE)
                        .minimize(cache -> 1)
                        .budget(Budget.expectedImprovement(1e-9).or(Budget.trials(60)))
                        .run()
                        .trials())
                .hasSize(20);
    }

    @Test
    void anImprovementOfNothingIsNoBudget() {
        assertThatThrownBy(() -> Budget.expectedImprovement(0)).hasMessageContaining("expected improvement of 0.0");
        assertThat(Budget.expectedImprovement(0.1)
                        .or(Budget.expectedImprovement(0.2))
                        .leastExpectedImprovement())
                .hasValue(0.2);
    }
}
