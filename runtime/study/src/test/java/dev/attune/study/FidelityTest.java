// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.study.stopping.Stopping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Studies whose evaluation grows level by level. */
class FidelityTest {

    private static final Fidelity THIRDS = Fidelity.iterations(1.0 / 9, 1.0 / 3);

    /** Four folds on each of three levels; harder folds, and what the lower levels add, change the scores but not the order. */
    private static final Evaluator<CacheTuning, Cache> LEVELED = new Evaluator<>() {

        @Override
        public List<Direction> directions() {
            return List.of(Direction.MINIMIZE);
        }

        @Override
        public String digest() {
            return "four folds";
        }

        @Override
        public int steps() {
            return 12;
        }

        @Override
        public Fidelity fidelity() {
            return THIRDS;
        }

        @Override
        public double[] evaluate(CacheTuning tuning, Assignment assignment, int step) {
            return new double[] {score(assignment, step)};
        }

        @Override
        public Cache fit(CacheTuning tuning, Assignment assignment) {
            return tuning.create(tuning.read(assignment));
        }
    };

    private static double score(Assignment assignment, int step) {
        return CacheTuning.INSTANCE
                                .create(CacheTuning.INSTANCE.read(assignment))
                                .cost()
                        * (1 + step % 4)
                - step;
    }

    @TempDir
    private Path folder;

    @Test
    void aTrialsScoreIsThatOfTheFullMeasurement() {
        var result = Study.of(CacheTuning.INSTANCE)
                .minimize(THIRDS, (cache, share) -> cache.cost() / share)
                .search(Search.random())
                .budget(Budget.trials(20))
                .run();
        for (var trial : result.trials()) {
            assertThat(trial.state()).isEqualTo(TrialState.COMPLETE);
            assertThat(trial.steps()).containsExactly(trial.score());
            assertThat(trial.score())
                    .isEqualTo(CacheTuning.INSTANCE.create(trial.values()).cost());
        }
    }

    @Test
    void badTrialsEndAtALowLevel() {
        Map<Double, Integer> measured = new TreeMap<>();
        var plan = Study.of(CacheTuning.INSTANCE)
                .minimize(THIRDS, (cache, share) -> {
                    measured.merge(share, 1, Integer::sum);
                    return cache.cost() + 1 / share;
                })
                .search(Search.random())
                .budget(Budget.trials(60));
        var full = plan.run();
        measured.clear();
        var result = plan.stop(Stopping.asynchronousSuccessiveHalving()).run();
        assertThat(measured.get(1.0 / 9)).isEqualTo(60);
        assertThat(measured.get(1.0 / 3)).isLessThan(35);
        assertThat(measured.get(1.0)).isLessThan(20);
        assertThat(result.best().values()).isEqualTo(full.best().values());
        assertThat(result.trials())
                .filteredOn(trial -> trial.state() == TrialState.STOPPED)
                .hasSizeGreaterThan(40)
                .allSatisfy(trial -> assertThat(excess(trial))
                        .as("the score of the level that it came to")
                        .satisfiesAnyOf(
                                excess -> assertThat(excess).isCloseTo(3, within(1e-9)),
                                excess -> assertThat(excess).isCloseTo(9, within(1e-9))));
    }

    private static double excess(Trial<CacheTuning.Values> trial) {
        return trial.score() - CacheTuning.INSTANCE.create(trial.values()).cost();
    }

    @Test
    void halvingAndHyperbandTakeLevelsAsRungs() {
        for (Stopping rule : List.of(Stopping.successiveHalving(), Stopping.hyperband(), Stopping.racing())) {
            var result = Study.of(CacheTuning.INSTANCE)
                    .evaluate(LEVELED)
                    .search(Search.random())
                    .stop(rule)
                    .budget(Budget.trials(40))
                    .run();
            assertThat(result.trials())
                    .filteredOn(trial -> trial.state() == TrialState.COMPLETE)
                    .allSatisfy(trial -> assertThat(trial.steps())
                            .as("the folds of the last level")
                            .isEqualTo(IntStream.range(8, 12)
                                    .mapToObj(step -> score(trial.assignment(), step))
                                    .toList()));
            assertThat(result.trials()).anyMatch(trial -> trial.state() == TrialState.STOPPED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aResumedStudyIsTheSame(int workers) throws IOException {
        var plan = Study.of(CacheTuning.INSTANCE)
                .evaluate(LEVELED)
                .search(new HistorySearch())
                .stop(Stopping.successiveHalving())
                .parallelism(workers)
                .deterministic()
                .budget(Budget.trials(30));
        Path journal = folder.resolve("whole.journal");
        var whole = plan.journal(journal).run();
        List<String> lines = Files.readAllLines(journal);
        for (int kept = 1; kept < lines.size(); kept += 4) {
            Path cut = folder.resolve(kept + ".journal");
            Files.write(cut, lines.subList(0, kept));
            var resumed = plan.journal(cut).run();
            assertThat(resumed.trials()).isEqualTo(whole.trials());
        }
    }

    @Test
    void sharesAscendBelowOne() {
        for (double[] shares : new double[][] {{0}, {1}, {0.5, 0.5}, {0.5, 0.1}, {-1}, {Double.NaN}}) {
            assertThatThrownBy(() -> Fidelity.rows(shares))
                    .isInstanceOf(StudyException.class)
                    .hasMessageStartingWith("ATN115 The shares")
                    .hasMessageContaining("of rows do not ascend");
        }
        assertThat(Fidelity.rows()).hasToString("1 of the rows");
        assertThat(Fidelity.rows(0.1, 0.3)).hasToString("0.1, 0.3, 1 of the rows");
    }
}
