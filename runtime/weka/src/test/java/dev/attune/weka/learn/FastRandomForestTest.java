// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.attune.weka.RandomData;
import dev.attune.weka.RealData;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
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

    /** Copies of attributes gain the same, so that estimates of gains do not tell which is the best. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.2, 0.7})
    void equalWhereAttributesGainTheSame(double missing) throws Exception {
        for (int classes = 2; classes < 6; classes++) {
            double sign = classes % 2 == 0 ? 1 : -1;
            Instances rows = RandomData.of(classes, 250, 6, 0, classes, missing, false);
            rows.forEach(row -> {
                for (int a = 0; a < 3; a++) {
                    if (row.isMissing(a)) {
                        row.setMissing(a + 3);
                    } else {
                        row.setValue(a, Math.rint(2 * row.value(a)));
                        row.setValue(a + 3, sign * row.value(a));
                    }
                }
            });
            assertSameForest(rows, forest -> forest.setNumFeatures(4));
            assertSameForest(rows, forest -> forest.setBreakTiesRandomly(true));
        }
    }

    /** Rows of a rare code are added up one by one, the others are what is left; below some nodes the rare code is the common one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void equalWhereMostRowsHaveOneCode(long seed) throws Exception {
        Instances rows = RandomData.of(seed, 900, 3, 8, 2 + (int) seed % 3, 0.05, seed % 2 == 0);
        Random random = new Random(seed);
        rows.forEach(row -> {
            for (int a = rows.classIndex() + 1; a < rows.numAttributes(); a++) {
                if (random.nextInt(12) > a - rows.classIndex()) {
                    row.setValue(a, a % 2);
                }
            }
        });
        assertSameForest(rows, forest -> forest.setNumFeatures(2));
        assertSameForest(rows, forest -> forest.setNumFeatures(9));
    }

    @Test
    void equalWithTheLargestNumberAmongMissingValues() throws Exception {
        Instances rows = RandomData.of(22, 200, 3, 2, 3, 0.2, false);
        for (int i = 0; i < 200; i += 3) {
            rows.get(i).setValue(0, i % 2 == 0 ? Double.MAX_VALUE : Double.POSITIVE_INFINITY);
        }
        assertSameForest(rows, forest -> forest.setNumFeatures(3));
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

    /** Each number of classes, of which many nodes have some only, and each kind of attribute has ways of its own to be counted. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 40, 200})
    void equalWithAnyNumberOfClasses(int classes) throws Exception {
        for (double missing : new double[] {0, 0.05}) {
            Instances rows = RandomData.of(classes, 600, 4, 3, classes, missing, classes % 2 == 0);
            Random random = new Random(classes);
            rows.stream()
                    .filter(row -> random.nextBoolean())
                    .forEach(row -> row.setClassValue(random.nextInt(classes)));
            assertSameForest(rows, forest -> forest.setNumFeatures(3));
            // columns of few values, in which many cuts are equally good
            rows.forEach(row -> {
                for (int a = 0; a < 4; a++) {
                    if (rows.attribute(a).isNumeric() && a != rows.classIndex() && !row.isMissing(a)) {
                        row.setValue(a, Math.rint(row.value(a)));
                    }
                }
            });
            assertSameForest(rows, forest -> forest.setNumFeatures(3));
        }
    }

    /** Classes that follow an attribute leave runs of one class; with this many rows rounding could reach cuts within them. */
    @ParameterizedTest
    @ValueSource(ints = {500, 40_000})
    void equalWhereValuesOfAClassFollowEachOther(int size) throws Exception {
        Instances rows = RandomData.of(17, size, 3, 1, 3, 0, false);
        Random random = new Random(5);
        rows.forEach(row -> {
            int label = (int) row.classValue();
            for (int a = 0; a < 3; a++) {
                if (rows.attribute(a).isNumeric() && a != rows.classIndex()) {
                    row.setValue(a, label + (a + 1) * random.nextDouble());
                }
            }
        });
        assertSameForest(rows, forest -> forest.setNumIterations(2));
    }

    @Test
    void equalWithBothInfinitiesInOneColumn() throws Exception {
        Instances rows = RandomData.of(18, 100, 3, 1, 2, 0, false);
        for (int i = 0; i < 100; i++) {
            rows.get(i)
                    .setValue(0, rows.get(i).classValue() == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        RandomForest weka = configured(forest -> {});
        FastRandomForest fast = FastRandomForest.with(configured(forest -> {}));
        Throwable own = catchThrowable(() -> weka.buildClassifier(rows));
        Throwable other = catchThrowable(() -> fast.buildClassifier(rows));
        assertThat(other == null).isEqualTo(own == null);
        assertThat(fast.isRanked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1})
    void givesTheDistributionsOfItsFirstTrees(double missing) throws Exception {
        Instances rows = RandomData.of(19, 200, 3, 3, 3, missing, false);
        FastRandomForest forest = new FastRandomForest();
        forest.setNumIterations(9);
        forest.buildClassifier(rows);
        double[][] first = forest.distributions(rows, 1, 4, 9);
        int s = 0;
        for (int size : new int[] {1, 4, 9}) {
            RandomForest weka = new RandomForest();
            weka.setNumIterations(size);
            weka.buildClassifier(rows);
            double[] expected = rows.stream()
                    .flatMapToDouble(row -> DoubleStream.of(distribution(weka, row)))
                    .toArray();
            assertThat(first[s++]).isEqualTo(expected);
        }
    }

    private static double[] distribution(RandomForest forest, Instance row) {
        try {
            return forest.distributionForInstance(row);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
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

    /** With the columns of all rows a part of them gives the same forest as with its own, also if it lacks what others have. */
    @ParameterizedTest
    @MethodSource("dataSets")
    void equalOnAPartOfTheRowsOfSharedColumns(String name) throws Exception {
        assertSameForestOfAPart(RealData.rows(name), 1, forest -> forest.setNumIterations(3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1})
    void equalOnAPartOfRandomRows(double missing) throws Exception {
        for (int seed = 1; seed < 6; seed++) {
            Instances rows = RandomData.of(seed, 300, 4, 3, 2 + seed % 3, missing, seed % 2 == 0);
            assertSameForestOfAPart(rows, seed, forest -> {});
            // of some attributes all values are in the rows that are left out
            IntStream.range(0, 200).forEach(i -> {
                rows.get(i).setMissing(rows.classIndex() == 0 ? 1 : 0);
                rows.get(i).setMissing(rows.classIndex() == 5 ? 6 : 5);
            });
            RankedColumns all = RankedColumns.of(rows);
            int[] numbers = IntStream.range(0, 200).toArray();
            assertSameForest(new Instances(rows, 0, 200), part -> new RankedRows(all, numbers), forest -> {});
        }
    }

    private static void assertSameForestOfAPart(Instances rows, long seed, Consumer<RandomForest> options)
            throws Exception {
        int[] numbers = new Random(seed)
                .ints(0, rows.size())
                .distinct()
                .limit(rows.size() / 3)
                .toArray();
        Instances part = new Instances(rows, numbers.length);
        IntStream.of(numbers).forEach(number -> part.add(rows.get(number)));
        RankedColumns all = RankedColumns.of(rows);
        assertSameForest(part, data -> new RankedRows(all, numbers), options);
    }

    private static void assertSameForest(Instances rows, Consumer<RandomForest> options) throws Exception {
        assertSameForest(rows, null, options);
    }

    private static void assertSameForest(
            Instances rows, FastRandomForest.Columns columns, Consumer<RandomForest> options) throws Exception {
        RandomForest weka = configured(options);
        FastRandomForest fast = FastRandomForest.with(configured(options));
        fast.setColumns(columns);
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
