// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SignedRankPValuesTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    @Test
    void agreesWithPublishedTables() {
        // the one-sided critical values at 0.05 of n = 8, 10, 20 and 50 are 5, 10, 60 and 466; one more is above 0.05
        assertThat(SignedRankTest.pValue(withNegativeRanks(8, 5))).isEqualTo(0.0390625, ROUNDING);
        assertThat(SignedRankTest.pValue(withNegativeRanks(8, 6))).isEqualTo(0.0546875, ROUNDING);
        assertThat(SignedRankTest.pValue(withNegativeRanks(10, 10))).isEqualTo(0.0419921875, ROUNDING);
        assertThat(SignedRankTest.pValue(withNegativeRanks(10, 11))).isEqualTo(0.052734375, ROUNDING);
        assertThat(SignedRankTest.pValue(withNegativeRanks(20, 60))).isEqualTo(0.048653602600097656, ROUNDING);
        assertThat(SignedRankTest.pValue(withNegativeRanks(50, 466))).isEqualTo(0.049542962274212066, ROUNDING);
    }

    /** The differences 1 to n, of which some are negative, so that the ranks of the negative ones have a sum. */
    private static double[] withNegativeRanks(int n, int sum) {
        double[] differences = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
        int rest = sum;
        for (int rank = n; rank >= 1; rank--) {
            if (rank <= rest) {
                differences[rank - 1] *= -1;
                rest -= rank;
            }
        }
        return differences;
    }

    @Test
    void fewDifferencesShowLittle() {
        assertThat(SignedRankTest.pValue(new double[0])).isEqualTo(1);
        assertThat(SignedRankTest.pValue(new double[] {3, 1, 2})).isEqualTo(1.0 / 8);
        assertThat(SignedRankTest.pValue(new double[] {3, 1, 2, 9})).isEqualTo(1.0 / 16);
        assertThat(SignedRankTest.pValue(new double[] {0, 0, 0, 0})).isEqualTo(1);
        assertThat(SignedRankTest.pValue(new double[] {-1, -1, -1, -1})).isEqualTo(1);
    }

    @Test
    void countsAllChoicesOfSignsWithTiesAndZerosToo() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 200; round++) {
            double[] differences =
                    random.ints(1 + random.nextInt(10), -3, 4).asDoubleStream().toArray();
            assertThat(SignedRankTest.pValue(differences))
                    .as(Arrays.toString(differences))
                    .isEqualTo(enumerated(differences), ROUNDING);
        }
    }

    /** The share of all choices of signs whose signed ranks have at least the sum of those that were observed. */
    private static double enumerated(double[] differences) {
        int n = differences.length;
        double[] ranks = new double[n];
        for (int i = 0; i < n; i++) {
            for (double other : differences) {
                double gap = Math.abs(differences[i]) - Math.abs(other);
                ranks[i] += gap > 0 ? 1 : gap == 0 ? 0.5 : 0;
            }
            ranks[i] += 0.5;
        }
        double observed = 0;
        for (int i = 0; i < n; i++) {
            observed += Math.signum(differences[i]) * ranks[i];
        }
        int asFar = 0;
        for (int signs = 0; signs < 1 << n; signs++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double size = differences[i] == 0 ? 0 : ranks[i];
                sum += (signs >> i & 1) == 0 ? size : -size;
            }
            asFar += sum >= observed ? 1 : 0;
        }
        return (double) asFar / (1 << n);
    }

    @Test
    void approximatesManyDifferencesWithHalfOfTheZerosAsPositive() {
        // SciPy 1.17: wilcoxon(d, alternative="greater", zero_method="zsplit", method="approx")
        double[] tied = IntStream.range(0, 60).mapToDouble(i -> i * 37 % 23 - 9).toArray();
        assertThat(Arrays.stream(tied).filter(d -> d == 0)).hasSize(2);
        assertThat(SignedRankTest.pValue(tied)).isEqualTo(0.0231402434729858, within(1e-10));
        double[] distinct =
                IntStream.range(0, 60).mapToDouble(i -> tied[i] + 0.01 * i).toArray();
        assertThat(SignedRankTest.pValue(distinct)).isEqualTo(0.012140596572185627, within(1e-10));
    }

    @Test
    void theApproximationContinuesTheExactValues() {
        double exact = SignedRankTest.pValue(withNegativeRanks(50, 466));
        assertThat(SignedRankTest.pValue(withNegativeRanks(51, 486))).isEqualTo(exact, within(3e-3));
    }
}
