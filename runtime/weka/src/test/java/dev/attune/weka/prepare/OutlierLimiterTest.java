// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.annotations.OutlierAction;
import dev.attune.annotations.OutlierRule;
import dev.attune.study.StudyException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

class OutlierLimiterTest {

    private static OutlierLimiter by(OutlierRule rule, double cut, OutlierAction action) {
        OutlierLimiter limiter = new OutlierLimiter();
        limiter.setRule(rule);
        limiter.setCut(cut);
        limiter.setAction(action);
        return limiter;
    }

    @Test
    void fencesStandAtTheQuartiles() {
        // R: quantile(c(1:9, 100)) has 25 % at 3.25 and 75 % at 7.75, so the upper fence is 7.75 + 1.5 * 4.5
        Instances rows = Rows.numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 100);
        Instances clipped = Rows.fit(by(OutlierRule.IQR, 1.5, OutlierAction.CLIP), rows);
        assertThat(clipped.instance(9).value(0)).isCloseTo(14.5, within(1e-12));
        assertThat(clipped.instance(0).value(0)).isEqualTo(1);
    }

    @Test
    void standardDeviationsAreWekas() {
        double[] values = {2, 4, 4, 4, 5, 5, 7, 9};
        // mean 5, deviation sqrt(32 / 7)
        Instances clipped = Rows.fit(by(OutlierRule.Z_SCORE, 1.5, OutlierAction.CLIP), Rows.numbers(values));
        assertThat(clipped.instance(7).value(0)).isCloseTo(5 + 1.5 * Math.sqrt(32.0 / 7), within(1e-12));
    }

    @Test
    void droppedRowsAreTrainingRowsOnly() throws Exception {
        Instances rows = Rows.numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 100);
        OutlierLimiter limiter = by(OutlierRule.IQR, 1.5, OutlierAction.DROP);
        assertThat(Rows.fit(limiter, rows).numInstances()).isEqualTo(9);
        assertThat(Rows.later(limiter, rows.instance(9)).value(0)).isEqualTo(100);
    }

    @Test
    void attributesWithoutSpreadHaveNoFences() {
        Instances rows = Rows.numbers(0, 0, 0, 0, 0, 0, 0, 0, 5, 9);
        assertThat(Rows.column(Rows.fit(by(OutlierRule.IQR, 1.5, OutlierAction.CLIP), rows), "x"))
                .containsExactly(Rows.column(rows, "x"));
    }

    @Test
    void missingCellsAreNoOutliers() {
        Instances rows = Rows.numbers(1, 2, 3, Double.NaN, 5, 6, 7, 8, 9, 100);
        assertThat(Rows.fit(by(OutlierRule.Z_SCORE, 2, OutlierAction.DROP), rows)
                        .numInstances())
                .isEqualTo(9);
    }

    @Test
    void theForestFindsRowsThatNoSingleAttributeShows() {
        Instances rows = Rows.noise(400, 2, 7);
        // two attributes that go together, and one row that breaks it inside both ranges
        rows.forEach(row -> row.setValue(1, row.value(0) + 0.05 * row.value(1)));
        rows.add(new DenseInstance(1, new double[] {1.5, -1.5, 0}));
        Instances left = Rows.fit(by(OutlierRule.ISOLATION_FOREST, 2.5, OutlierAction.DROP), rows);
        assertThat(left.numInstances()).isBetween(380, 400);
        assertThat(left.stream().anyMatch(row -> row.value(0) == 1.5 && row.value(1) == -1.5))
                .isFalse();
    }

    @Test
    void theForestsScoresFollowThePaper() {
        // the row far out has a score above 0.6 and the mean of all is near 0.5, as sections 2 and 4.1 have it
        double[][] data =
                Rows.noise(256, 3, 5).stream().map(Instance::toDoubleArray).toArray(double[][]::new);
        data[0] = new double[] {9, 9, 9, 0};
        IsolationForest forest = new IsolationForest(data, new int[] {0, 1, 2}, 1);
        double[] scores = Arrays.stream(data).mapToDouble(forest::score).toArray();
        assertThat(scores[0]).isGreaterThan(0.75);
        assertThat(Arrays.stream(scores).average().orElseThrow()).isBetween(0.4, 0.5);
        assertThat(IntStream.range(1, 256).allMatch(r -> scores[r] < scores[0])).isTrue();
    }

    @Test
    void clippedRowsOfTheForestComeIntoTheRangeOfTheOthers() throws Exception {
        Instances rows = Rows.noise(300, 2, 9);
        rows.instance(5).setValue(0, 50);
        OutlierLimiter limiter = by(OutlierRule.ISOLATION_FOREST, 3, OutlierAction.CLIP);
        Instances clipped = Rows.fit(limiter, rows);
        assertThat(clipped.instance(5).value(0)).isBetween(1.0, 4.0);
        assertThat(Rows.later(limiter, rows.instance(5)).value(0))
                .isEqualTo(clipped.instance(5).value(0));
    }

    @Test
    void wrongSettingsAreRefused() {
        assertThatThrownBy(() -> new OutlierLimiter().setCut(0))
                .isInstanceOf(StudyException.class)
                .hasMessage("ATN138 outliers: cut is 0.0; allowed is a finite number above 0.");
    }
}
