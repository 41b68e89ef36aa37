// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.weka.RandomData;
import dev.attune.weka.RealData;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;
import weka.core.Instances;

/** The fast model is Weka's, to the last bit. */
class FastAdaBoostTest {

    private static final List<Supplier<Classifier>> LEARNERS = List.of(
            J48::new, DecisionStump::new, FastAdaBoostTest::binary, FastAdaBoostTest::smoothed, NaiveBayes::new);

    private static J48 binary() {
        J48 tree = new J48();
        tree.setBinarySplits(true);
        tree.setMinNumObj(20);
        return tree;
    }

    /** Its probabilities are not those that it classifies by. */
    private static J48 smoothed() {
        J48 tree = new J48();
        tree.setUseLaplace(true);
        tree.setMinNumObj(10);
        return tree;
    }

    private static void assertEqual(Instances rows, Classifier learner, int rounds) throws Exception {
        AdaBoostM1 weka = new AdaBoostM1();
        weka.setNumIterations(rounds);
        weka.setClassifier(learner);
        FastAdaBoost fast = FastAdaBoost.with(weka);
        assertThat(fast.getOptions()).isEqualTo(weka.getOptions());
        weka.buildClassifier(rows);
        fast.buildClassifier(rows);
        assertThat(fast.toString()).isEqualTo(weka.toString());
        double[][] expected = new double[rows.size()][];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = weka.distributionForInstance(rows.get(i));
            assertThat(fast.distributionForInstance(rows.get(i))).isEqualTo(expected[i]);
        }
        double[] flat =
                Stream.of(expected).flatMapToDouble(java.util.Arrays::stream).toArray();
        assertThat(fast.outputs(rows, 1, rounds)[1]).isEqualTo(flat);
    }

    static Stream<String> dataSets() {
        return RealData.all()
                .filter(name -> RealData.rows(name).classAttribute().isNominal());
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void equalsWekaOnRealData(String name) throws Exception {
        assertEqual(RealData.rows(name), new J48(), 6);
        assertEqual(RealData.rows(name), new DecisionStump(), 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsWekaOnRandomRows(long seed) throws Exception {
        // missing cells, ties, nominal attributes, weights among which are zeros
        Instances rows = RandomData.of(seed, 300, 3, 3, 2 + (int) (seed % 4), 0.1, seed % 2 == 0);
        for (Supplier<Classifier> learner : LEARNERS) {
            assertEqual(rows, learner.get(), 8);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @Test
    void aPerfectLearnerIsUsedAlone() throws Exception {
        Instances rows = RandomData.of(1, 60, 3, 1, 3, 0, false);
        rows.forEach(row -> row.setValue(0, row.classValue()));
        assertEqual(rows, new J48(), 5);
    }

    @Test
    void doesRoundsOfTreesOnly() {
        AdaBoostM1 options = new AdaBoostM1();
        options.setClassifier(new J48());
        assertThat(FastAdaBoost.isTwinOf(options)).isTrue();
        options.setUseResampling(true);
        assertThat(FastAdaBoost.isTwinOf(options)).isFalse();
        AdaBoostM1 bayes = new AdaBoostM1();
        bayes.setClassifier(new NaiveBayes());
        assertThat(FastAdaBoost.isTwinOf(bayes)).isFalse();
    }

    @Test
    void resamplesAsWekaDoes() throws Exception {
        Instances rows = RandomData.of(6, 120, 3, 1, 3, 0, false);
        AdaBoostM1 weka = new AdaBoostM1();
        weka.setUseResampling(true);
        weka.setClassifier(new J48());
        FastAdaBoost fast = FastAdaBoost.with(weka);
        weka.buildClassifier(rows);
        fast.buildClassifier(rows);
        assertThat(fast.toString()).isEqualTo(weka.toString());
    }

    @Test
    void goesOnWhereItStopped() throws Exception {
        Instances rows = RandomData.of(5, 150, 3, 2, 3, 0.05, false);
        FastAdaBoost fast = new FastAdaBoost();
        AdaBoostM1 weka = new AdaBoostM1();
        for (AdaBoostM1 boost : List.of(fast, weka)) {
            boost.setResume(true);
            boost.setNumIterations(3);
            boost.buildClassifier(rows);
            boost.initializeClassifier(rows);
            while (boost.next()) {}
            boost.done();
        }
        assertThat(fast.toString()).isEqualTo(weka.toString());
    }
}
