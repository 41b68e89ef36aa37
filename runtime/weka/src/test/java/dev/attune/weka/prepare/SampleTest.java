// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import weka.core.Instances;

class SampleTest {

    @Test
    void quantilesAreThoseOfDefinitionSeven() {
        // R: quantile(c(1, 2, 4, 8, 16), c(0, .1, .25, .5, .9, 1)) is 1.0 1.4 2.0 4.0 12.8 16.0
        Sample sample = Sample.of(Rows.numbers(8, 1, 16, 2, 4), 0);
        double[] shares = {0, 0.1, 0.25, 0.5, 0.9, 1};
        double[] expected = {1, 1.4, 2, 4, 12.8, 16};
        for (int k = 0; k < shares.length; k++) {
            assertThat(sample.quantile(shares[k])).isCloseTo(expected[k], within(1e-12));
        }
    }

    @Test
    void aWeightCountsAsThatManyRows() {
        Random random = new Random(3);
        Instances weighted = Rows.numbers(random.doubles(20).toArray());
        Instances repeated = new Instances(weighted, 0);
        for (int r = 0; r < 20; r++) {
            int weight = r == 0 ? 1 : 1 + random.nextInt(4);
            for (int k = 0; k < weight; k++) {
                repeated.add(weighted.instance(r));
            }
            weighted.instance(r).setWeight(weight);
        }
        Sample one = Sample.of(weighted, 0);
        Sample other = Sample.of(repeated, 0);
        for (double share = 0; share <= 1; share += 0.01) {
            assertThat(one.quantile(share)).isCloseTo(other.quantile(share), within(1e-12));
        }
        assertThat(one.mean()).isCloseTo(other.mean(), within(1e-12));
        assertThat(one.deviation()).isCloseTo(other.deviation(), within(1e-12));
    }

    @Test
    void modesOfEqualCountAreTheLowest() {
        assertThat(Sample.of(Rows.numbers(5, 3, 5, 3, 9), 0).mode()).isEqualTo(3);
    }
}
