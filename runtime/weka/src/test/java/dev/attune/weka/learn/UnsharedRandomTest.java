// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsharedRandomTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 42, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 47})
    void givesTheNumbersOfRandom(long seed) {
        Random random = new Random(seed);
        Random unshared = new UnsharedRandom(seed);
        for (int i = 1; i < 1000; i++) {
            assertThat(unshared.nextInt(i)).isEqualTo(random.nextInt(i));
            assertThat(unshared.nextDouble()).isEqualTo(random.nextDouble());
            assertThat(unshared.nextInt()).isEqualTo(random.nextInt());
            assertThat(unshared.nextLong()).isEqualTo(random.nextLong());
            assertThat(unshared.nextGaussian()).isEqualTo(random.nextGaussian());
        }
        random.setSeed(seed / 3);
        unshared.setSeed(seed / 3);
        assertThat(unshared.nextInt(1000)).isEqualTo(random.nextInt(1000));
    }
}
