// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadixSortTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000, 1024, 5000, 40_000})
    void ordersByAllBitsButTheLowest(int size) {
        // any numbers; probabilities; few different ones, often; the upper half of the bits in common, so that
        // insertion gives up
        requireSorted(size, bits -> bits);
        requireSorted(size, bits -> Double.doubleToRawLongBits((bits >>> 11) * 0x1.0p-53) << 1 | (bits & 1));
        requireSorted(size, bits -> Double.doubleToRawLongBits((bits >>> 60) / 15.0) << 1 | (bits & 1));
        requireSorted(size, bits -> bits >>> 33);
        requireSorted(size, bits -> -(bits >>> 40));
        requireSorted(size, bits -> 42);
    }

    private static void requireSorted(int size, LongUnaryOperator number) {
        long[] values = new Random(size).longs(size).map(number).toArray();
        long[] sorted = values.clone();
        RadixSort.sort(sorted);
        long[] expected = values.clone();
        Arrays.sort(expected);
        assertThat(LongStream.of(sorted).map(value -> value >> 1))
                .containsExactlyElementsOf(
                        LongStream.of(expected).map(value -> value >> 1).boxed().toList());
        Arrays.sort(sorted);
        assertThat(sorted).isEqualTo(expected);
    }
}
