// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialRandomTest {

    @Test
    void givesTheSameNumbersForTheSameSeedAndTrial() {
        assertThat(TrialRandom.of(42, 7).nextLong())
                .isEqualTo(TrialRandom.of(42, 7).nextLong());
    }

    @Test
    void takesNeighbouringSeedsAndTrialsApart() {
        Set<Long> first = new HashSet<>();
        double sum = 0;
        for (int seed = 0; seed < 100; seed++) {
            for (int trial = 0; trial < 100; trial++) {
                first.add(TrialRandom.of(seed, trial).nextLong());
                sum += TrialRandom.of(seed, trial).nextDouble();
            }
        }
        assertThat(first).hasSize(10_000);
        assertThat(sum / 10_000).isBetween(0.488, 0.512); // four standard errors
    }

    @Test
    void isNotTheSameForSeedsATrialStepApart() {
        // a plain sum of seed and trial would give seed 1, trial 0 the numbers of seed 0, trial 1
        assertThat(TrialRandom.of(1, 0).nextLong())
                .isNotEqualTo(TrialRandom.of(0, 1).nextLong());
    }
}
