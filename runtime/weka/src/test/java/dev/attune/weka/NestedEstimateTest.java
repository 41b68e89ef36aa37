// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.metrics.Metric;
import dev.attune.search.Search;
import dev.attune.study.Budget;
import dev.attune.study.Direction;
import dev.attune.study.Study;
import dev.attune.study.StudyException;
import dev.attune.study.StudyResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;
import weka.core.Instances;

/** Studies inside outer parts, which never see what they are scored on. */
class NestedEstimateTest {

    private static StudyResult<?, ?, Classifier> study(WekaEvaluator inner) {
        return Study.of(new FixedLearner(J48::new))
                .evaluate(inner)
                .search(Search.random())
                .budget(Budget.trials(2))
                .run();
    }

    /** A first attribute that numbers the rows. */
    private static WekaData numbered(int rows) {
        Instances data = RandomData.of(4, rows, 3, 1, 2, 0, false);
        for (int i = 0; i < rows; i++) {
            data.get(i).setValue(0, i);
        }
        return WekaData.of(data);
    }

    @Test
    void noSearchSeesTheRowsOfItsOuterTestPart() {
        WekaData data = numbered(60);
        Validation outer = Validation.stratifiedFolds(4);
        Parts parts = new Parts(data.targeted(), outer);
        List<Set<Double>> seen = new ArrayList<>();
        WekaEvaluator.on(data).validate(Validation.stratifiedFolds(2)).nested(outer, inner -> {
            Set<Double> rows = new HashSet<>();
            inner.data().rows().forEach(row -> rows.add(row.value(0)));
            seen.add(rows);
            return study(inner);
        });
        for (int fold = 0; fold < 4; fold++) {
            assertThat(seen.get(fold)).hasSize(45).doesNotContainAnyElementsOf(numbers(parts.testRows(fold)));
        }
    }

    private static List<Double> numbers(int... rows) {
        List<Double> numbers = new ArrayList<>();
        for (int row : rows) {
            numbers.add((double) row);
        }
        return numbers;
    }

    @Test
    void theOrderOfTimeIsKeptWithin() {
        for (Validation outer : List.of(Validation.stratifiedFolds(3), Validation.timeOrderedFolds(3))) {
            WekaEvaluator.on(numbered(60))
                    .validate(Validation.timeOrderedFolds(2))
                    .nested(outer, inner -> {
                        assertThat(inner.data().rows().attributeToDoubleArray(0))
                                .isSorted();
                        return study(inner);
                    });
        }
    }

    @Test
    void optimismIsAboveZeroInBothDirectionsIfScoresAreTooGood() {
        List<Double> unseen = List.of(0.70, 0.72);
        List<Double> better = List.of(0.75, 0.77);
        assertThat(new NestedEstimate(unseen, better, Direction.MAXIMIZE, 0.25).optimism())
                .isCloseTo(0.05, within(1e-12));
        assertThat(new NestedEstimate(better, unseen, Direction.MINIMIZE, 0.25).optimism())
                .isCloseTo(0.05, within(1e-12));
        assertThat(new NestedEstimate(better, unseen, Direction.MAXIMIZE, 0.25))
                .hasToString("0.7600 ± 0.0122 on unseen rows, of 2 searches whose own scores are worse by 0.0500");
    }

    @Test
    void theScoreOfUnseenRowsIsThatOfTheSelectedModelFittedOnTheOuterTrainingPart() throws Exception {
        WekaData data = DataSets.load("glass");
        WekaEvaluator evaluator =
                WekaEvaluator.on(data).validate(Validation.folds(2)).minimize(Metric.LOG_LOSS);
        Validation outer = Validation.folds(3);
        NestedEstimate estimate = evaluator.nested(outer, NestedEstimateTest::study);
        Parts parts = new Parts(data.targeted(), outer);
        for (int fold = 0; fold < 3; fold++) {
            J48 tree = new J48();
            tree.buildClassifier(parts.train(fold, 1));
            double score = Metric.LOG_LOSS.of(evaluator.predictions(tree, data.part(parts.testRows(fold))));
            assertThat(estimate.unseen().get(fold)).isCloseTo(score, within(1e-12));
        }
        assertThat(DoubleStream.of(estimate.score(), estimate.standardError())).allMatch(value -> value > 0);
    }

    @Test
    void aTrainingPartWithoutAChoiceOfClassesIsRefused() {
        Instances rows = RandomData.of(5, 40, 2, 0, 2, 0, false);
        for (int i = 0; i < 40; i++) {
            rows.get(i).setClassValue(i < 30 ? 0 : 1);
        }
        WekaEvaluator evaluator = WekaEvaluator.on(WekaData.of(rows)).validate(Validation.folds(2));
        assertThatThrownBy(() -> evaluator.nested(Validation.timeOrderedFolds(3), NestedEstimateTest::study))
                .isInstanceOf(StudyException.class)
                .hasMessage("ATN123 random5: the target 'y' is v0 in all rows that have a value. There is nothing to"
                        + " predict; choose another target or add rows.");
    }
}
