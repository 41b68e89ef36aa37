// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.weka.RandomData;
import dev.attune.weka.RealData;
import dev.attune.weka.score.CompiledScorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.Instances;
import weka.core.SerializationHelper;

/** The fast network is Weka's, to the last bit. */
class FastPerceptronTest {

    private static final List<Consumer<MultilayerPerceptron>> OPTIONS = List.of(
            network -> {},
            network -> network.setHiddenLayers("0"),
            network -> network.setHiddenLayers("9,4,2"),
            network -> network.setDecay(true),
            network -> network.setMomentum(0.9),
            network -> network.setSeed(7),
            network -> network.setNormalizeAttributes(false),
            network -> network.setNormalizeNumericClass(false),
            network -> network.setNominalToBinaryFilter(false),
            network -> network.setValidationSetSize(20));

    private static MultilayerPerceptron network(int epochs, Consumer<MultilayerPerceptron> options) {
        MultilayerPerceptron network = new MultilayerPerceptron();
        network.setTrainingTime(epochs);
        options.accept(network);
        return network;
    }

    private static void assertEqual(Instances rows, int epochs, Consumer<MultilayerPerceptron> options)
            throws Exception {
        MultilayerPerceptron weka = network(epochs, options);
        FastPerceptron fast = FastPerceptron.with(network(epochs, options));
        assertThat(fast.getOptions()).isEqualTo(weka.getOptions());
        weka.buildClassifier(rows);
        fast.buildClassifier(rows);
        assertThat(fast.toString()).isEqualTo(weka.toString());
        assertThat(fast.getLearningRate()).isEqualTo(weka.getLearningRate());
        double[][] expected = new double[rows.size()][];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = weka.distributionForInstance(rows.get(i));
            assertThat(fast.distributionForInstance(rows.get(i))).isEqualTo(expected[i]);
        }
        double[] flat = Stream.of(expected).flatMapToDouble(Arrays::stream).toArray();
        assertThat(CompiledScorer.of(fast, rows).orElseThrow().outputs(rows)).isEqualTo(flat);
    }

    static Stream<String> dataSets() {
        return RealData.all();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void equalsWekaOnRealData(String name) throws Exception {
        assertEqual(RealData.rows(name), 3, network -> network.setHiddenLayers("5"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsWekaOnRandomRows(long seed) throws Exception {
        // missing cells, nominal attributes, weights among which are zeros, numeric classes
        int classes = seed % 5 == 0 ? 0 : 1 + (int) (seed % 5);
        Instances rows = RandomData.of(seed, 150, 3, 3, classes, 0.1, seed % 2 == 0);
        for (Consumer<MultilayerPerceptron> options : OPTIONS) {
            assertEqual(rows, 12, options);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    private static Instances large() {
        // a linear network on large values overflows in its seventh epoch or so
        Instances rows = RandomData.of(5, 60, 3, 0, 0, 0, false);
        for (int a = 0; a < 3; a++) {
            int attribute = a;
            rows.forEach(row -> row.setValue(attribute, 50 * row.value(attribute)));
        }
        return rows;
    }

    private static void unstable(MultilayerPerceptron network) {
        network.setHiddenLayers("0");
        network.setLearningRate(1);
        network.setMomentum(0);
        network.setNormalizeAttributes(false);
    }

    @Test
    void startsAgainWhereItDiverges() throws Exception {
        assertEqual(large(), 30, FastPerceptronTest::unstable);
        assertEqual(large(), 30, network -> {
            unstable(network);
            network.setHiddenLayers("3");
            network.setNormalizeNumericClass(false);
        });
    }

    @Test
    void failsAsWekaDoesWhereItMayNotStartAgain() {
        MultilayerPerceptron weka = network(30, FastPerceptronTest::unstable);
        weka.setReset(false);
        FastPerceptron fast = FastPerceptron.with(weka);
        for (MultilayerPerceptron network : List.of(weka, fast)) {
            assertThatThrownBy(() -> network.buildClassifier(large()))
                    .hasMessage("Network cannot train. Try restarting with a smaller learning rate.");
        }
    }

    @Test
    void rowsWithoutAClassTakeNoPart() throws Exception {
        Instances rows = RandomData.of(3, 120, 3, 1, 3, 0, false);
        for (int i = 0; i < 20; i++) {
            rows.get(3 * i).setClassMissing();
        }
        assertEqual(rows, 5, network -> {});
    }

    @Test
    void aFittedModelCanBeStored() throws Exception {
        Instances rows = RandomData.of(4, 80, 3, 1, 2, 0, false);
        FastPerceptron fast = FastPerceptron.with(network(4, network -> {}));
        fast.buildClassifier(rows);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SerializationHelper.write(bytes, fast);
        MultilayerPerceptron read =
                (MultilayerPerceptron) SerializationHelper.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.distributionForInstance(rows.get(0))).isEqualTo(fast.distributionForInstance(rows.get(0)));
    }
}
