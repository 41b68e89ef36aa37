// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import weka.core.Utils;

class RankSortTest {

    @Test
    void leavesEqualRanksInWekasOrder() {
        Random random = new Random(1);
        for (int size = 0; size < 400; size++) {
            int distinct = 1 + random.nextInt(1 + size);
            int[] ranks = random.ints(size, 0, distinct).toArray();
            long[] keys = IntStream.range(0, size)
                    .mapToLong(i -> RankSort.key(ranks[i], i))
                    .toArray();
            RankSort.sort(keys);
            assertThat(Arrays.stream(keys).mapToInt(RankSort::payload))
                    .containsExactly(Arrays.stream(Utils.sortWithNoMissingValues(
                                    Arrays.stream(ranks).asDoubleStream().toArray()))
                            .boxed()
                            .toArray(Integer[]::new));
        }
    }
}
