// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import dev.attune.metrics.Predictions;
import dev.attune.weka.learn.elasticnet.ElasticNetLearner;
import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import dev.attune.weka.learn.elasticnet.ElasticNetRegression;
import dev.attune.weka.learn.perceptron.DropoutPerceptron;
import dev.attune.weka.prepare.Augmenter;
import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.NominalEncoder;
import dev.attune.weka.prepare.PreparedClassifier;
import dev.attune.weka.prepare.Rescaler;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import weka.classifiers.Classifier;
import weka.classifiers.IteratedSingleClassifierEnhancer;
import weka.classifiers.SingleClassifierEnhancer;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.lazy.IBk;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.meta.AdditiveRegression;
import weka.classifiers.meta.Bagging;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.meta.RandomCommittee;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;
import weka.core.SelectedTag;

/** What one fit says of smaller learners is what fits of their sizes say, to the last bit. */
class PrefixTest {

    private static final int[] SIZES = {1, 2, 5, 9, 10};

    private record Sized(String name, IntFunction<Classifier> learner) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Sized> FOR_CLASSES = List.of(
            new Sized("RandomForest", n -> sized(new RandomForest(), n)),
            new Sized("Bagging", n -> sized(new Bagging(), n)),
            new Sized("RandomCommittee", n -> sized(new RandomCommittee(), n)),
            new Sized("AdaBoostM1", n -> sized(boosted(new AdaBoostM1()), n)),
            new Sized("LogitBoost", n -> sized(new LogitBoost(), n)),
            new Sized("IBk", IBk::new),
            new Sized("RandomForest, prepared", n -> prepared(sized(new RandomForest(), n))),
            new Sized("LogitBoost, prepared", n -> prepared(sized(new LogitBoost(), n))),
            new Sized("IBk, prepared", n -> prepared(new IBk(n))),
            new Sized("IBk, weighted", PrefixTest::weightedNeighbours),
            new Sized("MultilayerPerceptron", PrefixTest::network),
            new Sized("DropoutPerceptron", PrefixTest::dropout),
            new Sized("DropoutPerceptron, stopped early", n -> {
                DropoutPerceptron network = dropout(n);
                network.setValidationShare(0.3);
                network.setPatience(2);
                return network;
            }),
            new Sized("ElasticNetLogistic", n -> path(new ElasticNetLogistic(), n)));

    private static final List<Sized> FOR_NUMBERS = List.of(
            new Sized("RandomForest", n -> sized(new RandomForest(), n)),
            new Sized("AdditiveRegression", n -> sized(new AdditiveRegression(), n)),
            new Sized("IBk", IBk::new),
            new Sized("ElasticNetRegression", n -> path(new ElasticNetRegression(), n)),
            new Sized("DropoutPerceptron", PrefixTest::dropout));

    static Stream<Arguments> pairs() {
        return Stream.concat(
                DataSets.CLASSES.stream()
                        .flatMap(data -> FOR_CLASSES.stream()
                                // the network, and preparation, on 3772 rows or 19 classes take their time
                                .filter(sized -> !sized.name().matches("Multi.*|Dropout.*|.*prepared")
                                        || data.matches("glass|vote|diabetes"))
                                .map(sized -> Arguments.of(data, sized))),
                DataSets.NUMBERS.stream()
                        .flatMap(data -> FOR_NUMBERS.stream().map(sized -> Arguments.of(data, sized))));
    }

    /** With rows that only training sees. */
    private static Classifier prepared(Classifier learner) {
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.TARGET);
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.SMOTE);
        PreparedClassifier prepared = new PreparedClassifier();
        List.of(new Imputer(), encoder, new Rescaler(), augmenter).forEach(prepared::addStage);
        prepared.setClassifier(learner);
        return prepared;
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("pairs")
    void equalsFreshFitsOnRealData(String data, Sized sized) throws Exception {
        assertCurve(DataSets.load(data), sized);
    }

    static Stream<Sized> learners() {
        return FOR_CLASSES.stream();
    }

    @ParameterizedTest
    @MethodSource("learners")
    void equalsFreshFitsOnRandomRows(Sized sized) throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            Instances rows = RandomData.of(seed, 120, 3, 2, 3, 0.1, seed == 2);
            assertCurve(WekaData.of(rows), sized);
        }
    }

    private static void assertCurve(WekaData data, Sized sized) throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(data).validate(Validation.holdOut(0.8));
        FixedLearner largest = new FixedLearner(() -> sized.learner().apply(10));
        List<Predictions> curve = evaluator.predictions(largest, FixedLearner.ANY, 0, SIZES);
        double[] scores = evaluator.curve(largest, FixedLearner.ANY, 0, SIZES);
        for (int s = 0; s < SIZES.length; s++) {
            int size = SIZES[s];
            FixedLearner smaller = new FixedLearner(() -> sized.learner().apply(size));
            Predictions fresh = evaluator.predictions(smaller, FixedLearner.ANY, 0);
            assertThat(text(curve.get(s))).as("size %d", size).isEqualTo(text(fresh));
            assertThat(scores[s]).isEqualTo(evaluator.evaluate(smaller, FixedLearner.ANY, 0)[0]);
        }
    }

    private static List<String> text(Predictions p) {
        return IntStream.range(0, p.size())
                .mapToObj(row -> p.numClasses() == 0
                        ? "" + p.estimate(row)
                        : IntStream.range(0, p.numClasses())
                                .mapToObj(c -> "" + p.probability(row, c))
                                .toList()
                                .toString())
                .toList();
    }

    @Test
    void aNetworkThatDivergesIsFittedAfresh() throws Exception {
        // a linear network on large values overflows in its seventh epoch or so, and starts again with half the rate
        Instances rows = RandomData.of(5, 60, 3, 0, 0, 0, false);
        for (int a = 0; a < 3; a++) {
            int attribute = a;
            rows.forEach(row -> row.setValue(attribute, 50 * row.value(attribute)));
        }
        assertCurve(WekaData.of(rows), new Sized("diverging", epochs -> {
            MultilayerPerceptron network = new MultilayerPerceptron();
            network.setTrainingTime(epochs);
            network.setHiddenLayers("0");
            network.setLearningRate(1);
            network.setMomentum(0);
            network.setNormalizeAttributes(false);
            return network;
        }));
    }

    @Test
    void otherLearnersHaveNoPrefixes() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass"));
        assertThat(evaluator.prefixSize(new FixedLearner(J48::new), FixedLearner.ANY))
                .isEmpty();
        assertThat(evaluator.prefixSize(new FixedLearner(() -> new IBk(3)), FixedLearner.ANY))
                .hasValue(3);
        assertThatThrownBy(() -> evaluator.curve(new FixedLearner(J48::new), FixedLearner.ANY, 0, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sizes: [1, 2] do not ascend from 1 or more to the size of a learner with prefixes, which is not J48");
        assertThatThrownBy(() -> evaluator.curve(new FixedLearner(() -> new IBk(3)), FixedLearner.ANY, 0, 1, 4))
                .hasMessage("sizes: [1, 4] do not ascend from 1 or more to the 3 of IBk");
    }

    private static Classifier sized(IteratedSingleClassifierEnhancer ensemble, int size) {
        ensemble.setNumIterations(size);
        return ensemble;
    }

    private static AdaBoostM1 boosted(AdaBoostM1 boost) {
        ((SingleClassifierEnhancer) boost).setClassifier(new J48());
        return boost;
    }

    private static Classifier weightedNeighbours(int k) {
        IBk knn = new IBk(k);
        knn.setDistanceWeighting(new SelectedTag(IBk.WEIGHT_INVERSE, IBk.TAGS_WEIGHTING));
        return knn;
    }

    private static DropoutPerceptron dropout(int epochs) {
        DropoutPerceptron network = new DropoutPerceptron();
        network.setEpochs(epochs);
        network.setHiddenUnits(4);
        return network;
    }

    private static ElasticNetLearner path(ElasticNetLearner net, int step) {
        net.setPathLength(20);
        net.setPathStep(step);
        return net;
    }

    private static MultilayerPerceptron network(int epochs) {
        MultilayerPerceptron network = new MultilayerPerceptron();
        network.setTrainingTime(epochs);
        network.setHiddenLayers("3");
        network.setDecay(true);
        return network;
    }
}
