// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import weka.core.Utils;

class RankSortTest {

    private final RankSort sort = new RankSort();

    @Test
    void leavesEqualRanksInWekasOrder() {
        Random random = new Random(1);
        for (int size = 0; size < 400; size++) {
            assertWekasOrder(random.ints(size, 0, 1 + random.nextInt(1 + size)).toArray());
        }
    }

    @Test
    void leavesManyEqualRanksInWekasOrder() {
        Random random = new Random(2);
        for (int distinct : new int[] {1, 2, 3, 10, 100, 1000, 10_000}) {
            for (int size : new int[] {127, 128, 129, 255, 256, 257, 1000, 5000}) {
                assertWekasOrder(random.ints(size, 0, distinct).toArray());
                // most rows of one rank, as those without a value are
                assertWekasOrder(random.ints(size, -distinct, distinct)
                        .map(rank -> Math.max(rank, 0))
                        .toArray());
            }
        }
    }

    @Test
    void leavesSortedRanksInWekasOrder() {
        assertWekasOrder(IntStream.range(0, 3000).map(i -> i / 7).toArray());
        assertWekasOrder(IntStream.range(0, 3000).map(i -> (3000 - i) / 7).toArray());
        assertWekasOrder(IntStream.range(0, 3000).map(i -> i % 50).toArray());
    }

    private void assertWekasOrder(int[] ranks) {
        long[] keys = IntStream.range(0, ranks.length)
                .mapToLong(i -> RankSort.key(ranks[i], i))
                .toArray();
        sort.sort(keys, keys.length);
        assertThat(Arrays.stream(keys).mapToInt(RankSort::payload).toArray())
                .isEqualTo(Utils.sortWithNoMissingValues(
                        Arrays.stream(ranks).asDoubleStream().toArray()));
    }
}
