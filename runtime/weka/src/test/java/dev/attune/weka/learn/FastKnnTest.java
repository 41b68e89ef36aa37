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
import weka.classifiers.lazy.IBk;
import weka.core.EuclideanDistance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.ManhattanDistance;
import weka.core.SelectedTag;
import weka.core.SparseInstance;
import weka.core.neighboursearch.LinearNNSearch;

/** The same neighbours and predictions as IBk's, to the last bit. */
class FastKnnTest {

    private interface Options {

        void set(IBk knn) throws Exception;
    }

    static Stream<String> dataSets() {
        return RealData.all();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void equalOnRealData(String name) throws Exception {
        Instances rows = RealData.rows(name);
        rows.randomize(new Random(1));
        Instances few = new Instances(rows, 0, Math.min(900, rows.size()));
        assertSame(few, knn -> knn.setKNN(1));
        assertSame(few, knn -> knn.setKNN(7));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void equalOnRandomRows(long seed) throws Exception {
        int classes = seed % 3 == 0 ? 0 : 3;
        for (double missing : new double[] {0, 0.1, 0.7}) {
            assertSame(RandomData.of(seed, 300, 4, 3, classes, missing, seed % 2 == 0), knn -> knn.setKNN((int) seed));
        }
    }

    @Test
    void equalOverSeveralBlocks() throws Exception {
        assertSame(
                RandomData.of(7, 3 * DistanceColumns.MOST_IN_BLOCK + 17, 3, 1, 2, 0.01, false), knn -> knn.setKNN(5));
    }

    @Test
    void equalUnderEveryOption() throws Exception {
        Instances rows = RandomData.of(8, 200, 3, 2, 3, 0.05, true);
        assertSame(rows, knn -> knn.setDistanceWeighting(new SelectedTag(IBk.WEIGHT_INVERSE, IBk.TAGS_WEIGHTING)));
        assertSame(rows, knn -> knn.setDistanceWeighting(new SelectedTag(IBk.WEIGHT_SIMILARITY, IBk.TAGS_WEIGHTING)));
        assertSame(rows, knn -> knn.setWindowSize(50));
        assertSame(rows, knn -> {
            knn.setKNN(9);
            knn.setCrossValidate(true);
        });
        assertSame(rows, knn -> search(knn).setDistanceFunction(new ManhattanDistance()));
        assertSame(rows, knn -> search(knn).setSkipIdentical(true));
        assertSame(rows, knn -> {
            EuclideanDistance distance = new EuclideanDistance();
            distance.setDontNormalize(true);
            search(knn).setDistanceFunction(distance);
        });
        assertSame(rows, knn -> {
            EuclideanDistance distance = new EuclideanDistance();
            distance.setAttributeIndices("2-last");
            search(knn).setDistanceFunction(distance);
        });
    }

    private static LinearNNSearch search(IBk knn) {
        return (LinearNNSearch) knn.getNearestNeighbourSearchAlgorithm();
    }

    @Test
    void equalWithTiesConstantsAndEmptyColumns() throws Exception {
        Instances rows = RandomData.of(9, 200, 3, 2, 3, 0, false);
        rows.forEach(row -> row.setValue(0, 4));
        rows.forEach(row -> row.setMissing(1));
        rows.addAll(new Instances(rows, 0, 100));
        assertSame(rows, knn -> knn.setKNN(4));
    }

    @Test
    void equalWithInfiniteValues() throws Exception {
        Instances rows = RandomData.of(10, 100, 3, 1, 2, 0, false);
        rows.get(3).setValue(1, Double.POSITIVE_INFINITY);
        assertSame(rows, knn -> knn.setKNN(3));
    }

    @Test
    void followsTheRangesThatTestRowsWiden() throws Exception {
        Instances rows = RandomData.of(11, 300, 4, 0, 2, 0, false);
        IBk weka = new IBk(3);
        FastKnn fast = FastKnn.with(new IBk(3));
        weka.buildClassifier(new Instances(rows, 0, 200));
        fast.buildClassifier(new Instances(rows, 0, 200));
        for (int i = 200; i < 300; i++) {
            Instance row = rows.get(i);
            row.setValue(i % 3, row.value(i % 3) * (i - 199));
            assertThat(fast.distributionForInstance(row)).isEqualTo(weka.distributionForInstance(row));
        }
    }

    /** Groups of rows end where one widens a range, where one is infinite or sparse, and where they are full. */
    @Test
    void looksUpTogetherAsOneByOne() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            Instances rows = RandomData.of(40 + seed, 1700, 9, 2, 3, seed % 2 * 0.05, seed > 1);
            Instances train = new Instances(rows, 0, 1400);
            Instances test = new Instances(rows, 1400, 300);
            for (int i = 0; i < 300; i += 60) {
                test.get(i).setValue(i % 3, 3.0 * i);
            }
            if (seed == 3) {
                test.set(250, new SparseInstance(test.get(250)));
                test.get(270).setValue(1, Double.POSITIVE_INFINITY);
            }
            IBk weka = new IBk(5);
            FastKnn fast = FastKnn.with(new IBk(5));
            weka.buildClassifier(train);
            fast.buildClassifier(train);
            assertThat(fast.implementsMoreEfficientBatchPrediction()).isTrue();
            double[][] together = fast.distributionsForInstances(test);
            for (int i = 0; i < 300; i++) {
                assertThat(together[i]).as("row %d", i).isEqualTo(weka.distributionForInstance(test.get(i)));
            }
            assertThat(fast.distributionsForInstances(new Instances(test, 0))).isEmpty();
        }
    }

    @Test
    void learnsRowByRow() throws Exception {
        Instances rows = RandomData.of(12, 120, 3, 1, 2, 0, false);
        IBk weka = new IBk(3);
        FastKnn fast = FastKnn.with(new IBk(3));
        weka.buildClassifier(new Instances(rows, 0, 50));
        fast.buildClassifier(new Instances(rows, 0, 50));
        for (int i = 50; i < 120; i++) {
            assertThat(fast.distributionForInstance(rows.get(i))).isEqualTo(weka.distributionForInstance(rows.get(i)));
            weka.updateClassifier(rows.get(i));
            fast.updateClassifier(rows.get(i));
        }
    }

    private static void assertSame(Instances rows, Options options) throws Exception {
        Instances train = rows.trainCV(3, 0);
        IBk weka = new IBk();
        options.set(weka);
        IBk given = new IBk();
        options.set(given);
        FastKnn fast = FastKnn.with(given);
        weka.buildClassifier(train);
        fast.buildClassifier(train);
        for (Instance row : rows.testCV(3, 0)) {
            assertThat(fast.distributionForInstance(row)).isEqualTo(weka.distributionForInstance(row));
            assertThat(fast.getNearestNeighbourSearchAlgorithm().getDistances())
                    .isEqualTo(weka.getNearestNeighbourSearchAlgorithm().getDistances());
        }
    }
}
