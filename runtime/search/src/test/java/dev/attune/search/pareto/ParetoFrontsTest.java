// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.pareto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ParetoFrontsTest {

    @Test
    void aPointDominatesOneThatIsNowhereLessAndSomewhereMore() {
        assertThat(ParetoFronts.dominates(new double[] {1, 2}, new double[] {1, 3}))
                .isTrue();
        assertThat(ParetoFronts.dominates(new double[] {1, 2}, new double[] {1, 2}))
                .isFalse();
        assertThat(ParetoFronts.dominates(new double[] {1, 2}, new double[] {0, 9}))
                .isFalse();
    }

    @Test
    void equalPointsShareAFront() {
        double[][] losses = {{2, 2}, {1, 1}, {1, 1}, {0, 3}, {2, 2}};
        assertThat(ParetoFronts.of(losses)).containsExactly(List.of(1, 2, 3), List.of(0, 4));
    }

    @Test
    void ofNoPointsThereIsNoFront() {
        assertThat(ParetoFronts.of(new double[0][])).isEmpty();
    }

    @Test
    void aPointsFrontIsOneBehindTheLastThatHasADominatingPoint() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 200; round++) {
            double[][] losses = Losses.drawn(random, 1 + random.nextInt(60), 1 + random.nextInt(4));
            List<List<Integer>> fronts = ParetoFronts.of(losses);
            int[] ranks = new int[losses.length];
            for (int front = 0; front < fronts.size(); front++) {
                for (int i : fronts.get(front)) {
                    ranks[i] = front;
                }
            }
            for (int i = 0; i < losses.length; i++) {
                int expected = 0;
                for (int k = 0; k < losses.length; k++) {
                    if (ParetoFronts.dominates(losses[k], losses[i])) {
                        expected = Math.max(expected, ranks[k] + 1);
                    }
                }
                assertThat(ranks[i]).isEqualTo(expected);
            }
            assertThat(fronts.stream().mapToInt(List::size).sum()).isEqualTo(losses.length);
        }
    }
}
