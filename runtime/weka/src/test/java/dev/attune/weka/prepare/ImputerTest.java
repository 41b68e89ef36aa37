// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.annotations.Imputation;
import dev.attune.study.StudyException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import weka.core.Instance;
import weka.core.Instances;

class ImputerTest {

    private static final String MIXED = "@attribute a numeric\n@attribute b {red,green}\n@attribute y {n,p}\n@data\n";

    private static Imputer by(Imputation method) {
        Imputer imputer = new Imputer();
        imputer.setMethod(method);
        return imputer;
    }

    @Test
    void mediansAndModes() {
        Instances rows = Rows.of(MIXED + "1,red,n\n2,green,n\n2,green,p\n7,?,p\n10,red,p\n?,green,n");
        assertThat(Rows.fit(by(Imputation.MEDIAN), rows).instance(5).value(0)).isEqualTo(2);
        assertThat(Rows.fit(by(Imputation.MEDIAN), rows).instance(3).stringValue(1))
                .isEqualTo("green");
        assertThat(Rows.fit(by(Imputation.MODE), rows).instance(5).value(0)).isEqualTo(2);
        Instances even = Rows.of(MIXED + "1,red,n\n2,green,n\n4,green,p\n7,red,p\n?,red,p");
        assertThat(Rows.fit(by(Imputation.MEDIAN), even).instance(4).value(0)).isEqualTo(3);
    }

    @Test
    void weightsMoveTheMedian() {
        Instances rows = Rows.of(MIXED + "1,red,n\n2,red,n\n10,red,p,{8}\n?,red,p");
        assertThat(Rows.fit(by(Imputation.MEDIAN), rows).instance(3).value(0)).isEqualTo(10);
    }

    @Test
    void aConstantIsAValueOfItsOwn() throws Exception {
        Instances rows = Rows.of(MIXED + "1,red,n\n?,?,p");
        Imputer imputer = by(Imputation.CONSTANT);
        imputer.setConstant(-1);
        Instances filled = Rows.fit(imputer, rows);
        assertThat(filled.instance(1).value(0)).isEqualTo(-1);
        assertThat(filled.instance(1).stringValue(1)).isEqualTo("missing");
        assertThat(Rows.later(imputer, rows.instance(1)).stringValue(1)).isEqualTo("missing");
    }

    @Test
    void indicatorsSayWhatWasMissing() throws Exception {
        Instances rows = Rows.of(MIXED + "1,red,n\n?,green,p\n3,red,p");
        Imputer imputer = new Imputer();
        imputer.setIndicator(true);
        Instances filled = Rows.fit(imputer, rows);
        assertThat(filled.numAttributes()).isEqualTo(4);
        assertThat(Rows.column(filled, "a missing")).containsExactly(0, 1, 0);
        assertThat(filled.classAttribute().name()).isEqualTo("y");
        Instance blank = (Instance) rows.instance(0).copy();
        blank.setDataset(rows);
        blank.setMissing(1);
        assertThat(Rows.later(imputer, blank).value(3)).isZero();
    }

    @Test
    void anAttributeThatIsAllMissingGetsWekasValue() {
        Instances rows = Rows.of(MIXED + "?,?,n\n?,?,p");
        for (Imputation method : Imputation.values()) {
            Instances filled = Rows.fit(by(method), rows);
            assertThat(filled.instance(0).value(0)).as(method.name()).isZero();
            assertThat(filled.instance(0).isMissing(1)).as(method.name()).isFalse();
        }
    }

    @Test
    void neighboursAreThoseOfTheNaiveDefinition() {
        Instances all = Rows.load("diabetes");
        Instances rows = new Instances(all, 0, 120);
        for (int r = 0; r < 120; r += 7) {
            rows.instance(r).setMissing(r % 8);
            rows.instance(r).setMissing((r + 3) % 8);
        }
        Instances filled = Rows.fit(by(Imputation.KNN), rows);
        for (int r = 0; r < 120; r += 7) {
            assertThat(filled.instance(r).value(r % 8)).isCloseTo(naive(rows, r, r % 8), within(1e-9));
        }
    }

    /** The mean of the five rows with the least distance over shared attributes, each divided by its range. */
    private static double naive(Instances rows, int r, int attribute) {
        double[] ranges = IntStream.range(0, 8)
                .mapToDouble(i -> {
                    double[] present = Arrays.stream(rows.attributeToDoubleArray(i))
                            .filter(v -> !Double.isNaN(v))
                            .toArray();
                    return Arrays.stream(present).max().orElseThrow()
                            - Arrays.stream(present).min().orElseThrow();
                })
                .toArray();
        double[] distance = new double[rows.numInstances()];
        for (int o = 0; o < distance.length; o++) {
            int shared = 0;
            for (int i = 0; i < 8; i++) {
                if (!rows.instance(r).isMissing(i) && !rows.instance(o).isMissing(i)) {
                    shared++;
                    distance[o] += Math.pow(
                            (rows.instance(r).value(i) - rows.instance(o).value(i)) / ranges[i], 2);
                }
            }
            distance[o] *= 8.0 / shared;
        }
        return IntStream.range(0, distance.length)
                        .filter(o -> !rows.instance(o).isMissing(attribute))
                        .boxed()
                        .sorted(Comparator.comparingDouble(o -> distance[o]))
                        .limit(5)
                        .mapToDouble(o -> rows.instance(o).value(attribute))
                        .sum()
                / 5;
    }

    @Test
    void theNearestAreThoseOfASort() {
        Random random = new Random(2);
        for (int most = 1; most <= 12; most++) {
            double[] distances = random.ints(10, 0, 6).asDoubleStream().toArray();
            distances[3] = Double.POSITIVE_INFINITY;
            int[] sorted = IntStream.range(0, 10)
                    .filter(r -> r != 3 && r != 5)
                    .boxed()
                    .sorted(Comparator.comparingDouble(r -> distances[r]))
                    .limit(most)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(NearestRows.nearest(distances, most, r -> r != 5)).containsExactly(sorted);
        }
    }

    @Test
    void wrongSettingsAreRefused() {
        assertThatThrownBy(() -> new Imputer().setNeighbours(0))
                .isInstanceOf(StudyException.class)
                .hasMessage("ATN138 impute: neighbours is 0; allowed is 1 or more.");
        assertThatThrownBy(() -> new Imputer().setConstant(Double.NaN)).isInstanceOf(StudyException.class);
    }
}
