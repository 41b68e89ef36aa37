// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import dev.attune.metrics.Metric;
import dev.attune.study.Direction;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.trees.J48;

class WekaEvaluatorTest {

    @Test
    void suitsTheTargetUnlessTold() {
        WekaEvaluator classes = WekaEvaluator.on(DataSets.load("vote"));
        assertThat(classes.validation()).hasToString("10 stratified folds (seed 1)");
        assertThat(classes.metric()).isEqualTo(Metric.ACCURACY);
        assertThat(classes.directions()).isEqualTo(List.of(Direction.MAXIMIZE));
        WekaEvaluator numbers = WekaEvaluator.on(DataSets.load("abalone"));
        assertThat(numbers.validation()).hasToString("10 folds (seed 1)");
        assertThat(numbers.metric()).isEqualTo(Metric.ROOT_MEAN_SQUARED_ERROR);
        assertThat(numbers.directions()).isEqualTo(List.of(Direction.MINIMIZE));
    }

    @Test
    void digestNamesAllThatScoresDependOn() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("credit-g"))
                .validate(Validation.holdOut(0.25).repeats(3).seed(9))
                .minimize(Metric.LOG_LOSS);
        assertThat(evaluator.digest())
                .matches("data [0-9a-f]{12}, target class, hold-out of 0\\.25 × 3 \\(seed 9\\), minimize log-loss");
        assertThat(evaluator.description())
                .isEqualTo(
                        "credit-g.arff: 1,000 rows, 20 attributes, class good|bad · log-loss, hold-out of 0.25 × 3 (seed 9)");
        assertThat(evaluator.scoreNames()).containsExactly("log-loss");
    }

    @Test
    void severalMetricsAreReadOffTheSamePredictions() throws Exception {
        WekaEvaluator first = WekaEvaluator.on(DataSets.load("glass")).minimize(Metric.LOG_LOSS);
        WekaEvaluator both = first.alsoMaximize(Metric.ACCURACY);
        assertThat(both.directions()).containsExactly(Direction.MINIMIZE, Direction.MAXIMIZE);
        assertThat(both.scoreNames()).containsExactly("log-loss", "accuracy");
        assertThat(both.digest()).endsWith("minimize log-loss, maximize accuracy");
        FixedLearner learner = new FixedLearner(J48::new);
        assertThat(both.evaluate(learner, FixedLearner.ANY, 3))
                .containsExactly(
                        first.evaluate(learner, FixedLearner.ANY, 3)[0],
                        first.maximize(Metric.ACCURACY).evaluate(learner, FixedLearner.ANY, 3)[0]);
    }

    @Test
    void stepsAreFoldsTimesRepetitions() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("vote"))
                .validate(Validation.stratifiedFolds(5).repeats(4));
        assertThat(evaluator.steps()).isEqualTo(20);
        assertThat(evaluator.testToTrainRatio()).isEqualTo(0.25);
        assertThat(evaluator.validate(Validation.holdOut(0.2)).testToTrainRatio())
                .isCloseTo(0.25, within(1e-15));
    }

    @Test
    void acceptsALearnerThatFits() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("hypothyroid"));
        assertThatCode(() -> evaluator.check(new FixedLearner(J48::new), FixedLearner.ANY))
                .doesNotThrowAnyException();
    }

    @Test
    void scoresAFittedLearnerOnUnseenRowsAsWekaDoes() throws Exception {
        WekaData.Split split = DataSets.load("credit-g").split(0.33, 1);
        WekaEvaluator evaluator = WekaEvaluator.on(split.search()).maximize(Metric.AREA_UNDER_ROC);
        Classifier fitted = evaluator.fit(new FixedLearner(J48::new), FixedLearner.ANY);
        Evaluation weka = new Evaluation(split.search().rows());
        weka.evaluateModel(fitted, split.unseen().rows());
        assertThat(evaluator.score(fitted, split.unseen())).isCloseTo(weka.weightedAreaUnderROC(), within(1e-12));
        assertThat(Metric.ACCURACY.of(evaluator.predictions(fitted, split.unseen())))
                .isCloseTo(weka.pctCorrect() / 100, within(1e-12));
    }

    @Test
    void pooledScoreIsThatOfAllPredictionsTogether() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass")).maximize(Metric.ACCURACY);
        Evaluation weka = new Evaluation(evaluator.data().rows());
        // J48 does not depend on the order of its training rows, so that Weka's own folds give the same trees
        weka.crossValidateModel(new J48(), evaluator.data().rows(), 10, new Random(1));
        assertThat(evaluator.pooled(new FixedLearner(J48::new), FixedLearner.ANY))
                .isCloseTo(weka.pctCorrect() / 100, within(1e-12));
    }

    @Test
    void fitsOnAllRows() throws Exception {
        WekaData data = DataSets.load("glass");
        Classifier fitted = WekaEvaluator.on(data).fit(new FixedLearner(J48::new), FixedLearner.ANY);
        J48 same = new J48();
        same.buildClassifier(data.rows());
        assertThat(fitted).hasToString(same.toString());
    }
}
