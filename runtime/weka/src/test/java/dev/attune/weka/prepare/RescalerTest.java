// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.annotations.Rescaling;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import weka.core.Instance;
import weka.core.Instances;

class RescalerTest {

    private static Rescaler by(Rescaling method) {
        Rescaler rescaler = new Rescaler();
        rescaler.setMethod(method);
        return rescaler;
    }

    private static double[] rescaled(Rescaling method, double... values) {
        return Rows.column(Rows.fit(by(method), Rows.numbers(values)), "x");
    }

    @Test
    void robustIsMedianAndQuartiles() {
        assertThat(rescaled(Rescaling.ROBUST, 1, 2, 3, 4, 100)).containsExactly(-1, -0.5, 0, 0.5, 48.5);
    }

    @Test
    void quantilesAreSharesOfRows() throws Exception {
        assertThat(rescaled(Rescaling.QUANTILE, 10, 40, 20, 30, 50)).containsExactly(0, 0.75, 0.25, 0.5, 1);
        // the middle of the shares 0.25 and 0.5
        assertThat(rescaled(Rescaling.QUANTILE, 10, 20, 20, 30, 50)).containsExactly(0, 0.375, 0.375, 0.75, 1);
        Rescaler rescaler = by(Rescaling.QUANTILE);
        Rows.fit(rescaler, Rows.numbers(10, 20, 30, 40, 50));
        Instances others = Rows.numbers(5, 12.5, 99);
        assertThat(Rows.later(rescaler, others.instance(0)).value(0)).isZero();
        assertThat(Rows.later(rescaler, others.instance(1)).value(0)).isCloseTo(0.0625, within(1e-15));
        assertThat(Rows.later(rescaler, others.instance(2)).value(0)).isEqualTo(1);
    }

    /** The example of scikit-learn's PowerTransformer, whose documentation prints three digits of each. */
    @Test
    void yeoJohnsonFindsThePowersOfThePublishedExample() {
        assertThat(YeoJohnson.bestPower(new double[] {1, 3, 4})).isCloseTo(1.386, within(1e-3));
        assertThat(YeoJohnson.bestPower(new double[] {2, 2, 5})).isCloseTo(-3.100, within(1e-3));
        assertThat(rescaled(Rescaling.YEO_JOHNSON, 1, 3, 4))
                .usingComparatorWithPrecision(1e-3)
                .containsExactly(-1.316, 0.209, 1.106);
        assertThat(rescaled(Rescaling.YEO_JOHNSON, 2, 2, 5))
                .usingComparatorWithPrecision(1e-3)
                .containsExactly(-0.707, -0.707, 1.414);
    }

    @Test
    void yeoJohnsonHasTheFourCasesOfThePaper() {
        assertThat(YeoJohnson.transform(3, 2)).isCloseTo((16 - 1) / 2.0, within(1e-12));
        assertThat(YeoJohnson.transform(3, 0)).isCloseTo(Math.log(4), within(1e-12));
        assertThat(YeoJohnson.transform(-3, 0.5)).isCloseTo(-(8 - 1) / 1.5, within(1e-12));
        assertThat(YeoJohnson.transform(-3, 2)).isCloseTo(-Math.log(4), within(1e-12));
        assertThat(YeoJohnson.transform(-3, 1)).isCloseTo(-3, within(1e-12));
    }

    @Test
    void yeoJohnsonTakesTheSkewAway() {
        double[] skewed =
                new java.util.Random(1).doubles(500).map(u -> Math.exp(3 * u)).toArray();
        double[] straight = rescaled(Rescaling.YEO_JOHNSON, skewed);
        assertThat(Math.abs(skewness(straight))).isLessThan(0.2).isLessThan(Math.abs(skewness(skewed)) / 4);
        assertThat(Arrays.stream(straight).average().orElseThrow()).isCloseTo(0, within(1e-9));
    }

    private static double skewness(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance = Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow();
        return Arrays.stream(values).map(v -> Math.pow(v - mean, 3)).average().orElseThrow() / Math.pow(variance, 1.5);
    }

    @ParameterizedTest
    @EnumSource(Rescaling.class)
    void constantAndMissingAttributesStayFinite(Rescaling method) throws Exception {
        Instances rows =
                Rows.of("@attribute c numeric\n@attribute m numeric\n@attribute y {n,p}\n@data\n7,?,n\n7,?,p\n7,?,p");
        Rescaler rescaler = by(method);
        Instances out = Rows.fit(rescaler, rows);
        assertThat(out.instance(0).value(0)).isBetween(0.0, 0.5);
        assertThat(out.instance(0).isMissing(1)).isTrue();
        Instance other = (Instance) rows.instance(0).copy();
        other.setDataset(rows);
        other.setValue(0, 8);
        other.setValue(1, 8);
        assertThat(Rows.later(rescaler, other).value(0)).isFinite();
        assertThat(Rows.later(rescaler, other).value(1)).isFinite();
    }

    @ParameterizedTest
    @EnumSource(Rescaling.class)
    void orderIsKept(Rescaling method) {
        double[] out = rescaled(method, -1e6, -3, -1, 0, 0.5, 2, 1e6);
        for (int i = 1; i < out.length; i++) {
            assertThat(out[i]).as(method + " " + i).isGreaterThan(out[i - 1]);
        }
    }

    @Test
    void weightsCountAsRowsDo() {
        Instances weighted = Rows.numbers(1, 2, 3, 4);
        weighted.instance(3).setWeight(0);
        Instances without = new Instances(weighted, 0, 3);
        for (Rescaling method : new Rescaling[] {Rescaling.ROBUST, Rescaling.QUANTILE, Rescaling.YEO_JOHNSON}) {
            assertThat(Arrays.copyOf(Rows.column(Rows.fit(by(method), weighted), "x"), 3))
                    .as(method.name())
                    .containsExactly(Rows.column(Rows.fit(by(method), without), "x"));
        }
    }
}
