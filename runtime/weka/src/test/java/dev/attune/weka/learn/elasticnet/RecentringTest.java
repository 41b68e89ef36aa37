// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecentringTest {

    @Test
    void aSquaredPenaltyGivesTheMeanAndAnAbsoluteOneTheMedian() {
        double[] coefficients = {1, 2, 9};

        assertThat(Recentring.shift(new Penalty(1, 0), coefficients)).isEqualTo(4);
        assertThat(Recentring.shift(new Penalty(1, 1), coefficients)).isEqualTo(2);
        assertThat(Recentring.shift(new Penalty(1, 1), new double[] {1, 2, 3, 9}))
                .isEqualTo(2);
        assertThat(Recentring.shift(new Penalty(1, 1), new double[] {-1, 0, 0, 9}))
                .isZero();
    }

    @Test
    void noOtherShiftHasASmallerPenalty() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 200; trial++) {
            Penalty penalty = new Penalty(random.nextDouble(), random.nextDouble());
            double[] coefficients = random.doubles(2 + trial % 6, -1, 1).toArray();
            double shift = Recentring.shift(penalty, coefficients);
            double least = sum(penalty, coefficients, shift);
            for (double other = -1; other <= 1; other += 0.01) {
                assertThat(sum(penalty, coefficients, other)).isGreaterThanOrEqualTo(least - 1e-12);
            }
            assertThat(shift).isCloseTo(Math.max(-1, Math.min(1, shift)), within(0.0));
        }
    }

    private static double sum(Penalty penalty, double[] coefficients, double shift) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum += penalty.of(coefficient - shift);
        }
        return sum;
    }
}
