// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.weka.RandomData;
import dev.attune.weka.RealData;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.NormalizedPolyKernel;
import weka.classifiers.functions.supportVector.PolyKernel;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SelectedTag;
import weka.core.SerializedObject;

/** The machines are Weka's, to the last bit. */
class FastSmoTest {

    private static final List<Consumer<SMO>> OPTIONS = List.of(
            smo -> {},
            smo -> smo.setC(0.05),
            smo -> smo.setC(80),
            smo -> smo.setKernel(radial(3)),
            smo -> smo.setKernel(radial(0.001)),
            smo -> smo.setKernel(polynomial(2, false)),
            smo -> smo.setKernel(polynomial(2.5, true)),
            smo -> smo.setKernel(polynomial(1, true)),
            smo -> smo.setFilterType(new SelectedTag(SMO.FILTER_STANDARDIZE, SMO.TAGS_FILTER)),
            smo -> smo.setToleranceParameter(0.1),
            smo -> smo.setEpsilon(1e-3),
            smo -> smo.setRandomSeed(7));

    private static final List<Consumer<SMO>> LEFT_TO_WEKA = List.of(
            smo -> smo.setKernel(new PolyKernel()),
            smo -> smo.setKernel(new RBFKernel()),
            smo -> smo.setKernel(new NormalizedPolyKernel()));

    private static RBFKernel radial(double gamma) {
        RBFKernel kernel = new RBFKernel();
        kernel.setCacheSize(0);
        kernel.setGamma(gamma);
        return kernel;
    }

    private static PolyKernel polynomial(double exponent, boolean lowerOrder) {
        PolyKernel kernel = new PolyKernel();
        kernel.setExponent(exponent);
        kernel.setUseLowerOrder(lowerOrder);
        return kernel;
    }

    private static SMO machine(Consumer<SMO> options, boolean calibrated) {
        SMO machine = new SMO();
        machine.setKernel(radial(0.1));
        machine.setBuildCalibrationModels(calibrated);
        options.accept(machine);
        return machine;
    }

    /** The thresholds depend on every multiplier; calibrated probabilities show every bit of an output. */
    private static void assertEqual(Instances rows, Consumer<SMO> options) throws Exception {
        assertEqual(rows, options, true);
    }

    private static void assertEqual(Instances rows, Consumer<SMO> options, boolean calibrated) throws Exception {
        SMO weka = machine(options, calibrated);
        FastSmo fast = FastSmo.with(machine(options, calibrated));
        assertThat(fast.getOptions()).isEqualTo(weka.getOptions());
        weka.buildClassifier(rows);
        fast.buildClassifier(rows);
        assertThat(fast.bias()).isDeepEqualTo(weka.bias());
        for (int i = 0; i < rows.size(); i += 1 + rows.size() / 40) {
            Instance row = rows.get(i);
            assertThat(fast.distributionForInstance(row)).isEqualTo(weka.distributionForInstance(row));
        }
    }

    static Stream<String> dataSets() {
        return RealData.all()
                .filter(name -> RealData.rows(name).classAttribute().isNominal());
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void equalOnRealData(String name) throws Exception {
        Instances rows = RealData.rows(name);
        rows.randomize(new Random(1));
        Instances some = new Instances(rows, 0, Math.min(rows.size(), 160));
        for (Consumer<SMO> options : OPTIONS) {
            assertEqual(some, options);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"credit-g", "segment"})
    void equalOnAllRows(String name) throws Exception {
        assertEqual(RealData.rows(name), smo -> smo.setC(10), false);
    }

    @Test
    void equalWhereFoldsCalibrate() throws Exception {
        assertEqual(RandomData.of(2, 150, 4, 2, 3, 0.1, true), smo -> smo.setNumFolds(3));
        assertEqual(new Instances(RealData.rows("diabetes"), 0, 200), smo -> smo.setNumFolds(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void equalOnRandomRows(long seed) throws Exception {
        // missing values, nominal attributes, weights, some of them zero
        Instances rows = RandomData.of(seed, 150, 4, 2, 2 + (int) (seed % 4), 0.1, seed % 2 == 0);
        for (Consumer<SMO> options : OPTIONS) {
            assertEqual(rows, options);
        }
    }

    @Test
    void equalWhereRoundingIsAllThatErrorsAre() throws Exception {
        // C beyond all sense, and kernels that are no similarity: no error is certain enough to leave an output out
        Instances rows = RandomData.of(12, 60, 3, 1, 3, 0, false);
        assertEqual(rows, smo -> smo.setC(1e14), false);
        assertEqual(rows, smo -> smo.setKernel(radial(-0.5)), false);
        assertEqual(rows, smo -> smo.setKernel(polynomial(-1, true)), false);
    }

    @Test
    void equalWithoutScalingOrChecks() throws Exception {
        Instances rows = RandomData.of(3, 200, 5, 0, 3, 0, false);
        assertEqual(rows, smo -> smo.setFilterType(new SelectedTag(SMO.FILTER_NONE, SMO.TAGS_FILTER)));
        assertEqual(rows, SMO::turnChecksOff);
    }

    @Test
    void equalWhereRowsAreTheSame() throws Exception {
        // kernels of one between rows of both classes, and errors that tie
        Instances rows = RandomData.of(4, 60, 0, 2, 2, 0, false);
        for (Consumer<SMO> options : OPTIONS) {
            assertEqual(rows, options);
        }
    }

    @Test
    void equalWithClassesThatNoRowHas() throws Exception {
        Instances rows = RandomData.of(5, 90, 3, 1, 4, 0, false);
        rows.removeIf(row -> row.classValue() == 1);
        assertThat(rows).isNotEmpty();
        assertEqual(rows, smo -> {});
    }

    @Test
    void rowsWithoutAClassTakeNoPart() throws Exception {
        Instances rows = RandomData.of(6, 120, 3, 1, 3, 0, false);
        for (int i = 0; i < 60; i += 3) {
            rows.get(i).setClassMissing();
        }
        assertEqual(rows, smo -> {});
    }

    @Test
    void otherKernelsAreWekasOwn() throws Exception {
        Instances rows = RandomData.of(7, 100, 3, 2, 3, 0.1, false);
        for (Consumer<SMO> options : LEFT_TO_WEKA) {
            assertEqual(rows, options);
        }
    }

    @Test
    void fitsAgain() throws Exception {
        FastSmo fast = FastSmo.with(machine(smo -> {}, false));
        fast.buildClassifier(RandomData.of(8, 100, 3, 2, 3, 0.1, false));
        Instances rows = RandomData.of(9, 100, 4, 0, 2, 0, false);
        fast.buildClassifier(rows);
        SMO weka = machine(smo -> {}, false);
        weka.buildClassifier(rows);
        assertThat(fast.bias()).isDeepEqualTo(weka.bias());
        assertThat(fast.distributionForInstance(rows.get(1))).isEqualTo(weka.distributionForInstance(rows.get(1)));
    }

    @Test
    void aFittedModelCanBeStored() throws Exception {
        Instances rows = RandomData.of(10, 80, 3, 1, 2, 0, false);
        FastSmo fast = FastSmo.with(machine(smo -> {}, true));
        fast.buildClassifier(rows);
        SMO read = (SMO) new SerializedObject(fast).getObject();
        assertThat(read.distributionForInstance(rows.get(0))).isEqualTo(fast.distributionForInstance(rows.get(0)));
    }

    @Test
    void rowsWithoutClassesAreRefused() {
        Instances rows = RandomData.of(11, 20, 3, 0, 2, 0, false);
        rows.forEach(Instance::setClassMissing);
        FastSmo fast = FastSmo.with(machine(smo -> {}, false));
        assertThatThrownBy(() -> fast.buildClassifier(rows)).isInstanceOf(Exception.class);
    }
}
