// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BestCompromisesTest {

    @Test
    void takesWholeFrontsFirst() {
        double[][] losses = {{3, 3}, {0, 2}, {2, 0}, {1, 3}, {3, 1}};
        assertThat(BestCompromises.of(losses, 2)).containsExactly(1, 2);
        assertThat(BestCompromises.of(losses, 4)).containsExactly(1, 2, 3, 4);
        assertThat(BestCompromises.of(losses, 9)).containsExactly(1, 2, 3, 4, 0);
    }

    @Test
    void takesOfAFrontThePointsThatDominateMost() {
        double[][] losses = {{0, 10}, {4.9, 5.1}, {5, 5}, {5.1, 4.9}, {10, 0}};
        assertThat(BestCompromises.of(losses, 3)).containsExactly(2, 0, 4);
    }

    @Test
    void addsAtEachStepWhatAddsMost() {
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < 100; round++) {
            double[][] front = new double[12][];
            for (int i = 0; i < front.length; i++) {
                double x = random.nextDouble();
                double y = random.nextDouble() * (1 - x);
                front[i] = new double[] {x, y, 1 - x - y};
            }
            double[][] scaled = UnitLosses.of(front);
            List<double[]> chosen = new ArrayList<>();
            for (int index : BestCompromises.of(front, 6)) {
                double most = Arrays.stream(scaled)
                        .mapToDouble(point -> volume(chosen, point))
                        .max()
                        .orElseThrow();
                assertThat(volume(chosen, scaled[index])).isCloseTo(most, within(1e-12));
                chosen.add(scaled[index]);
            }
        }
    }

    private static double volume(List<double[]> chosen, double[] point) {
        List<double[]> more = new ArrayList<>(chosen);
        more.add(point);
        return Hypervolume.of(more, new double[] {1.1, 1.1, 1.1});
    }

    @Test
    void takesEqualPointsAndPointsOfAnySize() {
        double[][] equal = {{1, 1}, {1, 1}, {1, 1}};
        assertThat(BestCompromises.of(equal, 2)).hasSize(2).doesNotHaveDuplicates();
        double[][] huge = {{-1e308, 1e308}, {1e308, -1e308}, {0, 0}, {Double.MIN_VALUE, -1}};
        assertThat(BestCompromises.of(huge, 3)).hasSize(3).doesNotHaveDuplicates();
    }
}
