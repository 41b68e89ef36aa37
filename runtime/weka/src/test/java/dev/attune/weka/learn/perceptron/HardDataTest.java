// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;
import weka.core.converters.ConverterUtils.DataSource;

/** Weights, missing cells, unseen values and data that break other programs. */
class HardDataTest {

    private static Instances real(String name) throws Exception {
        Instances rows = DataSource.read(
                Path.of("src", "test", "resources", "data", name + ".arff").toString());
        rows.setClassIndex(rows.numAttributes() - 1);
        return rows;
    }

    /** Standard normal columns and a last one that is a number or one of the classes. */
    private static Instances drawn(int count, int columns, String... classes) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            attributes.add(new Attribute("x" + j));
        }
        attributes.add(classes.length == 0 ? new Attribute("y") : new Attribute("y", List.of(classes)));
        Instances rows = new Instances("drawn", attributes, count);
        rows.setClassIndex(columns);
        Random random = new Random(3);
        for (int i = 0; i < count; i++) {
            double[] row = random.doubles(columns + 1, -1, 1).toArray();
            row[columns] = classes.length == 0 ? 5 + row[0] : row[0] > 0 ? 1 : 0;
            rows.add(new DenseInstance(1, row));
        }
        return rows;
    }

    private static DropoutPerceptron fit(Instances rows) throws Exception {
        DropoutPerceptron learner = new DropoutPerceptron();
        learner.setEpochs(30);
        learner.setDropout(0.1);
        learner.buildClassifier(rows);
        return learner;
    }

    private static void requireSame(DropoutPerceptron actual, DropoutPerceptron expected, Instances rows) {
        for (Instance row : rows) {
            assertThat(actual.distributionForInstance(row)).containsExactly(expected.distributionForInstance(row));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"glass", "auto-mpg", "vote"})
    void weightZeroIsNoRow(String name) throws Exception {
        Instances rows = real(name);
        Instances without = new Instances(rows, 0);
        for (int i = 0; i < rows.numInstances(); i++) {
            if (i % 3 == 0) {
                rows.instance(i).setWeight(0);
            } else {
                without.add(rows.instance(i));
            }
        }

        requireSame(fit(rows), fit(without), rows);
        rows.forEach(row -> row.setWeight(0));
        assertThatThrownBy(() -> fit(rows)).hasMessage("no row with a known class has a positive weight");
    }

    @Test
    void rowsWithoutAClassAreLeftOut() throws Exception {
        Instances rows = real("glass");
        Instances without = new Instances(rows, 20, rows.numInstances() - 20);
        for (int i = 0; i < 20; i++) {
            rows.instance(i).setClassMissing();
        }
        requireSame(fit(rows), fit(without), rows);
    }

    @Test
    void constantAndEmptyAttributesChangeNothing() throws Exception {
        Instances plain = drawn(60, 3, "a", "b");
        Instances rows = new Instances(plain);
        rows.insertAttributeAt(new Attribute("constant"), 3);
        rows.insertAttributeAt(new Attribute("empty"), 4);
        rows.insertAttributeAt(new Attribute("single", List.of("only")), 5);
        for (Instance row : rows) {
            row.setValue(3, 0.1 + 0.2);
            row.setValue(5, 0);
        }
        DropoutPerceptron learner = fit(rows);

        for (Instance row : rows) {
            double[] before = learner.distributionForInstance(row);
            Instance other = (Instance) row.copy();
            other.setDataset(rows);
            other.setValue(3, 1e9);
            other.setValue(4, -7);
            other.setMissing(5);
            assertThat(learner.distributionForInstance(other)).containsExactly(before);
        }
    }

    @Test
    void missingAndUnseenValuesAreTheMeanAndTheMostFrequentValue() throws Exception {
        Instances rows = real("auto-mpg");
        DropoutPerceptron learner = fit(rows);
        Instance filled = (Instance) rows.instance(0).copy();
        Instance missing = (Instance) filled.copy();
        for (int a = 0; a < rows.classIndex(); a++) {
            filled.setValue(a, rows.meanOrMode(a));
            missing.setMissing(a);
        }
        assertThat(learner.distributionForInstance(missing))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(learner.distributionForInstance(filled));
        int cylinders = rows.attribute("cylinders").index();
        Instance unseen = (Instance) filled.copy();
        unseen.setValue(cylinders, 77);
        assertThat(learner.distributionForInstance(unseen)).containsExactly(learner.distributionForInstance(filled));
    }

    @Test
    void moreColumnsThanRowsAndSeparableClassesAreLearned() throws Exception {
        for (Instances rows : List.of(drawn(30, 200), drawn(30, 200, "a", "b", "c"))) {
            DropoutPerceptron learner = fit(rows);
            for (Instance row : rows) {
                double value = learner.classifyInstance(row);
                assertThat(value).isBetween(row.classValue() - 0.9, row.classValue() + 0.9);
            }
        }
    }

    @Test
    void aSingleClassAndATargetWithoutVarianceAreTheModel() throws Exception {
        Instances one = drawn(20, 2, "a", "b");
        one.forEach(row -> row.setClassValue(1));
        assertThat(fit(one).distributionForInstance(one.instance(0))[1]).isGreaterThan(0.9);
        Instances constant = drawn(20, 2);
        constant.forEach(row -> row.setClassValue(7));
        assertThat(fit(constant).classifyInstance(constant.instance(0))).isCloseTo(7, within(1e-12));
    }

    @Test
    void theLargestLearningRateGivesProbabilities() throws Exception {
        Instances rows = real("glass");
        DropoutPerceptron learner = new DropoutPerceptron();
        learner.setLearningRate(1);
        learner.setEpochs(50);
        learner.buildClassifier(rows);
        for (Instance row : rows) {
            assertThat(Utils.sum(learner.distributionForInstance(row))).isBetween(1 - 1e-9, 1 + 1e-9);
        }
    }

    @Test
    void infinitiesAreErrorsThatNameTheAttribute() {
        Instances infinite = drawn(9, 2);
        infinite.instance(4).setValue(1, Double.POSITIVE_INFINITY);
        assertThatThrownBy(() -> fit(infinite)).hasMessageContaining("attribute 'x1' has the value Infinity");
        Instances target = drawn(9, 2);
        target.instance(4).setClassValue(Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> fit(target)).hasMessageContaining("a target is -Infinity");
    }
}
