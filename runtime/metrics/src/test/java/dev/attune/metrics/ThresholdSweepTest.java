// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdSweepTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void equalsCountingAtEachThreshold(long seed) {
        Random random = new Random(seed);
        int size = 200;
        int[] truth = random.ints(size, 0, 3).toArray();
        // few distinct values, so that there are ties
        double[] distribution =
                random.ints(3L * size, 0, 12).mapToDouble(i -> i / 11.0).toArray();
        double[] weights = random.doubles(size).map(w -> seed % 2 == 0 ? 1 : w).toArray();
        Predictions predictions = Predictions.classes(3, truth, distribution, weights);
        ThresholdSweep sweep = ThresholdSweep.of(predictions, 1);
        assertThat(sweep.points())
                .hasSize(12)
                .isSortedAccordingTo((a, b) -> Double.compare(b.threshold(), a.threshold()));
        for (ThresholdSweep.Point point : sweep.points()) {
            double[] counts = new double[4];
            for (int i = 0; i < size; i++) {
                boolean taken = distribution[3 * i + 1] >= point.threshold();
                counts[(truth[i] == 1 ? 0 : 1) + (taken ? 0 : 2)] += weights[i];
            }
            assertThat(point.truePositives()).isCloseTo(counts[0], within(1e-9));
            assertThat(point.falsePositives()).isCloseTo(counts[1], within(1e-9));
            assertThat(point.falseNegatives()).isCloseTo(counts[2], within(1e-9));
            assertThat(point.trueNegatives()).isCloseTo(counts[3], within(1e-9));
        }
        assertThat(areaUnder(sweep)).isCloseTo(Metric.AREA_UNDER_ROC.of(1).of(predictions), within(1e-12));
    }

    /** By trapezoids. */
    private static double areaUnder(ThresholdSweep sweep) {
        double area = 0;
        double x = 0;
        double y = 0;
        for (ThresholdSweep.Point point : sweep.points()) {
            area += (point.falsePositiveRate() - x) * (point.recall() + y) / 2;
            x = point.falsePositiveRate();
            y = point.recall();
        }
        return area;
    }

    /** Fawcett (2006), table 1: 10 positives and 10 negatives in the order of their scores. */
    @Test
    void fawcettsExample() {
        double[] scores = {.9, .8, .7, .6, .55, .54, .53, .52, .51, .505, .4, .39, .38, .37, .36, .35, .34, .33, .30, .1
        };
        int[] truth = {1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0};
        double[] distribution = new double[40];
        for (int i = 0; i < 20; i++) {
            distribution[2 * i] = 1 - scores[i];
            distribution[2 * i + 1] = scores[i];
        }
        ThresholdSweep sweep = ThresholdSweep.of(Predictions.classes(2, truth, distribution), 1);
        assertThat(sweep.points().stream()
                        .mapToDouble(ThresholdSweep.Point::threshold)
                        .toArray())
                .isEqualTo(scores);
        // "the ROC point at (0.1, 0.5) produces its highest accuracy (70%)", at a threshold of 0.54
        ThresholdSweep.Point best = sweep.best(ThresholdSweep.Point::accuracy);
        assertThat(best.threshold()).isEqualTo(0.54);
        assertThat(best.accuracy()).isEqualTo(0.7);
        assertThat(best.recall()).isEqualTo(0.5);
        assertThat(best.falsePositiveRate()).isEqualTo(0.1);
        assertThat(best.precision()).isCloseTo(5 / 6.0, within(1e-15));
        assertThat(best.youden()).isCloseTo(0.4, within(1e-15));
        assertThat(sweep.best(ThresholdSweep.Point::f1).f1())
                .isEqualTo(Arrays.stream(sweep.points().toArray(ThresholdSweep.Point[]::new))
                        .mapToDouble(ThresholdSweep.Point::f1)
                        .max()
                        .orElseThrow());
    }

    @Test
    void refusesNumbersAndOtherClasses() {
        Predictions numbers = Predictions.numbers(new double[] {1}, new double[] {2});
        assertThatThrownBy(() -> ThresholdSweep.of(numbers, 0)).isInstanceOf(IllegalArgumentException.class);
        Predictions classes = Predictions.classes(2, new int[] {1}, new double[] {0, 1});
        assertThatThrownBy(() -> ThresholdSweep.of(classes, 2)).hasMessageContaining("allowed are 0 to 1");
        assertThatThrownBy(() -> ThresholdSweep.of(Predictions.classes(2, new int[0], new double[0]), 0))
                .hasMessageContaining("a sweep needs at least one row");
    }

    @Test
    void whereAMeasureIsUndefinedEverywhereTheHighestThresholdIsGiven() {
        Predictions onlyOthers = Predictions.classes(2, new int[] {0, 0}, new double[] {0.7, 0.3, 0.4, 0.6});
        assertThat(ThresholdSweep.of(onlyOthers, 1)
                        .best(ThresholdSweep.Point::recall)
                        .threshold())
                .isEqualTo(0.6);
    }
}
