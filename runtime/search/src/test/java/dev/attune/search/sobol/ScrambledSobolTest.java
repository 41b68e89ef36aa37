// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.sobol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScrambledSobolTest {

    @Test
    void putsOnePointIntoEachIntervalOfEachCoordinate() {
        double[][] points = new ScrambledSobol(20, 64).points(11);
        for (int j = 0; j < 20; j++) {
            boolean[] hit = new boolean[64];
            for (double[] point : points) {
                hit[(int) (64 * point[j])] = true;
            }
            assertThat(hit).as("coordinate %d", j).doesNotContain(false);
        }
    }

    @Test
    void fillsTheElementarySquaresOfTheFirstTwoCoordinates() {
        int[] counts = new int[64];
        for (double[] point : new ScrambledSobol(2, 256).points(5)) {
            counts[8 * (int) (8 * point[0]) + (int) (8 * point[1])]++;
        }
        assertThat(counts).containsOnly(4);
    }

    @Test
    void isAnotherSequenceForEachSeedAndTheSameForOne() {
        ScrambledSobol sobol = new ScrambledSobol(3, 16);
        assertThat(sobol.points(1)[4]).containsExactly(sobol.point(4, 1));
        assertThat(sobol.point(0, 1)).isNotEqualTo(sobol.point(0, 2));
    }

    @Test
    void isEvenAcrossSeedsAtOnePoint() {
        ScrambledSobol sobol = new ScrambledSobol(1, 1);
        double[] values = new double[4000];
        Arrays.setAll(values, seed -> sobol.point(0, seed)[0]);
        assertThat(Arrays.stream(values).average().orElseThrow()).isBetween(0.482, 0.518); // four standard errors
    }

    @Test
    void goesOnBeyondTheDirectionNumbers() {
        double[][] points = new ScrambledSobol(1200, 4).points(3);
        assertThat(points[3]).hasSize(1200);
        assertThat(points[2][1100]).isBetween(0.0, 1.0).isNotEqualTo(points[3][1100]);
    }
}
