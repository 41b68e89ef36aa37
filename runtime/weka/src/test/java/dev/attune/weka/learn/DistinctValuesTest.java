// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DistinctValuesTest {

    @Test
    void ranksAreThoseAmongSortedValues() {
        Random random = new Random(1);
        for (int size = 0; size < 300; size++) {
            int coarse = 1 + random.nextInt(100);
            double[] column = DoubleStream.generate(() -> random.nextInt(9) == 0 ? Double.NaN : value(random, coarse))
                    .limit(size)
                    .toArray();
            double[] sorted = Arrays.stream(column)
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .distinct()
                    .toArray();
            DistinctValues distinct = new DistinctValues(column);
            assertThat(distinct.ascending()).isEqualTo(sorted);
            assertThat(distinct.ranks())
                    .isEqualTo(Arrays.stream(column)
                            .mapToInt(value -> Double.isNaN(value) ? sorted.length : Arrays.binarySearch(sorted, value))
                            .toArray());
        }
    }

    private static double value(Random random, int coarse) {
        return switch (random.nextInt(20)) {
            case 0 -> Double.POSITIVE_INFINITY;
            case 1 -> Double.NEGATIVE_INFINITY;
            case 2 -> Double.MAX_VALUE;
            default -> Math.rint(coarse * random.nextGaussian()) / 8 + 0.0;
        };
    }
}
