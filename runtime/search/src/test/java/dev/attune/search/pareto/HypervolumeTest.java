// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HypervolumeTest {

    @Test
    void ofOnePointIsABox() {
        assertThat(Hypervolume.of(List.of(new double[] {1, 2, 3}), new double[] {2, 4, 6}))
                .isEqualTo(6);
    }

    @Test
    void ofNothingOrOfPointsBeyondTheReferenceIsZero() {
        assertThat(Hypervolume.of(List.of(), new double[] {1, 1})).isZero();
        assertThat(Hypervolume.of(List.of(new double[] {0, 1}, new double[] {2, 0}), new double[] {1, 1}))
                .isZero();
    }

    @Test
    void isTheNumberOfUnitCellsThatSomePointDominates() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 200; round++) {
            int objectives = 1 + random.nextInt(4);
            double[][] losses = Losses.drawn(random, random.nextInt(12), objectives);
            double[] reference = new double[objectives];
            Arrays.fill(reference, Losses.BOUND - random.nextInt(2));
            assertThat(Hypervolume.of(List.of(losses), reference))
                    .isCloseTo(cells(losses, reference, new double[objectives], 0), within(1e-9));
        }
    }

    private static int cells(double[][] losses, double[] reference, double[] cell, int from) {
        if (from == cell.length) {
            return Arrays.stream(losses).anyMatch(point -> covers(point, cell)) ? 1 : 0;
        }
        int sum = 0;
        for (cell[from] = 0; cell[from] < reference[from]; cell[from]++) {
            sum += cells(losses, reference, cell, from + 1);
        }
        return sum;
    }

    private static boolean covers(double[] point, double[] cell) {
        for (int k = 0; k < cell.length; k++) {
            if (point[k] > cell[k]) {
                return false;
            }
        }
        return true;
    }
}
