// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.weka.RandomData;
import dev.attune.weka.RealData;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.Classifier;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.SMOreg;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SelectedTag;
import weka.core.SerializedObject;

/** The same values and machines as with RBFKernel -C 0, to the last bit. */
class FastRbfKernelTest {

    static Stream<String> dataSets() {
        return RealData.all();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void equalOnRealData(String name) throws Exception {
        Instances rows = RealData.rows(name);
        rows.randomize(new Random(1));
        assertSameMachine(new Instances(rows, 0, Math.min(rows.size(), 250)), 0.1, 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void equalOnRandomRows(long seed) throws Exception {
        int classes = seed % 3 == 0 ? 0 : 2 + (int) seed % 2;
        assertSameMachine(
                RandomData.of(seed, 150, 4, 2, classes, 0.1, seed == 2), 0.01 * seed, Math.pow(10, (int) seed - 3));
    }

    @Test
    void everyValueIsThatOfTheFullCache() throws Exception {
        Instances rows = new Instances(RealData.rows("ionosphere"));
        RBFKernel full = new RBFKernel();
        full.setCacheSize(0);
        full.setGamma(0.37);
        FastRbfKernel fast = FastRbfKernel.with(full);
        full.buildKernel(rows);
        fast.buildKernel(rows);
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            int a = random.nextInt(rows.size());
            int b = random.nextInt(rows.size());
            assertThat(fast.eval(a, b, rows.get(a))).isEqualTo(full.eval(a, b, rows.get(a)));
        }
        assertThat(fast.eval(-1, 4, rows.get(9))).isEqualTo(full.eval(-1, 4, rows.get(9)));
    }

    @Test
    void aRowThatChangesBetweenTwoPredictionsIsLookedAtAnew() throws Exception {
        Instances rows = new Instances(RealData.rows("ionosphere"));
        SMO weka = machine(kernel(0.2), 1);
        weka.setFilterType(new SelectedTag(SMO.FILTER_NONE, SMO.TAGS_FILTER));
        SMO fast = machine(FastRbfKernel.with(kernel(0.2)), 1);
        fast.setFilterType(new SelectedTag(SMO.FILTER_NONE, SMO.TAGS_FILTER));
        weka.buildClassifier(rows);
        fast.buildClassifier(rows);
        Instance row = (Instance) rows.get(0).copy();
        row.setDataset(rows);
        for (int a = 0; a < 20; a++) {
            row.setValue(a, 0.3 + 0.01 * a);
            assertThat(fast.distributionForInstance(row)).isEqualTo(weka.distributionForInstance(row));
        }
    }

    @Test
    void survivesSerialization() throws Exception {
        Instances rows = RealData.rows("diabetes");
        SMO machine = machine(FastRbfKernel.with(kernel(0.5)), 1);
        machine.buildClassifier(rows);
        Classifier copy = (Classifier) new SerializedObject(machine).getObject();
        assertThat(copy.distributionForInstance(rows.get(3))).isEqualTo(machine.distributionForInstance(rows.get(3)));
    }

    private static void assertSameMachine(Instances rows, double gamma, double c) throws Exception {
        Classifier weka = rows.classAttribute().isNominal() ? machine(kernel(gamma), c) : regression(kernel(gamma), c);
        Classifier fast = rows.classAttribute().isNominal()
                ? machine(FastRbfKernel.with(kernel(gamma)), c)
                : regression(FastRbfKernel.with(kernel(gamma)), c);
        weka.buildClassifier(rows);
        fast.buildClassifier(rows);
        for (Instance row : rows) {
            assertThat(fast.distributionForInstance(row)).isEqualTo(weka.distributionForInstance(row));
        }
    }

    private static RBFKernel kernel(double gamma) {
        RBFKernel kernel = new RBFKernel();
        kernel.setCacheSize(0);
        kernel.setGamma(gamma);
        return kernel;
    }

    /** With calibration, which shows every bit of a machine's output. */
    private static SMO machine(RBFKernel kernel, double c) {
        SMO machine = new SMO();
        machine.setKernel(kernel);
        machine.setC(c);
        machine.setBuildCalibrationModels(true);
        return machine;
    }

    private static SMOreg regression(RBFKernel kernel, double c) {
        SMOreg machine = new SMOreg();
        machine.setKernel(kernel);
        machine.setC(Math.min(c, 10));
        return machine;
    }
}
