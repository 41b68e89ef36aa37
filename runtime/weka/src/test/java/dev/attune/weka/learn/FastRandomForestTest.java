// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.weka.RandomData;
import dev.attune.weka.RealData;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.trees.RandomForest;
import weka.classifiers.trees.RandomTree;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SerializedObject;

/** The same forest as Weka's: every node of every tree, and every prediction to the last bit. */
class FastRandomForestTest {

    static Stream<String> dataSets() {
        return RealData.all();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void equalOnRealData(String name) throws Exception {
        assertSameForest(RealData.rows(name), forest -> forest.setNumIterations(6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equalOnRandomRows(long seed) throws Exception {
        int classes = 2 + (int) seed % 4;
        assertSameForest(RandomData.of(seed, 300, 4, 3, classes, 0, false), forest -> forest.setNumIterations(8));
        assertSameForest(
                RandomData.of(seed, 200, 3, 4, classes, 0.1, seed % 2 == 0), forest -> forest.setNumIterations(8));
        assertSameForest(RandomData.of(seed, 700, 5, 0, classes, 0.01, false), forest -> forest.setNumIterations(3));
    }

    @Test
    void equalWithMissingCellsEverywhere() throws Exception {
        assertSameForest(RandomData.of(11, 150, 5, 5, 3, 0.6, true), forest -> forest.setNumIterations(10));
    }

    @Test
    void equalWithAttributesWithoutAnyValue() throws Exception {
        Instances rows = RandomData.of(12, 150, 4, 3, 3, 0, false);
        rows.forEach(row -> row.setMissing(0));
        rows.forEach(row -> row.setMissing(6));
        assertSameForest(rows, forest -> forest.setNumIterations(10));
        rows.get(3).setMissing(1);
        assertSameForest(rows, forest -> forest.setNumIterations(10));
    }

    @Test
    void equalUnderEveryOption() throws Exception {
        Instances rows = RandomData.of(13, 250, 4, 4, 3, 0.05, true);
        assertSameForest(rows, forest -> forest.setNumFeatures(1));
        assertSameForest(rows, forest -> forest.setNumFeatures(99));
        assertSameForest(rows, forest -> forest.setMaxDepth(3));
        assertSameForest(rows, forest -> forest.setBagSizePercent(40));
        assertSameForest(rows, forest -> forest.setSeed(77));
        assertSameForest(rows, forest -> forest.setBreakTiesRandomly(true));
        assertSameForest(rows, forest -> forest.setNumExecutionSlots(2));
        assertSameForest(rows, forest -> forest.setComputeAttributeImportance(true));
        assertSameForest(rows, forest -> forest.setCalcOutOfBag(true));
        assertSameForest(rows, forest -> ((RandomTree) forest.getClassifier()).setMinNum(5));
        assertSameForest(rows, forest -> ((RandomTree) forest.getClassifier()).setAllowUnclassifiedInstances(true));
        assertSameForest(rows, forest -> ((RandomTree) forest.getClassifier()).setNumFolds(3));
    }

    @Test
    void equalWithMissingClasses() throws Exception {
        Instances rows = RandomData.of(14, 200, 3, 2, 2, 0, false);
        rows.get(5).setClassMissing();
        assertSameForest(rows, forest -> {});
    }

    @Test
    void equalWithInfinitiesAndZerosOfBothSigns() throws Exception {
        Instances rows = RandomData.of(15, 200, 3, 0, 2, 0, false);
        for (int i = 0; i < 60; i++) {
            rows.get(i).setValue(0, i % 2 == 0 ? 0.0 : -0.0);
            rows.get(i + 60).setValue(1, i % 2 == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
        }
        assertSameForest(rows, forest -> {});
    }

    @Test
    void equalWithOneRow() throws Exception {
        assertSameForest(new Instances(RandomData.of(16, 5, 2, 1, 2, 0, false), 0, 1), forest -> {});
    }

    @Test
    void survivesSerialization() throws Exception {
        Instances rows = RealData.rows("glass");
        FastRandomForest forest = new FastRandomForest();
        forest.buildClassifier(rows);
        FastRandomForest copy = (FastRandomForest) new SerializedObject(forest).getObject();
        assertThat(copy.distributionForInstance(rows.get(7))).isEqualTo(forest.distributionForInstance(rows.get(7)));
    }

    private static void assertSameForest(Instances rows, Consumer<RandomForest> options) throws Exception {
        RandomForest weka = configured(options);
        FastRandomForest fast = FastRandomForest.with(configured(options));
        assertThat(fast.getOptions()).isEqualTo(weka.getOptions());
        weka.buildClassifier(new Instances(rows));
        fast.buildClassifier(new Instances(rows));
        assertThat(fast).hasToString(weka.toString());
        for (Instance row : rows) {
            assertThat(fast.distributionForInstance(row)).isEqualTo(weka.distributionForInstance(row));
            Instance other = (Instance) row.copy();
            other.setDataset(rows);
            other.setMissing(row.classIndex() == 0 ? 1 : 0);
            assertThat(fast.distributionForInstance(other)).isEqualTo(weka.distributionForInstance(other));
        }
    }

    private static RandomForest configured(Consumer<RandomForest> options) {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(5);
        forest.setPrintClassifiers(true);
        options.accept(forest);
        return forest;
    }
}
