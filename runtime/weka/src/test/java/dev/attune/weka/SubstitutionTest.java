// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.metrics.Predictions;
import dev.attune.weka.learn.FastKnn;
import dev.attune.weka.learn.FastLogistic;
import dev.attune.weka.learn.FastRandomForest;
import dev.attune.weka.learn.FastSmo;
import dev.attune.weka.learn.Substitutes;
import dev.attune.weka.learn.boost.FastAdaBoost;
import dev.attune.weka.learn.boost.FastLogitBoost;
import dev.attune.weka.learn.perceptron.FastPerceptron;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.functions.SMO;
import weka.classifiers.lazy.IBk;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.meta.FilteredClassifier;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;
import weka.filters.unsupervised.attribute.ReplaceMissingValues;

/** A substituted learner changes no prediction of a cross-validation. */
class SubstitutionTest {

    @AfterEach
    void substituteAgain() {
        System.clearProperty("attune.substitute");
    }

    @Test
    void knowsTheTwins() throws Exception {
        assertThat(Substitutes.of(new RandomForest())).isInstanceOf(FastRandomForest.class);
        assertThat(Substitutes.of(new IBk())).isInstanceOf(FastKnn.class);
        assertThat(Substitutes.of(new Logistic())).isInstanceOf(FastLogistic.class);
        assertThat(Substitutes.of(new LogitBoost())).isInstanceOf(FastLogitBoost.class);
        assertThat(Substitutes.of(boostedTrees())).isInstanceOf(FastAdaBoost.class);
        assertThat(Substitutes.of(new MultilayerPerceptron())).isInstanceOf(FastPerceptron.class);
        assertThat(Substitutes.of(new SMO())).isInstanceOf(FastSmo.class);
        assertThat(Substitutes.of(new J48())).isExactlyInstanceOf(J48.class);
        FilteredClassifier filtered = (FilteredClassifier) Substitutes.of(filtered(new IBk()));
        assertThat(filtered.getClassifier()).isInstanceOf(FastKnn.class);
    }

    @Test
    void canBeTurnedOff() throws Exception {
        System.setProperty("attune.substitute", "false");
        assertThat(Substitutes.of(new RandomForest())).isExactlyInstanceOf(RandomForest.class);
    }

    @Test
    void theFittedModelIsWekasOwn() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass"));
        assertThat(evaluator.fit(new FixedLearner(RandomForest::new), FixedLearner.ANY))
                .isExactlyInstanceOf(RandomForest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credit-g", "glass", "hypothyroid", "vote", "auto-mpg"})
    void predictionsStayTheSame(String data) throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load(data)).validate(Validation.folds(3));
        for (WekaModel model : List.<WekaModel>of(
                SubstitutionTest::smallForest,
                () -> new IBk(5),
                () -> filtered(new IBk(3)),
                () -> filtered(smallForest()))) {
            List<String> fast = predictions(evaluator, model);
            System.setProperty("attune.substitute", "false");
            assertThat(predictions(evaluator, model)).isEqualTo(fast);
            System.clearProperty("attune.substitute");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"credit-g", "glass", "hypothyroid", "vote"})
    void predictionsOfClassesStayTheSame(String data) throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load(data)).validate(Validation.folds(3));
        for (WekaModel model : List.<WekaModel>of(
                NaiveBayes::new,
                LogitBoost::new,
                SubstitutionTest::boostedTrees,
                SubstitutionTest::network,
                () -> filtered(new LogitBoost()))) {
            List<String> fast = predictions(evaluator, model);
            System.setProperty("attune.substitute", "false");
            assertThat(predictions(evaluator, model)).isEqualTo(fast);
            System.clearProperty("attune.substitute");
        }
    }

    private static Classifier boostedTrees() {
        AdaBoostM1 boost = new AdaBoostM1();
        boost.setClassifier(new J48());
        return boost;
    }

    private static Classifier network() {
        MultilayerPerceptron network = new MultilayerPerceptron();
        network.setHiddenLayers("4");
        network.setTrainingTime(3);
        return network;
    }

    private static Classifier smallForest() {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(9);
        return forest;
    }

    private static Classifier filtered(Classifier learner) {
        FilteredClassifier filtered = new FilteredClassifier();
        filtered.setFilter(new ReplaceMissingValues());
        filtered.setClassifier(learner);
        return filtered;
    }

    private static List<String> predictions(WekaEvaluator evaluator, WekaModel model) throws Exception {
        Predictions predictions = evaluator.predictions(new FixedLearner(model), FixedLearner.ANY, 1);
        return IntStream.range(0, predictions.size())
                .mapToObj(row -> predictions.numClasses() == 0
                        ? "" + predictions.estimate(row)
                        : IntStream.range(0, predictions.numClasses())
                                .mapToObj(c -> "" + predictions.probability(row, c))
                                .toList()
                                .toString())
                .toList();
    }
}
