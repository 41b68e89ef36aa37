// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RoughTermsTest {

    @Test
    void areAsNearAsTheySay() {
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            double k = Math.pow(10, 20 * random.nextDouble() - 12);
            assertThat(RoughTerms.of(k)).isCloseTo(k * Math.log(k), within(RoughTerms.ERROR * k));
        }
        for (int i = 0; i <= 1 << 12; i++) {
            double k = 1 + i / (double) (1 << 12);
            assertThat(RoughTerms.of(k)).isCloseTo(k * Math.log(k), within(RoughTerms.ERROR * k));
        }
    }

    @Test
    void areAboutNothingForNothing() {
        for (double k : new double[] {0, -0.0, -1e-13, Double.MIN_VALUE}) {
            assertThat(RoughTerms.of(k)).isCloseTo(0, within(1e-10));
        }
    }
}
