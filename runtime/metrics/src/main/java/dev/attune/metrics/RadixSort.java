// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.Arrays;

/**
 * Sorts numbers digit by digit from the lowest; Knuth, The Art of Computer Programming, volume 3 (1998),
 * section 5.2.5.
 */
final class RadixSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 6;
    private static final int BUCKETS = 1 << DIGIT_BITS;

    /** Below, comparing is faster than counting in {@link #BUCKETS} buckets. */
    private static final int FEW = 1024;

    private RadixSort() {}

    static void sort(long[] values) {
        if (values.length < FEW) {
            Arrays.sort(values);
            return;
        }
        int[][] counts = counts(values);
        long[] from = values;
        long[] to = new long[values.length];
        for (int digit = 0; digit < DIGITS; digit++) {
            int[] count = counts[digit];
            // a digit that all share moves nothing
            if (count[digit(values[0], digit)] < values.length) {
                scatter(from, to, digit, starts(count));
                long[] sorted = to;
                to = from;
                from = sorted;
            }
        }
        if (from != values) {
            System.arraycopy(from, 0, values, 0, values.length);
        }
    }

    private static int digit(long value, int digit) {
        // without the sign, the order of the digits is that of the numbers
        long unsigned = value ^ Long.MIN_VALUE;
        return (int) (unsigned >>> (digit * DIGIT_BITS)) & (BUCKETS - 1);
    }

    private static int[][] counts(long[] values) {
        int[][] counts = new int[DIGITS][BUCKETS];
        for (long value : values) {
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][digit(value, digit)]++;
            }
        }
        return counts;
    }

    /** Where the values of each bucket begin. */
    private static int[] starts(int[] counts) {
        int[] starts = new int[BUCKETS];
        for (int bucket = 1; bucket < BUCKETS; bucket++) {
            starts[bucket] = starts[bucket - 1] + counts[bucket - 1];
        }
        return starts;
    }

    private static void scatter(long[] from, long[] to, int digit, int[] next) {
        for (long value : from) {
            to[next[digit(value, digit)]++] = value;
        }
    }
}
