// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LossesTest {

    @Test
    void keepTheirOrderAndComeToMeanZeroAndVarianceOne() {
        SplittableRandom random = new SplittableRandom(8);
        for (int size = 2; size < 40; size++) {
            double[] losses = new double[size];
            Arrays.setAll(losses, i -> Math.exp(20 * random.nextDouble()));
            double[] targets = Losses.targets(losses);
            assertThat(Arrays.stream(targets).sum()).isCloseTo(0, within(1e-9));
            assertThat(Arrays.stream(targets).map(t -> t * t).sum()).isCloseTo(size, within(1e-9));
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    assertThat(losses[i] < losses[j]).isEqualTo(targets[i] < targets[j]);
                }
            }
        }
    }

    @Test
    void ofDisastersLeaveTheGoodApart() {
        double[] targets = Losses.targets(new double[] {1, 2, 3, 4, 1e9, 1e200});
        assertThat(targets[2] - targets[1]).isCloseTo(targets[1] - targets[0], within(1e-9));
        assertThat(targets[1] - targets[0]).isGreaterThan(0.3);
        assertThat(targets[5]).isLessThan(3);
    }

    @Test
    void ofAnySizeGiveFiniteTargets() {
        assertThat(Losses.targets(new double[] {-Double.MAX_VALUE, Double.MAX_VALUE, 0}))
                .doesNotContain(Double.NaN);
        assertThat(Losses.targets(new double[] {4, 4, 4})).containsExactly(0, 0, 0);
        assertThat(Losses.targets(new double[] {0, 0})).containsExactly(0, 0);
        assertThat(Losses.targets(new double[] {1, 1, 5, 5}))
                .satisfies(t -> assertThat(t[2]).isEqualTo(t[3]));
    }
}
