// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.metrics.Metric;
import dev.attune.metrics.Predictions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.evaluation.NominalPrediction;
import weka.classifiers.functions.LinearRegression;
import weka.classifiers.functions.SMO;
import weka.classifiers.lazy.IBk;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.M5P;
import weka.classifiers.trees.REPTree;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/** Fold for fold the numbers of Weka's Evaluation, when it is given the same folds. */
class EqualToWekaTest {

    private static final int FOLDS = 2;

    static Stream<Arguments> classifications() {
        return DataSets.CLASSES.stream()
                .flatMap(data -> Stream.<WekaModel>of(
                                J48::new,
                                NaiveBayes::new,
                                IBk::new,
                                SMO::new,
                                EqualToWekaTest::smallForest,
                                REPTree::new)
                        .map(model -> Arguments.of(data, name(model), model)));
    }

    static Stream<Arguments> regressions() {
        return DataSets.NUMBERS.stream()
                .flatMap(data -> Stream.<WekaModel>of(
                                M5P::new, LinearRegression::new, IBk::new, EqualToWekaTest::smallForest, REPTree::new)
                        .map(model -> Arguments.of(data, name(model), model)));
    }

    private static String name(WekaModel model) {
        return model.newClassifier().getClass().getSimpleName();
    }

    private static Classifier smallForest() {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(7);
        return forest;
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("classifications")
    void classesEqualWekas(String data, String learner, WekaModel model) throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load(data)).validate(Validation.stratifiedFolds(FOLDS));
        List<Predictions> all = new ArrayList<>();
        Evaluation pooled = new Evaluation(evaluator.data().rows());
        for (int fold = 0; fold < FOLDS; fold++) {
            Predictions ours = evaluator.predictions(new FixedLearner(model), FixedLearner.ANY, fold);
            all.add(ours);
            Evaluation theirs = new Evaluation(evaluator.data().rows());
            evaluate(theirs, pooled, evaluator, model.newClassifier(), fold);
            assertThat(Metric.ACCURACY.of(ours)).isCloseTo(theirs.pctCorrect() / 100, within(1e-12));
            assertThat(Metric.KAPPA.of(ours)).isCloseTo(theirs.kappa(), within(1e-12));
            assertThat(Metric.AREA_UNDER_ROC.of(ours)).isCloseTo(theirs.weightedAreaUnderROC(), within(1e-12));
            assertEqualDistributions(ours, theirs);
        }
        assertThat(Metric.ACCURACY.of(Predictions.pooled(all))).isCloseTo(pooled.pctCorrect() / 100, within(1e-12));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("regressions")
    void numbersEqualWekas(String data, String learner, WekaModel model) throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load(data)).validate(Validation.folds(FOLDS));
        List<Predictions> all = new ArrayList<>();
        Evaluation pooled = new Evaluation(evaluator.data().rows());
        for (int fold = 0; fold < FOLDS; fold++) {
            Predictions ours = evaluator.predictions(new FixedLearner(model), FixedLearner.ANY, fold);
            all.add(ours);
            Evaluation theirs = new Evaluation(evaluator.data().rows());
            evaluate(theirs, pooled, evaluator, model.newClassifier(), fold);
            for (int i = 0; i < ours.size(); i++) {
                assertThat(ours.estimate(i))
                        .isEqualTo(theirs.predictions().get(i).predicted());
            }
            assertThat(Metric.MEAN_ABSOLUTE_ERROR.of(ours)).isCloseTo(theirs.meanAbsoluteError(), within(1e-12));
        }
        assertThat(Metric.ROOT_MEAN_SQUARED_ERROR.of(Predictions.pooled(all)))
                .isCloseTo(pooled.rootMeanSquaredError(), within(1e-12));
    }

    private static void evaluate(
            Evaluation theirs, Evaluation pooled, WekaEvaluator evaluator, Classifier learner, int fold)
            throws Exception {
        Instances rows = evaluator.data().rows();
        rows.randomize(new Random(1));
        if (rows.classAttribute().isNominal()) {
            rows.stratify(FOLDS);
        }
        Random own = new Random(evaluator.validation().trainingSeed(fold));
        learner.buildClassifier(rows.trainCV(FOLDS, fold, own));
        theirs.evaluateModel(learner, rows.testCV(FOLDS, fold));
        for (int i = 0; i < theirs.predictions().size(); i++) {
            var prediction = theirs.predictions().get(i);
            var row = rows.testCV(FOLDS, fold).get(i);
            if (prediction instanceof NominalPrediction nominal) {
                pooled.evaluateModelOnceAndRecordPrediction(nominal.distribution(), row);
            } else {
                pooled.evaluateModelOnceAndRecordPrediction(new double[] {prediction.predicted()}, row);
            }
        }
    }

    private static void assertEqualDistributions(Predictions ours, Evaluation theirs) {
        for (int i = 0; i < ours.size(); i++) {
            var prediction = (NominalPrediction) theirs.predictions().get(i);
            for (int c = 0; c < ours.numClasses(); c++) {
                assertThat(ours.probability(i, c))
                        .isEqualTo(Math.max(0, prediction.distribution()[c]));
            }
        }
    }
}
