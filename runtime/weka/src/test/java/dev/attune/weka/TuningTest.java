// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.metrics.Metric;
import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.StudyResult;
import dev.attune.study.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weka.classifiers.Classifier;

/** A study of a Weka model from data to a fitted classifier. */
class TuningTest {

    private static final Parameter.OfInt MIN_ROWS = Parameter.ofInt("minRows", 1, 50);
    private static final TunedLearner TREE = TunedLearner.tree(MIN_ROWS, 50);

    @TempDir
    Path dir;

    private StudyResult<WekaModel, Assignment, Classifier> tune(int trials, int workers, Path journal) {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass")).validate(Validation.stratifiedFolds(5));
        return Study.of(TREE)
                .evaluate(evaluator.maximize(Metric.ACCURACY))
                .search(Search.random())
                .budget(Budget.trials(trials))
                .parallelism(workers)
                .seed(3)
                .journal(journal)
                .run();
    }

    @Test
    void findsALeafSizeThatBeatsABadDefault() throws Exception {
        var result = tune(15, 1, dir.resolve("one.journal"));
        assertThat(result.defaults().values().get(MIN_ROWS)).isEqualTo(50);
        assertThat(result.best().score()).isGreaterThan(result.defaults().score() + 0.05);
        assertThat(result.best().standardError()).isBetween(0.001, 0.2);
        assertThat(result.best()
                        .fit()
                        .distributionForInstance(DataSets.load("glass").rows().get(0)))
                .hasSize(7);
    }

    @Test
    void twoWorkersAndAResumedJournalGiveTheSameTrials() {
        List<String> undisturbed = trials(tune(12, 1, dir.resolve("whole.journal")));
        assertThat(trials(tune(12, 3, dir.resolve("parallel.journal")))).isEqualTo(undisturbed);
        tune(5, 2, dir.resolve("broken.journal"));
        assertThat(trials(tune(12, 1, dir.resolve("broken.journal")))).isEqualTo(undisturbed);
    }

    @Test
    void anOuterEstimateNeverSeesWhatItScores() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("diabetes"))
                .validate(Validation.stratifiedFolds(4))
                .maximize(Metric.ACCURACY);
        List<Integer> sizes = new ArrayList<>();
        NestedEstimate estimate = evaluator.nested(Validation.stratifiedFolds(3), inner -> {
            sizes.add(inner.data().rowCount());
            return Study.of(TREE)
                    .evaluate(inner)
                    .search(Search.random())
                    .budget(Budget.trials(6))
                    .run();
        });
        assertThat(sizes).containsExactly(512, 512, 512);
        assertThat(estimate.unseen()).hasSize(3).allMatch(score -> score > 0.6 && score < 0.9);
        assertThat(estimate.score()).isBetween(0.68, 0.82);
        double[] s = estimate.unseen().stream().mapToDouble(Double::doubleValue).toArray();
        double mean = (s[0] + s[1] + s[2]) / 3;
        double variance = (Math.pow(s[0] - mean, 2) + Math.pow(s[1] - mean, 2) + Math.pow(s[2] - mean, 2)) / 2;
        assertThat(estimate.standardError()).isCloseTo(Math.sqrt((1 / 3.0 + 0.5) * variance), within(1e-12));
        double chosen = estimate.selected().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        assertThat(estimate.optimism()).isCloseTo(chosen - mean, within(1e-12));
    }

    private static List<String> trials(StudyResult<?, Assignment, ?> result) {
        return result.trials().stream().map(TuningTest::line).toList();
    }

    private static String line(Trial<?> trial) {
        return trial.number() + " " + trial.values() + " " + trial.score() + " ± " + trial.standardError();
    }
}
