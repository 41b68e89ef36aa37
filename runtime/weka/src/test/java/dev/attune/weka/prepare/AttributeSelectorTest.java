// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.annotations.AttributeRanking;
import dev.attune.study.StudyException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import weka.core.Instance;
import weka.core.Instances;

class AttributeSelectorTest {

    private static AttributeSelector by(AttributeRanking method, double keep) {
        AttributeSelector selector = new AttributeSelector();
        selector.setMethod(method);
        selector.setKeep(keep);
        return selector;
    }

    @Test
    void theSharesAreRoundedUp() {
        Instances rows = Rows.load("diabetes");
        assertThat(Rows.fit(by(AttributeRanking.CORRELATION, 0.5), rows).numAttributes())
                .isEqualTo(5);
        assertThat(Rows.fit(by(AttributeRanking.CORRELATION, 0.51), rows).numAttributes())
                .isEqualTo(6);
        assertThat(Rows.fit(by(AttributeRanking.CORRELATION, 0.001), rows).numAttributes())
                .isEqualTo(2);
        assertThat(Rows.fit(by(AttributeRanking.CORRELATION, 1), rows).numAttributes())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource(
            value = AttributeRanking.class,
            names = {"INFO_GAIN", "CORRELATION", "L1"})
    void theAttributesThatDecideTheClassStay(AttributeRanking method) {
        Instances rows = Rows.noise(300, 40, 6);
        rows.forEach(row -> row.setClassValue(row.value(7) + row.value(30) > 0 ? 1 : 0));
        Instances kept = Rows.fit(by(method, 0.05), rows);
        assertThat(kept.numAttributes()).isEqualTo(3);
        assertThat(kept.attribute("x7")).isNotNull();
        assertThat(kept.attribute("x30")).isNotNull();
    }

    /** The example of the lasso's advantage: a copy of a good attribute says nothing more. */
    @Test
    void theLassoPassesOverCopies() {
        Instances rows = Rows.noise(200, 6, 8);
        rows.forEach(row -> {
            row.setValue(1, row.value(0) + 0.1 * row.value(1));
            row.setClassValue(2 * row.value(0) + row.value(4) > 0 ? 1 : 0);
        });
        Instances kept = Rows.fit(by(AttributeRanking.L1, 2.0 / 6), rows);
        assertThat(kept.attribute("x0")).isNotNull();
        assertThat(kept.attribute("x4")).isNotNull();
        Instances correlated = Rows.fit(by(AttributeRanking.CORRELATION, 2.0 / 6), rows);
        assertThat(correlated.attribute("x1")).isNotNull();
    }

    @Test
    void theOrderOfEntryIsThatOfTheLarsPath() {
        Instances rows = Rows.load("wine-red");
        int[] numbers = IntStream.range(0, 11).toArray();
        assertThat(new LassoOrder(rows, numbers).order(rows, 11)).startsWith(lars(rows, 4));
    }

    /**
     * The first attributes of the path of Efron, Hastie, Johnstone, Tibshirani (2004), "Least Angle Regression", section 2, in the
     * steps before any coefficient falls back to 0: at each step the fit moves along the equiangular direction until another
     * column is as correlated with the residual.
     */
    private static int[] lars(Instances rows, int steps) {
        int n = rows.numInstances();
        double[][] x = IntStream.range(0, 11)
                .mapToObj(j -> unit(rows.attributeToDoubleArray(j)))
                .toArray(double[][]::new);
        double[] residual = unit(rows.attributeToDoubleArray(11));
        int[] active = new int[0];
        for (int s = 0; s < steps; s++) {
            double[] c = Arrays.stream(x).mapToDouble(col -> dot(col, residual)).toArray();
            int[] now = active;
            int entering = IntStream.range(0, 11)
                    .filter(j -> Arrays.stream(now).noneMatch(a -> a == j))
                    .boxed()
                    .max((a, b) -> Double.compare(Math.abs(c[a]), Math.abs(c[b])))
                    .orElseThrow();
            active = Arrays.copyOf(active, s + 1);
            active[s] = entering;
            double[] direction = equiangular(x, active, c);
            double strongest = Math.abs(c[entering]);
            double step = Double.POSITIVE_INFINITY;
            for (int j = 0; j < 11; j++) {
                int candidate = j;
                if (Arrays.stream(active).noneMatch(a -> a == candidate)) {
                    double slope = dot(x[j], direction);
                    for (double sign : new double[] {1, -1}) {
                        double gamma = (strongest - sign * c[j]) / (1 - sign * slope);
                        step = gamma > 1e-12 ? Math.min(step, gamma) : step;
                    }
                }
            }
            for (int r = 0; r < n; r++) {
                residual[r] -= step * direction[r];
            }
        }
        return active;
    }

    /** The direction along which all active correlations fall at the rate of 1. */
    private static double[] equiangular(double[][] x, int[] active, double[] c) {
        var gram = new org.apache.commons.math3.linear.Array2DRowRealMatrix(active.length, active.length);
        var signs = new org.apache.commons.math3.linear.ArrayRealVector(active.length);
        for (int a = 0; a < active.length; a++) {
            signs.setEntry(a, Math.signum(c[active[a]]));
            for (int b = 0; b < active.length; b++) {
                gram.setEntry(a, b, dot(x[active[a]], x[active[b]]));
            }
        }
        var weights = new org.apache.commons.math3.linear.LUDecomposition(gram)
                .getSolver()
                .solve(signs);
        double[] direction = new double[x[0].length];
        for (int a = 0; a < active.length; a++) {
            for (int r = 0; r < direction.length; r++) {
                direction[r] += weights.getEntry(a) * x[active[a]][r];
            }
        }
        return direction;
    }

    private static double[] unit(double[] column) {
        double mean = Arrays.stream(column).average().orElseThrow();
        double[] centred = Arrays.stream(column).map(v -> v - mean).toArray();
        double length = Math.sqrt(dot(centred, centred));
        return Arrays.stream(centred).map(v -> v / length).toArray();
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(r -> a[r] * b[r]).sum();
    }

    @Test
    void laterRowsAreProjectedByTheTrainingRowsAxes() throws Exception {
        Instances rows = Rows.load("glass");
        AttributeSelector selector = by(AttributeRanking.PCA, 0.9);
        Instances out = Rows.fit(selector, rows);
        assertThat(Rows.later(selector, rows.instance(3)).toDoubleArray())
                .isEqualTo(out.instance(3).toDoubleArray());
        assertThat(out.classAttribute().name()).isEqualTo(rows.classAttribute().name());
    }

    @Test
    void tenThousandAttributesAreNoTrouble() {
        Instances rows = Rows.noise(60, 10_000, 1);
        for (AttributeRanking method : AttributeRanking.values()) {
            int width = Rows.fit(by(method, 0.01), rows).numAttributes();
            assertThat(width).as(method.name()).isBetween(2, 101);
        }
    }

    @Test
    void stringsAndDatesStay() {
        Instances rows =
                Rows.of("@attribute note string\n@attribute a numeric\n@attribute b numeric\n@attribute d date yyyy\n"
                        + "@attribute y {n,p}\n@data\nx,1,5,2001,n\ny,2,1,2002,p\nz,1,7,2003,n\nw,3,3,2004,p");
        for (AttributeRanking method : AttributeRanking.values()) {
            Instances kept = Rows.fit(by(method, 0.5), rows);
            assertThat(kept.numAttributes()).as(method.name()).isEqualTo(4);
            assertThat(kept.instance(2).stringValue(kept.attribute("note"))).isEqualTo("z");
        }
    }

    @Test
    void contradictionsAreNamed() {
        assertThatThrownBy(() -> Rows.fit(by(AttributeRanking.INFO_GAIN, 0.5), Rows.load("wine-red")))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN130 select: INFO_GAIN needs a nominal class, and 'quality' is numeric. Use CORRELATION, L1 or PCA.");
        assertThatThrownBy(() -> Rows.fit(by(AttributeRanking.L1, 0.5), Rows.load("credit-g")))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN130 select: L1 needs numeric attributes, and 'checking_status' is nominal. Put encode before, or"
                                + " use INFO_GAIN or CORRELATION.");
        assertThatThrownBy(() -> by(AttributeRanking.L1, 0))
                .hasMessage("ATN138 select: keep is 0.0; allowed is a share above 0 and at most 1.");
    }

    @Test
    void weightsCountAsRowsDo() {
        Instances rows = Rows.load("diabetes");
        Instances twice = new Instances(rows);
        twice.addAll(rows);
        Instances weighted = new Instances(rows);
        weighted.forEach((Instance row) -> row.setWeight(2));
        assertThat(new LassoOrder(weighted, IntStream.range(0, 8).toArray()).order(weighted, 8))
                .isEqualTo(new LassoOrder(twice, IntStream.range(0, 8).toArray()).order(twice, 8));
    }
}
