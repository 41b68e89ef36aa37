// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void movesRowsOfOneRankAsWekaDoes() {
        for (int size = 0; size < 1100; size++) {
            long[] keys =
                    IntStream.range(0, size).mapToLong(i -> RankSort.key(7, i)).toArray();
            sort.sortEqual(keys, size);
            assertThat(payloads(keys)).isEqualTo(Utils.sortWithNoMissingValues(new double[size]));
        }
    }

    /** Few rows have ways of their own: all patterns of their ranks. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void leavesFewRowsInWekasOrder(int size) {
        for (int pattern = 0; pattern < Math.pow(size, size); pattern++) {
            int digits = pattern;
            int[] ranks = new int[size];
            for (int i = 0; i < size; i++) {
                ranks[i] = digits % size;
                digits /= size;
            }
            assertWekasOrder(ranks);
        }
    }

    private void assertWekasOrder(int[] ranks) {
        long[] keys = IntStream.range(0, ranks.length)
                .mapToLong(i -> RankSort.key(ranks[i], i))
                .toArray();
        sort.sort(keys, keys.length);
        assertThat(payloads(keys))
                .isEqualTo(Utils.sortWithNoMissingValues(
                        Arrays.stream(ranks).asDoubleStream().toArray()));
    }

    private static int[] payloads(long[] keys) {
        return Arrays.stream(keys).mapToInt(RankSort::payload).toArray();
    }
}
