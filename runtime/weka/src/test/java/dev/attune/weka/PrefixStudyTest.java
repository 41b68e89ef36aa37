// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.Budget;
import dev.attune.study.ScoredPoint;
import dev.attune.study.Study;
import dev.attune.study.StudyResult;
import dev.attune.study.Trial;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weka.classifiers.Classifier;
import weka.classifiers.IteratedSingleClassifierEnhancer;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.meta.Bagging;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;

/** A study over a parameter that is declared as a prefix. */
class PrefixStudyTest {

    private static final Parameter.OfInt SIZE =
            Parameter.ofInt("size", 2, 60).log().prefix();
    private static final Parameter.OfInt DEPTH = Parameter.ofInt("depth", 1, 12);

    private static final SearchSpace SPACE =
            SearchSpace.builder().add(SIZE).add(DEPTH).build();

    /** A learner by its size and another number; the default is (12, 3). */
    private static TunedLearner grown(BiFunction<Integer, Integer, Classifier> learner) {
        return grown(SPACE, learner);
    }

    private static TunedLearner grown(SearchSpace space, BiFunction<Integer, Integer, Classifier> learner) {
        return new TunedLearner(space, point(12, 3), values -> learner.apply(values.get(SIZE), values.get(DEPTH)));
    }

    private static Assignment point(int size, int depth) {
        return Assignment.builder().set(SIZE, size).set(DEPTH, depth).build();
    }

    private static Classifier sized(IteratedSingleClassifierEnhancer ensemble, int size) {
        ensemble.setNumIterations(size);
        return ensemble;
    }

    private static Classifier forest(int size, int depth) {
        RandomForest forest = new RandomForest();
        forest.setMaxDepth(depth);
        return sized(forest, size);
    }

    @TempDir
    private Path dir;

    private final WekaEvaluator evaluator =
            WekaEvaluator.on(DataSets.load("glass")).validate(Validation.stratifiedFolds(3));

    private StudyResult<WekaModel, Assignment, Classifier> tune(TunedLearner tuning, int trials, String journal) {
        return Study.of(tuning)
                .evaluate(evaluator)
                .search(Search.tpe())
                .seed(8)
                .journal(dir.resolve(journal))
                .budget(Budget.trials(trials))
                .run();
    }

    @Test
    void everyPointOfATrialIsWhatAFreshFitScores() throws Exception {
        TunedLearner tuning = grown(PrefixStudyTest::forest);
        List<Trial<Assignment>> trials = tune(tuning, 6, "whole").trials();
        assertThat(trials.get(0).curve()).isEmpty();
        assertThat(trials.get(0).values()).isEqualTo(point(12, 3));
        int longest =
                trials.stream().mapToInt(trial -> trial.curve().size()).max().orElseThrow();
        assertThat(longest).isBetween(8, 16);
        for (Trial<Assignment> trial : trials) {
            double best = Double.NEGATIVE_INFINITY;
            for (ScoredPoint point : trial.curve()) {
                for (int fold = 0; fold < 3; fold++) {
                    assertThat(point.steps().get(fold))
                            .isEqualTo(evaluator.evaluate(tuning, point.assignment(), fold)[0]);
                }
                best = Math.max(best, point.score());
            }
            assertThat(trial.curve().isEmpty() ? Double.NEGATIVE_INFINITY : trial.score())
                    .isEqualTo(best);
        }
    }

    @Test
    void aResumedStudyAndOneOnFourThreadsEqualAnUndisturbedOne() {
        TunedLearner tuning = grown(PrefixStudyTest::forest);
        List<String> undisturbed = lines(tune(tuning, 8, "undisturbed"));
        tune(tuning, 4, "broken");
        assertThat(lines(tune(tuning, 8, "broken"))).isEqualTo(undisturbed);
        var onThreads = Study.of(tuning)
                .evaluate(evaluator)
                .search(Search.tpe())
                .seed(8)
                .threads(4)
                .budget(Budget.trials(8));
        assertThat(lines(onThreads.run())).isEqualTo(undisturbed);
    }

    private static List<String> lines(StudyResult<?, Assignment, ?> result) {
        return result.trials().stream()
                .map(trial -> trial.number() + " " + trial.values() + " " + trial.steps() + " " + trial.curve())
                .toList();
    }

    @Test
    void valuesAreSpreadAsTheParameterIsAndEndAtTheProposal() {
        TunedLearner tuning = grown(PrefixStudyTest::forest);
        assertThat(sizes(evaluator.curve(tuning, point(40, 5))))
                .containsExactly(2, 3, 4, 5, 7, 8, 11, 14, 18, 23, 29, 37, 40);
        assertThat(sizes(evaluator.curve(tuning, point(60, 5)))).hasSize(14).endsWith(47, 60);
        assertThat(sizes(evaluator.curve(tuning, point(2, 5)))).containsExactly(2);
    }

    private static List<Integer> sizes(List<Assignment> curve) {
        return curve.stream().map(point -> point.get(SIZE)).toList();
    }

    @Test
    void whatChangesMoreThanTheSizeIsNoPrefix() {
        // deep trees for large forests only: up to 20 trees it is another forest
        TunedLearner tuning = grown((size, depth) -> forest(size, size > 20 ? depth : 1));
        assertThat(sizes(evaluator.curve(tuning, point(40, 5)))).containsExactly(23, 29, 37, 40);
    }

    @Test
    void aSizeInsideAnotherLearnerIsNoPrefix() {
        // the boosting has 30 rounds by chance; the parameter is the size of the bags inside
        TunedLearner tuning = grown((size, depth) -> {
            AdaBoostM1 boost = new AdaBoostM1();
            boost.setClassifier(sized(new Bagging(), size));
            return sized(boost, 30);
        });
        assertThat(evaluator.curve(tuning, point(30, 5))).containsExactly(point(30, 5));
    }

    @Test
    void aLearnerThatHoldsOnToWhatCannotBeWrittenOutIsScoredAlone() throws Exception {
        Object model = new Object();
        TunedLearner tuning = grown((size, depth) -> {
            AdaBoostM1 boost = new AdaBoostM1();
            boost.setClassifier(new J48() {
                private final Object holder = model;

                @Override
                public String toString() {
                    return super.toString() + holder;
                }
            });
            return sized(boost, size);
        });
        assertThat(evaluator.curve(tuning, point(30, 5))).containsExactly(point(30, 5));
    }

    @Test
    void forbiddenSizesAreLeftOut() {
        SearchSpace space = SearchSpace.builder()
                .add(SIZE)
                .add(DEPTH)
                .constrain("even", point -> point.get(SIZE) % 2 == 0)
                .build();
        assertThat(sizes(evaluator.curve(grown(space, PrefixStudyTest::forest), point(40, 5))))
                .containsExactly(2, 4, 8, 14, 18, 40);
    }

    @Test
    void anUnknownLearnerIsToldOnce() {
        Logger logger = Logger.getLogger("dev.attune.weka");
        StringBuilder told = new StringBuilder();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.append(java.text.MessageFormat.format(record.getMessage(), record.getParameters()))
                        .append('\n');
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            TunedLearner tuning = grown((size, depth) -> {
                J48 tree = new J48();
                tree.setMinNumObj(size);
                return tree;
            });
            assertThat(evaluator.curve(tuning, point(30, 5))).containsExactly(point(30, 5));
            assertThat(evaluator.curve(tuning, point(9, 5))).containsExactly(point(9, 5));
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(told.toString())
                .isEqualTo(
                        "size is declared as a prefix, but smaller models cannot be read off J48: trials score their own"
                                + " size only\n");
    }
}
