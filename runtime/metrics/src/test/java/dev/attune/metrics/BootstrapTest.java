// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static Predictions rows(int size, double share, long seed) {
        Random random = new Random(seed);
        int[] truth = new int[size];
        double[] distribution = new double[2 * size];
        for (int i = 0; i < size; i++) {
            truth[i] = random.nextBoolean() ? 1 : 0;
            boolean right = random.nextDouble() < share;
            double sure = 0.5 + 0.5 * random.nextDouble();
            distribution[2 * i + (right ? truth[i] : 1 - truth[i])] = sure;
            distribution[2 * i + (right ? 1 - truth[i] : truth[i])] = 1 - sure;
        }
        return Predictions.classes(2, truth, distribution);
    }

    @Test
    void theStandardErrorOfAShareIsThatOfTheBinomial() {
        Predictions predictions = rows(400, 0.8, 1);
        Bootstrap bootstrap = Bootstrap.of(Metric.ACCURACY, predictions, 4000, 7);
        double share = Metric.ACCURACY.of(predictions);
        assertThat(bootstrap.estimate()).isEqualTo(share);
        double expected = Math.sqrt(share * (1 - share) / 400);
        assertThat(bootstrap.standardError()).isCloseTo(expected, within(0.05 * expected));
        Bootstrap.Interval interval = bootstrap.interval(0.95);
        assertThat(interval.low()).isCloseTo(share - 1.96 * expected, within(0.006));
        assertThat(interval.high()).isCloseTo(share + 1.96 * expected, within(0.006));
    }

    @Test
    void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
        long held = IntStream.range(0, 200)
                .filter(seed -> {
                    Bootstrap.Interval interval = Bootstrap.of(Metric.ACCURACY, rows(150, 0.7, 1000 + seed), 300, seed)
                            .interval(0.9);
                    return interval.low() <= 0.7 && 0.7 <= interval.high();
                })
                .count();
        // 180 of 200 expected, with a standard deviation of 4.2
        assertThat(held).isBetween(166L, 194L);
    }

    @Test
    void aResampleCountsRowsAsOftenAsTheyAreDrawn() {
        // one row: every resample is the row itself
        Predictions one = Predictions.numbers(new double[] {3}, new double[] {5});
        Bootstrap bootstrap = Bootstrap.of(Metric.MEAN_ABSOLUTE_ERROR, one, 50, 1);
        assertThat(bootstrap.interval(0.5)).isEqualTo(new Bootstrap.Interval(2, 2));
        assertThat(bootstrap.standardError()).isZero();
    }

    @Test
    void rowsOfWeightZeroChangeNothing() {
        double[] truth = {1, 2, 3, 4};
        double[] estimates = {1.5, 2.5, 3.5, 400};
        Predictions weighted = Predictions.numbers(truth, estimates, new double[] {1, 1, 1, 0});
        Bootstrap bootstrap = Bootstrap.of(Metric.ROOT_MEAN_SQUARED_ERROR, weighted, 200, 2);
        assertThat(bootstrap.interval(0.99).high()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void theSeedDecides() {
        Predictions predictions = rows(60, 0.8, 4);
        Bootstrap.Interval first =
                Bootstrap.of(Metric.AREA_UNDER_ROC, predictions, 100, 5).interval(0.9);
        assertThat(Bootstrap.of(Metric.AREA_UNDER_ROC, predictions, 100, 5).interval(0.9))
                .isEqualTo(first);
        assertThat(Bootstrap.of(Metric.AREA_UNDER_ROC, predictions, 100, 6).interval(0.9))
                .isNotEqualTo(first);
    }

    @Test
    void undefinedResamplesAreLeftOutAndCounted() {
        // two rows of two classes: about half of the resamples hold one class only
        Predictions two = Predictions.classes(2, new int[] {0, 1}, new double[] {0.7, 0.3, 0.4, 0.6});
        Bootstrap bootstrap = Bootstrap.of(Metric.AREA_UNDER_ROC, two, 1000, 3);
        assertThat(bootstrap.undefined()).isBetween(440, 560);
        assertThat(bootstrap.interval(0.95)).isEqualTo(new Bootstrap.Interval(1, 1));
    }

    @Test
    void refusesWhatHasNoInterval() {
        Predictions none = Predictions.numbers(new double[0], new double[0]);
        assertThatThrownBy(() -> Bootstrap.of(Metric.CORRELATION, none, 100, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Give at least 2 resamples of at least 1 row");
        Bootstrap bootstrap = Bootstrap.of(Metric.ACCURACY, rows(10, 1, 1), 20, 1);
        assertThatThrownBy(() -> bootstrap.interval(95))
                .hasMessage("level: 95.0 is not between 0 and 1. 0.95 is usual.");
        Bootstrap undefined =
                Bootstrap.of(Metric.AREA_UNDER_ROC, Predictions.classes(2, new int[] {1}, new double[] {0, 1}), 20, 1);
        assertThat(undefined.standardError()).isNaN();
        assertThatThrownBy(() -> undefined.interval(0.9)).hasMessage("the metric is undefined in all 20 resamples");
    }
}
