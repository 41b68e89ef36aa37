// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.weka.RandomData;
import dev.attune.weka.RealData;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.functions.Logistic;
import weka.core.Instances;
import weka.core.SerializationHelper;

/** The fast model is Weka's, to the last bit. */
class FastLogisticTest {

    private static final List<Consumer<Logistic>> OPTIONS = List.of(
            logistic -> {},
            logistic -> logistic.setRidge(0.3),
            logistic -> logistic.setMaxIts(3),
            logistic -> logistic.setMaxIts(0),
            logistic -> logistic.setDoNotStandardizeAttributes(true),
            logistic -> logistic.setUseConjugateGradientDescent(true));

    private static void assertEqual(Instances rows, Consumer<Logistic> options) throws Exception {
        Logistic weka = new Logistic();
        options.accept(weka);
        FastLogistic fast = FastLogistic.with(weka);
        assertThat(fast.getOptions()).isEqualTo(weka.getOptions());
        weka.buildClassifier(rows);
        fast.buildClassifier(rows);
        assertThat(fast.coefficients()).isDeepEqualTo(weka.coefficients());
        assertThat(fast.toString()).isEqualTo(weka.toString());
        for (int i = 0; i < Math.min(50, rows.size()); i++) {
            assertThat(fast.distributionForInstance(rows.get(i))).isEqualTo(weka.distributionForInstance(rows.get(i)));
        }
    }

    static List<String> dataSets() {
        return List.of("credit-g", "diabetes", "glass", "ionosphere", "vote");
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void equalsWekaOnRealData(String name) throws Exception {
        Instances rows = RealData.rows(name);
        for (Consumer<Logistic> options : OPTIONS) {
            assertEqual(rows, options);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"segment", "hypothyroid", "soybean"})
    void equalsWekaAfterSomeStepsOnLargerData(String name) throws Exception {
        assertEqual(RealData.rows(name), logistic -> logistic.setMaxIts(4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsWekaOnRandomRows(long seed) throws Exception {
        // missing cells, nominal attributes, weights
        Instances rows = RandomData.of(seed, 700, 3, 3, 2 + (int) (seed % 4), 0.1, seed % 2 == 0);
        for (Consumer<Logistic> options : OPTIONS) {
            assertEqual(rows, options);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @Test
    void rowsWithoutAClassTakeNoPart() throws Exception {
        Instances rows = RandomData.of(3, 120, 3, 1, 3, 0, false);
        IntStream.range(0, 20).forEach(i -> rows.get(3 * i).setClassMissing());
        assertEqual(rows, logistic -> {});
    }

    @Test
    void aFittedModelCanBeStored() throws Exception {
        Instances rows = RandomData.of(4, 80, 3, 1, 2, 0, false);
        FastLogistic fast = new FastLogistic();
        fast.buildClassifier(rows);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        SerializationHelper.write(bytes, fast);
        Logistic read = (Logistic) SerializationHelper.read(new java.io.ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.distributionForInstance(rows.get(0))).isEqualTo(fast.distributionForInstance(rows.get(0)));
    }
}
