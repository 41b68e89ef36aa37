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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.SMOreg;
import weka.classifiers.functions.supportVector.RBFKernel;
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

    static Stream<String> dataSets() {
        return DataSets.all();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void predictionsStayTheSame(String data) throws Exception {
        assertSame(DataSets.load(data));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void predictionsOfMadeUpRowsStayTheSame(long seed) throws Exception {
        int classes = (int) (seed % 3) * 2;
        assertSame(WekaData.of(RandomData.of(seed, 150, 4, 3, classes, 0.1 * (seed % 2), seed > 4)));
    }

    private static void assertSame(WekaData data) throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(data).validate(Validation.folds(3));
        List<WekaModel> models = new ArrayList<>(List.of(
                SubstitutionTest::smallForest,
                () -> new IBk(5),
                () -> filtered(new IBk(3)),
                () -> filtered(smallForest())));
        boolean classes = !data.classes().isEmpty();
        models.addAll(
                classes
                        ? List.of(
                                NaiveBayes::new,
                                SubstitutionTest::logistic,
                                () -> machine(new SMO()),
                                SubstitutionTest::boostedStumps,
                                SubstitutionTest::boostedTrees,
                                SubstitutionTest::network,
                                () -> filtered(boostedStumps()))
                        : List.of(SubstitutionTest::machine));
        for (WekaModel model : models) {
            List<String> fast = predictions(evaluator, model);
            System.setProperty("attune.substitute", "false");
            assertThat(predictions(evaluator, model)).isEqualTo(fast);
            System.clearProperty("attune.substitute");
        }
    }

    private static Classifier boostedStumps() {
        LogitBoost boost = new LogitBoost();
        boost.setNumIterations(4);
        return boost;
    }

    private static Classifier boostedTrees() {
        AdaBoostM1 boost = new AdaBoostM1();
        boost.setNumIterations(4);
        boost.setClassifier(new J48());
        return boost;
    }

    private static Classifier network() {
        MultilayerPerceptron network = new MultilayerPerceptron();
        network.setHiddenLayers("4");
        network.setTrainingTime(3);
        return network;
    }

    private static RBFKernel kernel() {
        RBFKernel kernel = new RBFKernel();
        kernel.setGamma(0.1);
        kernel.setCacheSize(0);
        return kernel;
    }

    private static Classifier machine(SMO machine) {
        machine.setKernel(kernel());
        return machine;
    }

    private static Classifier machine() {
        SMOreg machine = new SMOreg();
        machine.setKernel(kernel());
        return machine;
    }

    private static Classifier logistic() {
        Logistic logistic = new Logistic();
        logistic.setMaxIts(4);
        return logistic;
    }

    @ParameterizedTest
    @ValueSource(strings = {"credit-g", "glass", "soybean", "vote"})
    void machinesThatShareRowsPredictTheSame(String data) throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load(data)).validate(Validation.stratifiedFolds(3));
        for (double c : new double[] {1, 5, 0.5}) {
            WekaModel model = () -> machine(c, c < 1);
            List<String> fast = predictions(evaluator, model);
            System.setProperty("attune.substitute", "false");
            assertThat(predictions(evaluator, model)).isEqualTo(fast);
            System.clearProperty("attune.substitute");
        }
    }

    private static Classifier machine(double c, boolean calibrated) {
        RBFKernel kernel = new RBFKernel();
        kernel.setCacheSize(0);
        SMO machine = new SMO();
        machine.setC(c);
        machine.setKernel(kernel);
        machine.setBuildCalibrationModels(calibrated);
        return machine;
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
