// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.Search;
import dev.attune.search.pareto.ParetoFronts;
import dev.attune.space.Assignment;
import dev.attune.study.importance.Importance;
import dev.attune.study.stopping.Stopping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeveralScoresTest {

    /** What one run of a cache measures. */
    private record Run(double cost, double bytes) {}

    @TempDir
    private Path folder;

    private static Run run(Cache cache) {
        return new Run(cache.cost(), cache.size * (1 + cache.ratio));
    }

    private static Study.Plan<Cache, CacheTuning.Values, Cache> plan() {
        return Study.of(CacheTuning.INSTANCE)
                .measure(SeveralScoresTest::run)
                .minimize("cost", Run::cost)
                .alsoMaximize("saved", run -> -run.bytes())
                .budget(Budget.trials(40))
                .seed(5);
    }

    static Stream<Search> searches() {
        return Stream.of(Search.auto(), Search.tpe(), Search.evolution(), Search.random());
    }

    @Test
    void theFrontIsWhatNoOtherTrialIsBetterThan() {
        StudyResult<Cache, CacheTuning.Values, Cache> result = plan().run();
        List<Trial<CacheTuning.Values>> front = front(result);
        assertThat(front.size()).isGreaterThan(2);
        for (Trial<?> trial : result.trials()) {
            assertThat(front.stream().anyMatch(member -> dominates(trial, member)))
                    .isFalse();
            assertThat(front.stream()
                            .anyMatch(member -> member.number() == trial.number()
                                    || dominates(member, trial)
                                    || member.scores().get(0).mean()
                                            == trial.scores().get(0).mean()))
                    .isTrue();
        }
        assertThat(front)
                .isSortedAccordingTo((a, b) -> Double.compare(
                        a.scores().get(0).mean(), b.scores().get(0).mean()));
        Trial<?> cheapest = front.get(0);
        Run again = run(result.front().get(0).model());
        assertThat(cheapest.scores().get(0).mean()).isEqualTo(again.cost());
        assertThat(cheapest.scores().get(1).mean()).isEqualTo(-again.bytes());
    }

    private static boolean dominates(Trial<?> a, Trial<?> b) {
        List<Direction> directions = List.of(Direction.MINIMIZE, Direction.MAXIMIZE);
        return ParetoFronts.dominates(Scores.losses(a, directions), Scores.losses(b, directions));
    }

    private static List<Trial<CacheTuning.Values>> front(StudyResult<Cache, CacheTuning.Values, Cache> result) {
        return result.front().stream().map(StudyResult.Solution::trial).toList();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aCutJournalGoesOnToTheSameStudy(Search search) throws IOException {
        var undisturbed = plan().search(search);
        Path whole = folder.resolve("whole.journal");
        String expected = undisturbed.journal(whole).run().table();
        List<String> lines = Files.readAllLines(whole);
        for (int kept : new int[] {1, 7, 23}) {
            Path cut = folder.resolve("cut" + kept + ".journal");
            Files.write(cut, lines.subList(0, kept));
            assertThat(undisturbed.journal(cut).run().table()).isEqualTo(expected);
        }
    }

    @Test
    void aJournalHasTheStepsOfEachScore() throws IOException {
        Path journal = folder.resolve("two.journal");
        plan().budget(Budget.trials(1)).journal(journal).run();
        List<String> lines = Files.readAllLines(journal);
        assertThat(lines.get(0))
                .contains("\"direction\":\"MINIMIZE, MAXIMIZE\",\"evaluation\":\"minimize cost, maximize saved\"");
        Run defaults = run(new Cache());
        assertThat(lines.get(1)).contains("\"steps\":[[" + defaults.cost() + "],[" + -defaults.bytes() + "]]");
    }

    @Test
    void aJournalOfOtherDirectionsOrOfALineWithOneScoreIsRefused() throws IOException {
        Path journal = folder.resolve("two.journal");
        plan().budget(Budget.trials(2)).journal(journal).run();
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE)
                        .minimize(Cache::cost)
                        .seed(5)
                        .journal(journal)
                        .open())
                .isInstanceOf(StudyMismatchException.class)
                .hasMessageContaining("direction was MINIMIZE, MAXIMIZE, is MINIMIZE");
        String text = Files.readString(journal);
        Files.writeString(journal, text.replaceFirst("\\[\\[(.*?)],.*?]]", "[$1]"));
        assertThatThrownBy(() -> plan().journal(journal).open())
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("damaged in line 2: it has 1 scores, and the study 2");
    }

    @Test
    void thereIsNoSingleBestAndTheErrorSaysWhatThereIs() {
        StudyResult<Cache, CacheTuning.Values, Cache> result = plan().run();
        assertThatThrownBy(result::best).isInstanceOf(StudyException.class).hasMessageContaining("cost, saved");
        assertThatThrownBy(() -> result.trials().get(0).score()).hasMessageContaining("scores().get(i)");
        assertThat(result.gain()).isEmpty();
        assertThatThrownBy(() -> plan().select(Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR))
                .hasMessageContaining("2 scores");
        assertThatThrownBy(() -> plan().stop(Stopping.median())).hasMessageContaining("2 scores");
    }

    @Test
    void theHypervolumeIsBoundedByAReferenceInTheScoresOwnUnits() {
        var study = Study.of(CacheTuning.INSTANCE).minimize().alsoMaximize().open();
        study.tell(study.ask(), 2, 10);
        study.tell(study.ask(), 1, 4);
        study.tell(study.ask(), 3, 9);
        study.tell(study.ask(), 0, -1);
        // boxes of (2, 10) and (1, 4) below cost 5 and above 0; the last trial is beyond the reference
        assertThat(study.result().hypervolume(5, 0)).isCloseTo(30 + 4, within(1e-12));
        assertThat(front(study.result())).extracting(Trial::number).containsExactly(3, 1, 0);
        assertThatThrownBy(() -> study.result().hypervolume(5)).hasMessageContaining("1 scores, and the study 2");
    }

    @Test
    void aTellOfAnotherNumberOfScoresIsRefused() {
        var study = Study.of(CacheTuning.INSTANCE).minimize().alsoMinimize().open();
        var trial = study.ask();
        assertThatThrownBy(() -> study.tell(trial, 1.0))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("told 1 score, and the study has 2: score 1, score 2");
        study.tell(trial, 1, 2);
        var other = study.ask();
        study.tell(other, 3, Double.NaN);
        assertThat(study.result().trials().get(1).failure()).contains("ArithmeticException: score 2: the score is NaN");
    }

    @ParameterizedTest
    @MethodSource("searches")
    void failedTrialsAndEqualScoresDoNotEndTheStudy(Search search) {
        StudyResult<Cache, CacheTuning.Values, Cache> result = Study.of(CacheTuning.INSTANCE)
                .measure(SeveralScoresTest::run)
                .minimize("half", run -> run.bytes() > 100 ? Double.POSITIVE_INFINITY : 1)
                .alsoMinimize("constant", run -> 7)
                .search(search)
                .budget(Budget.trials(45))
                .run();
        assertThat(result.trials()).hasSize(45);
        assertThat(result.trials()).anyMatch(trial -> trial.state() == TrialState.FAILED);
        assertThat(front(result)).hasSize(1);
    }

    @Test
    void anEvaluatorOfAnotherNumberOfScoresFailsItsTrials() {
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE)
                        .evaluate(new Careless())
                        .budget(Budget.trials(2))
                        .run())
                .hasMessageContaining("the evaluator gave 1 scores, and has 2 directions");
    }

    @Test
    void noImprovementIsThatTheFrontHasNotChanged() {
        StudyResult<Cache, CacheTuning.Values, Cache> result = Study.of(CacheTuning.INSTANCE)
                .measure(SeveralScoresTest::run)
                .minimize("constant", run -> 1)
                .alsoMinimize("constant", run -> 1)
                .budget(Budget.noImprovement(6))
                .run();
        assertThat(result.trials()).hasSize(7);
    }

    @Test
    void theSummaryShowsTheDefaultsAndTheFront() {
        StudyResult<Cache, CacheTuning.Values, Cache> result = plan().run();
        List<String> lines = result.summary().lines().toList();
        assertThat(lines.get(0)).containsSubsequence("cost", "saved", "size", "ratio");
        assertThat(lines.get(1)).startsWith("default");
        assertThat(lines).hasSize(2 + result.front().size());
        assertThat(lines.get(2)).startsWith("front (#" + front(result).get(0).number() + ")");
    }

    @Test
    void importanceIsAskedForEachScore() {
        Map<String, Double> ofBytes = plan().run().importance(Importance.FANOVA, 1);
        assertThat(ofBytes.keySet()).first().isEqualTo("size");
    }

    @Test
    void progressShowsTheSizeOfTheFront() {
        List<StudyListener.Start> starts = new ArrayList<>();
        plan().listen(new StudyListener() {
                    @Override
                    public void started(Start start) {
                        starts.add(start);
                    }
                })
                .run();
        ProgressLine line = new ProgressLine(starts.get(0), () -> 0);
        StudyResult<Cache, CacheTuning.Values, Cache> result = plan().run();
        result.trials().forEach(line::add);
        assertThat(line.text(200, 0))
                .contains("front of " + result.front().size() + " (last #")
                .contains("default ");
    }

    /** Says two directions and gives one score. */
    private static final class Careless implements Evaluator<CacheTuning, Cache> {

        @Override
        public List<Direction> directions() {
            return List.of(Direction.MINIMIZE, Direction.MINIMIZE);
        }

        @Override
        public String digest() {
            return "";
        }

        @Override
        public int steps() {
            return 1;
        }

        @Override
        public double[] evaluate(CacheTuning tuning, Assignment assignment, int step) {
            return new double[] {1};
        }

        @Override
        public Cache fit(CacheTuning tuning, Assignment assignment) {
            return tuning.create(tuning.read(assignment));
        }
    }
}
