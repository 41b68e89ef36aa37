// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.weka.RandomData;
import dev.attune.weka.RealData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.trees.REPTree;
import weka.core.Instances;
import weka.core.SerializationHelper;

/** The fast model is Weka's, to the last bit. */
class FastLogitBoostTest {

    private static final List<Consumer<LogitBoost>> OPTIONS = List.of(
            boost -> {},
            boost -> boost.setShrinkage(0.3),
            boost -> boost.setUseEstimatedPriors(true),
            boost -> boost.setZMax(1.5),
            boost -> boost.setLikelihoodThreshold(0.02),
            boost -> boost.setUseResampling(true),
            boost -> boost.setWeightThreshold(90));

    private static void assertEqual(Instances rows, int rounds, Consumer<LogitBoost> options) throws Exception {
        LogitBoost weka = new LogitBoost();
        weka.setNumIterations(rounds);
        options.accept(weka);
        FastLogitBoost fast = FastLogitBoost.with(weka);
        assertThat(fast.getOptions()).isEqualTo(weka.getOptions());
        weka.buildClassifier(rows);
        fast.buildClassifier(rows);
        assertThat(fast.toString()).isEqualTo(weka.toString());
        for (int i = 0; i < Math.min(300, rows.size()); i++) {
            double[] expected = weka.distributionForInstance(rows.get(i));
            assertThat(fast.distributionForInstance(rows.get(i))).isEqualTo(expected);
            if (FastLogitBoost.isTwinOf(weka)) {
                assertThat(fast.distributions(rows.get(i), 1, rounds)[1]).isEqualTo(expected);
            }
        }
        assertThat(fast.distributionsForInstances(rows)).isDeepEqualTo(weka.distributionsForInstances(rows));
    }

    static Stream<String> dataSets() {
        return RealData.all()
                .filter(name -> RealData.rows(name).classAttribute().isNominal());
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void equalsWekaOnRealData(String name) throws Exception {
        assertEqual(RealData.rows(name), 12, boost -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"glass", "vote"})
    void equalsWekaWithEachOption(String name) throws Exception {
        for (Consumer<LogitBoost> options : OPTIONS) {
            assertEqual(RealData.rows(name), 15, options);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsWekaOnRandomRows(long seed) throws Exception {
        // missing cells, ties, nominal attributes, weights among which are zeros
        Instances rows = RandomData.of(seed, 300, 3, 3, 2 + (int) (seed % 4), 0.1, seed % 2 == 0);
        for (Consumer<LogitBoost> options : OPTIONS) {
            assertEqual(rows, 10, options);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @Test
    void rowsAllAlikeHaveNoSplit() throws Exception {
        Instances rows = RandomData.of(1, 40, 2, 1, 2, 0, false);
        rows.forEach(row -> {
            row.setValue(0, 3);
            row.setValue(1, 7);
            row.setMissing(3);
        });
        assertEqual(rows, 5, boost -> {});
    }

    @Test
    void rowsWithoutAClassTakeNoPart() throws Exception {
        Instances rows = RandomData.of(3, 120, 3, 1, 3, 0, false);
        for (int i = 0; i < 20; i++) {
            rows.get(3 * i).setClassMissing();
        }
        assertEqual(rows, 8, boost -> {});
    }

    @Test
    void leavesOtherLearnersToWeka() throws Exception {
        Consumer<LogitBoost> trees = boost -> boost.setClassifier(new REPTree());
        LogitBoost options = new LogitBoost();
        trees.accept(options);
        assertThat(FastLogitBoost.isTwinOf(options)).isFalse();
        assertEqual(RandomData.of(2, 100, 3, 1, 3, 0, false), 4, trees);
    }

    @Test
    void goesOnWhereItStopped() throws Exception {
        Instances rows = RandomData.of(5, 150, 3, 2, 3, 0.05, false);
        FastLogitBoost fast = new FastLogitBoost();
        LogitBoost weka = new LogitBoost();
        for (LogitBoost boost : List.of(fast, weka)) {
            boost.setResume(true);
            boost.setNumIterations(3);
            boost.buildClassifier(rows);
            boost.initializeClassifier(rows);
            while (boost.next()) {}
            boost.done();
        }
        assertThat(fast.toString()).isEqualTo(weka.toString());
    }

    @Test
    void aFittedModelCanBeStored() throws Exception {
        Instances rows = RandomData.of(4, 80, 3, 1, 2, 0, false);
        FastLogitBoost fast = new FastLogitBoost();
        fast.buildClassifier(rows);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SerializationHelper.write(bytes, fast);
        LogitBoost read = (LogitBoost) SerializationHelper.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.distributionForInstance(rows.get(0))).isEqualTo(fast.distributionForInstance(rows.get(0)));
    }
}
