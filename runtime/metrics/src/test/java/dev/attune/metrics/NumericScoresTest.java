// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericScoresTest {

    @Test
    void fourRows() {
        // the example of scikit-learn's mean_squared_error, mean_absolute_error and r2_score
        Predictions p = Predictions.numbers(new double[] {3, -0.5, 2, 7}, new double[] {2.5, 0, 2, 8});

        assertThat(Metric.ROOT_MEAN_SQUARED_ERROR.of(p)).isCloseTo(Math.sqrt(0.375), within(1e-15));
        assertThat(Metric.MEAN_ABSOLUTE_ERROR.of(p)).isEqualTo(0.5);
        assertThat(Metric.R_SQUARED.of(p)).isCloseTo(1 - 1.5 / 29.1875, within(1e-15));
    }

    @Test
    void correlationOfLinesIsOne() {
        double[] truth = {1, 2, 4, 8};

        assertThat(Metric.CORRELATION.of(Predictions.numbers(truth, new double[] {5, 7, 11, 19})))
                .isEqualTo(1);
        assertThat(Metric.CORRELATION.of(Predictions.numbers(truth, new double[] {-1, -2, -4, -8})))
                .isEqualTo(-1);
        // Anscombe, Graphs in statistical analysis (1973), first set
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        assertThat(Metric.CORRELATION.of(Predictions.numbers(x, y))).isCloseTo(0.8164, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true"})
    void scoresFollowTheirFormulas(int seed, boolean weighted) {
        Predictions p = Samples.numbers(seed, 2003, weighted);
        double w = 0, t = 0, e = 0, tt = 0, ee = 0, te = 0, squares = 0, absolutes = 0;
        for (int i = 0; i < p.size(); i++) {
            double weight = p.weight(i);
            w += weight;
            t += weight * p.truth(i);
            e += weight * p.estimate(i);
            tt += weight * p.truth(i) * p.truth(i);
            ee += weight * p.estimate(i) * p.estimate(i);
            te += weight * p.truth(i) * p.estimate(i);
            squares += weight * StrictMath.pow(p.truth(i) - p.estimate(i), 2);
            absolutes += weight * Math.abs(p.truth(i) - p.estimate(i));
        }

        assertThat(Metric.ROOT_MEAN_SQUARED_ERROR.of(p)).isCloseTo(Math.sqrt(squares / w), within(1e-12));
        assertThat(Metric.MEAN_ABSOLUTE_ERROR.of(p)).isCloseTo(absolutes / w, within(1e-12));
        assertThat(Metric.R_SQUARED.of(p)).isCloseTo(1 - squares / (tt - t * t / w), within(1e-11));
        assertThat(Metric.CORRELATION.of(p))
                .isCloseTo((te - t * e / w) / Math.sqrt((tt - t * t / w) * (ee - e * e / w)), within(1e-11));
    }

    @Test
    void aMissingEstimateLeavesNothingDefined() {
        Predictions p = Predictions.numbers(new double[] {1, 2, 3}, new double[] {1, Double.NaN, 3});

        for (Metric metric : AllMetrics.OF_NUMBERS) {
            assertThat(metric.of(p)).as(metric.name()).isNaN();
        }
    }

    @Test
    void constantEstimatesExplainNothing() {
        // 0.1 has no exact mean
        Predictions p = Predictions.numbers(new double[] {1, 2, 3}, new double[] {0.1, 0.1, 0.1});

        assertThat(Metric.CORRELATION.of(p)).isZero();
        assertThat(Metric.R_SQUARED.of(Predictions.numbers(new double[] {1, 2, 3}, new double[] {2, 2, 2})))
                .isZero();
    }

    @Test
    void aConstantTruthCannotBeExplained() {
        Predictions p = Predictions.numbers(
                new double[] {9, 0.1, 0.1, 0.1}, new double[] {1, 2, 3, 4}, new double[] {0, 1, 1, 1});

        assertThat(Metric.CORRELATION.of(p)).isNaN();
        assertThat(Metric.R_SQUARED.of(p)).isNaN();
        assertThat(Metric.MEAN_ABSOLUTE_ERROR.of(p)).isCloseTo(2.9, within(1e-15));
    }

    @Test
    void aConstantTruthCannotBeExplainedHoweverManyRowsThereAre() {
        double[] truth = new double[20_000];
        Arrays.fill(truth, 0.1);

        assertThat(Metric.R_SQUARED.of(Predictions.numbers(truth, new double[20_000])))
                .isNaN();
    }

    @Test
    void explainedVarianceIsExactFarFromZeroAndWhereTheTruthRises() {
        int n = 20_000;
        double[] truth = IntStream.range(0, n).mapToDouble(i -> 1e9 + i).toArray();
        double[] estimates = IntStream.range(0, n).mapToDouble(i -> 1e9 + i + 1).toArray();

        // whole numbers from 0 to n - 1 have the sum of squares about their mean n (n² - 1) / 12
        double spread = n * ((double) n * n - 1) / 12;
        assertThat(Metric.R_SQUARED.of(Predictions.numbers(truth, estimates))).isCloseTo(1 - n / spread, within(1e-15));
    }

    @Test
    void aLargeMeanDoesNotDrownTheCorrelation() {
        Predictions p =
                Predictions.numbers(new double[] {1e9 + 1, 1e9 + 2, 1e9 + 3}, new double[] {1e9 + 2, 1e9 + 4, 1e9 + 6});

        assertThat(Metric.CORRELATION.of(p)).isCloseTo(1, within(1e-15));
    }

    @Test
    void metricsOfNumbersNeedNumbers() {
        Predictions classes = Predictions.classes(2, new int[] {1}, new double[] {0.5, 0.5});

        for (Metric metric : AllMetrics.OF_NUMBERS) {
            assertThatThrownBy(() -> metric.of(classes))
                    .as(metric.name())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(metric.name()
                            + " needs predictions of numbers, given are 1 predictions of 2 classes. Of classes "
                            + "there are metrics such as ACCURACY, F1, AREA_UNDER_ROC and LOG_LOSS.");
        }
    }
}
