// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas under curves against hand-worked values and against the definition, pair by pair. */
class RankingTest {

    @Test
    void areasOfFourRows() {
        // scores 0.1, 0.4, 0.35, 0.8 of negatives and positives in turn: the example of scikit-learn's roc_auc_score
        // (0.75) and
        // average_precision_score (0.83...)
        Predictions p =
                Predictions.classes(2, new int[] {0, 0, 1, 1}, new double[] {0.9, 0.1, 0.6, 0.4, 0.65, 0.35, 0.2, 0.8});

        assertThat(Metric.AREA_UNDER_ROC.of(1).of(p)).isEqualTo(0.75);
        assertThat(Metric.AREA_UNDER_ROC.of(p)).isEqualTo(0.75);
        assertThat(Metric.AREA_UNDER_PRC.of(1).of(p)).isCloseTo((1 + 2 / 3.0) / 2, within(1e-15));
    }

    @Test
    void tiesCountHalf() {
        Predictions p = Predictions.classes(2, new int[] {0, 1, 1, 0}, new double[] {
            0.5, 0.5,
            0.5, 0.5,
            0.25, 0.75,
            1.0, -0.0
        });

        // pairs of a positive with a negative: ½ + 1 with the first positive, 1 + 1 with the second
        assertThat(Metric.AREA_UNDER_ROC.of(1).of(p)).isEqualTo(3.5 / 4);
        assertThat(Metric.AREA_UNDER_PRC.of(1).of(p)).isCloseTo((1 + 2 / 3.0) / 2, within(1e-15));
    }

    @Test
    void aConstantModelHasHalfTheAreaAndThePrevalence() {
        Predictions p = Predictions.classes(2, new int[] {0, 1, 0, 0}, new double[] {.7, .3, .7, .3, .7, .3, .7, .3});

        assertThat(Metric.AREA_UNDER_ROC.of(p)).isEqualTo(0.5);
        assertThat(Metric.AREA_UNDER_PRC.of(1).of(p)).isEqualTo(0.25);
    }

    @Test
    void roundingBelowZeroKeepsItsPlace() {
        double[] distribution = {1, 0, 1, -1e-19, 1, -2e-19, 1, 1e-19};
        Predictions p = Predictions.classes(2, new int[] {1, 0, 1, 0}, distribution);

        assertThat(Metric.AREA_UNDER_ROC.of(1).of(p)).isEqualTo(0.25);
        assertThat(Metric.BRIER.of(p)).isEqualTo(1);
    }

    static Stream<Predictions> samples() {
        return IntStream.range(0, 24)
                .mapToObj(seed -> Samples.classes(
                        seed,
                        seed % 3 == 2 ? 1500 : 120,
                        2 + seed % 4,
                        seed % 2 == 0 ? 5 : 1_000_000,
                        seed % 4 > 1,
                        seed % 5 == 4));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areasAreThoseOfTheirDefinitions(Predictions p) {
        for (int c = 0; c < p.numClasses(); c++) {
            assertThat(Metric.AREA_UNDER_ROC.of(c).of(p)).isCloseTo(areaUnderRoc(p, c), within(1e-12));
            assertThat(Metric.AREA_UNDER_PRC.of(c).of(p)).isCloseTo(areaUnderPrc(p, c), within(1e-12));
        }
    }

    /** By comparing each row of the class with each other row. */
    private static double areaUnderRoc(Predictions p, int c) {
        double won = 0;
        double pairs = 0;
        for (int i = 0; i < p.size(); i++) {
            for (int j = 0; j < p.size(); j++) {
                if (p.trueClass(i) == c && p.trueClass(j) != c) {
                    int order = Double.compare(p.probability(i, c), p.probability(j, c));
                    won += p.weight(i) * p.weight(j) * (order > 0 ? 1 : order == 0 ? 0.5 : 0);
                    pairs += p.weight(i) * p.weight(j);
                }
            }
        }
        return won / pairs;
    }

    /** By counting, for each row of the class, all rows with its probability or a higher one. */
    private static double areaUnderPrc(Predictions p, int c) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < p.size(); i++) {
            if (p.trueClass(i) == c && p.weight(i) > 0) {
                double hits = 0;
                double all = 0;
                for (int j = 0; j < p.size(); j++) {
                    if (p.probability(j, c) >= p.probability(i, c)) {
                        hits += p.trueClass(j) == c ? p.weight(j) : 0;
                        all += p.weight(j);
                    }
                }
                sum += p.weight(i) * hits / all;
                weight += p.weight(i);
            }
        }
        return sum / weight;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100, 1023, 1024, 1025, 5000})
    void radixSortSorts(int length) {
        SplittableRandom random = new SplittableRandom(length);
        // few values, values of one digit, and values of all digits
        for (long bound : new long[] {3, 1L << 11, 1L << 40, Long.MAX_VALUE}) {
            long[] values = random.longs(length, -bound / 2, bound).toArray();
            long[] expected = values.clone();
            Arrays.sort(expected);

            RadixSort.sort(values);

            assertThat(values).containsExactly(expected);
        }
    }
}
