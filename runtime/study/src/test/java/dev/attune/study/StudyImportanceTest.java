// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.Search;
import dev.attune.study.importance.Importance;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Importance as a study's result gives it. */
class StudyImportanceTest {

    private static StudyResult<Cache, CacheTuning.Values, Cache> run(
            int trials, UnaryOperator<Study.Plan<Cache, CacheTuning.Values, Cache>> change) {
        return change.apply(Study.of(CacheTuning.INSTANCE)
                        .minimize(Cache::cost)
                        .search(Search.random())
                        .budget(Budget.trials(trials)))
                .run();
    }

    @Test
    void theSummarySaysWhatMattered() {
        StudyResult<?, ?, ?> result = run(100, plan -> plan);
        Map<String, Double> importance = result.importance();
        assertThat(importance.keySet())
                .startsWith("size")
                .containsExactlyInAnyOrder("size", "ratio", "policy", "seconds");
        assertThat(importance.get("size")).isGreaterThan(0.8);
        String best = result.summary().lines().skip(2).findFirst().orElseThrow();
        String mattered = result.summary().lines().skip(4).findFirst().orElseThrow();
        assertThat(mattered).matches("mattered +size \\d\\d %.*");
        int column = best.indexOf(Report.number(result.best().score()));
        assertThat(mattered.indexOf("size")).isEqualTo(column);
    }

    @Test
    void isSilentBelowTwentyCompleteTrials() {
        assertThat(run(19, plan -> plan).importance()).isEmpty();
        assertThat(run(19, plan -> plan).summary()).doesNotContain("mattered");
        assertThat(run(20, plan -> plan).importance()).isNotEmpty();
        assertThat(run(20, plan -> plan).summary()).contains("mattered");
    }

    @Test
    void failedTrialsAreLeftOut() {
        var failing = Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> cache.ratio > 0.8 ? Double.NaN : cache.cost())
                .search(Search.random())
                .budget(Budget.trials(100))
                .run();
        assertThat(failing.trials()).anyMatch(trial -> trial.state() == TrialState.FAILED);
        assertThat(failing.importance().get("size")).isGreaterThan(0.8);
        assertThat(failing.importance().get("ratio")).isLessThan(0.1);
        var mostlyFailing = Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> cache.ratio > 0.5 ? Double.NaN : cache.cost())
                .search(Search.random())
                .budget(Budget.trials(25))
                .run();
        assertThat(mostlyFailing.importance()).isEmpty();
    }

    @Test
    void theDirectionTurnsTheBestAround() {
        var low = run(200, plan -> plan).importance(Importance.PED_ANOVA);
        var high = Study.of(CacheTuning.INSTANCE)
                .maximize(cache -> -cache.cost())
                .search(Search.random())
                .budget(Budget.trials(200))
                .run()
                .importance(Importance.PED_ANOVA);
        assertThat(high).isEqualTo(low);
        assertThat(low.values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void followsFromTheSeed() {
        var result = run(50, plan -> plan.seed(3));
        assertThat(run(50, plan -> plan.seed(3)).summary()).isEqualTo(result.summary());
        assertThat(result.importance()).isEqualTo(result.importance(Importance.FANOVA));
        assertThat(run(50, plan -> plan.seed(4)).importance()).isNotEqualTo(result.importance());
    }
}
