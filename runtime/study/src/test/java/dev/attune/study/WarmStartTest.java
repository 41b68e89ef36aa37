// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.search.Search;
import dev.attune.space.Condition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmStartTest {

    @TempDir
    private Path folder;

    private Path earlier;
    private StudyResult<Cache, CacheTuning.Values, Cache> before;
    private final Study.Plan<Cache, CacheTuning.Values, Cache> plan =
            Study.of(CacheTuning.INSTANCE).minimize(Cache::cost);

    @BeforeEach
    void runAnEarlierStudy() {
        earlier = folder.resolve("earlier.journal");
        before = plan.seed(1).budget(Budget.trials(40)).journal(earlier).run();
    }

    @Test
    void theBestEarlierConfigurationComesRightAfterTheDefaults() {
        StudyResult<Cache, CacheTuning.Values, Cache> result =
                plan.seed(2).budget(Budget.trials(3)).warmStart(earlier).run();
        assertThat(result.trials()).hasSize(3);
        assertThat(result.trials().get(0).values()).isEqualTo(CacheTuning.INSTANCE.defaults());
        assertThat(result.trials().get(1).values()).isEqualTo(before.best().values());
        assertThat(result.best().score()).isLessThanOrEqualTo(before.best().score());
    }

    @Test
    void theSearchKnowsTheEarlierTrialsFromItsFirstProposalOn() {
        var warm = plan.search(Search.bayesian()).seed(2).budget(Budget.trials(8));
        double atOnce = mean(warm.warmStart(earlier).run().trials().subList(2, 8));
        double alone = mean(warm.run().trials().subList(2, 8));
        assertThat(atOnce).isLessThan(alone / 2);
    }

    private static double mean(List<? extends Trial<?>> trials) {
        return trials.stream().mapToDouble(Trial::score).average().orElseThrow();
    }

    @Test
    void aResumedStudyIsTheSame() throws IOException {
        var warm = plan.seed(3).budget(Budget.trials(20)).warmStart(earlier);
        Path whole = folder.resolve("whole.journal");
        String expected = warm.journal(whole).run().table();
        Path cut = folder.resolve("cut.journal");
        Files.write(cut, Files.readAllLines(whole).subList(0, 9));
        assertThat(warm.journal(cut).run().table()).isEqualTo(expected);
    }

    @Test
    void trialsThatDoNotFitAChangedSpaceAreLeftOutAndCounted() {
        CacheTuning changed = CacheTuning.INSTANCE.withSpace(CacheTuning.builder()
                .forbid(Condition.is(CacheTuning.POLICY, Cache.Policy.FIFO))
                .build());
        List<StudyListener.Start> starts = new ArrayList<>();
        Study.of(changed)
                .minimize(Cache::cost)
                .warmStart(earlier)
                .budget(Budget.trials(5))
                .listen(new StudyListener() {
                    @Override
                    public void started(Start start) {
                        starts.add(start);
                    }
                })
                .run();
        int fifo = (int) before.trials().stream()
                .filter(trial -> trial.values().policy() == Cache.Policy.FIFO)
                .count();
        assertThat(fifo).isPositive();
        assertThat(starts.get(0).dropped()).isEqualTo(fifo);
        assertThat(starts.get(0).earlier()).isEqualTo(40 - fifo);
        assertThat(ProgressLine.heading(starts.get(0)))
                .contains("learns from " + (40 - fifo) + " earlier trials; " + fifo
                        + " that do not fit the space are left out");
    }

    @Test
    void thePointsOfAnEarlierStudyMayBeTriedAgain() {
        var one = Study.of(new PointTuning(dev.attune.space.SearchSpace.builder()
                        .add(dev.attune.space.Parameter.ofBoolean("on"))
                        .build()))
                .minimize(point -> 1)
                .budget(Budget.trials(5));
        Path both = folder.resolve("both.journal");
        one.journal(both).run();
        assertThat(one.warmStart(both).run().trials()).hasSize(2);
    }

    @Test
    void scoresThatCannotBeComparedAreRefused() {
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE)
                        .maximize(Cache::cost)
                        .warmStart(earlier)
                        .open())
                .isInstanceOf(StudyMismatchException.class)
                .hasMessageContaining("direction was MINIMIZE, is MAXIMIZE");
        assertThatThrownBy(() -> plan.warmStart(folder.resolve("none.journal")).open())
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("Name the journal of an earlier study");
    }

    @Test
    void theEarlierJournalStaysAsItIs() throws IOException {
        byte[] bytes = Files.readAllBytes(earlier);
        plan.warmStart(earlier).budget(Budget.trials(3)).run();
        assertThat(Files.readAllBytes(earlier)).isEqualTo(bytes);
    }
}
