// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.Arrays;

/**
 * Sorts numbers by all bits but the lowest, digit by digit from the lowest; Knuth, The Art of Computer Programming, volume 3 (1998), section 5.2.5. The lower half of
 * the digits is left to insertion first, which is done in one pass where few numbers have the upper half in common.
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
        // different probabilities rarely have the upper digits in common
        sort(values, DIGITS / 2);
        if (!finish(values)) {
            sort(values, 0);
        }
    }

    /** Sorts by a digit and those above it. */
    private static void sort(long[] values, int lowest) {
        long[] from = values;
        long[] to = new long[values.length];
        for (int digit = lowest; digit < DIGITS; digit++) {
            int[] counts = counts(from, digit);
            // a digit that all share moves nothing
            if (counts[digit(from[0], digit)] < from.length) {
                scatter(from, to, digit, starts(counts));
                long[] sorted = to;
                to = from;
                from = sorted;
            }
        }
        if (from != values) {
            System.arraycopy(from, 0, values, 0, values.length);
        }
    }

    /** Puts the rest in order by insertion; false, with the numbers in any order, if that takes more moves than there are numbers. */
    private static boolean finish(long[] values) {
        int moves = values.length;
        for (int i = 1; i < values.length; i++) {
            if (values[i - 1] >> 1 > values[i] >> 1) {
                moves -= insert(values, i);
            }
            if (moves < 0) {
                return false;
            }
        }
        return true;
    }

    /** Moves a number to its place among the sorted ones before it; gives by how much. */
    private static int insert(long[] values, int at) {
        long value = values[at];
        int to = at;
        while (to > 0 && values[to - 1] >> 1 > value >> 1) {
            values[to] = values[to - 1];
            to--;
        }
        values[to] = value;
        return at - to;
    }

    private static int digit(long value, int digit) {
        // without the sign, the order of the digits is that of the numbers
        long unsigned = value ^ Long.MIN_VALUE;
        return (int) (unsigned >>> (digit * DIGIT_BITS)) & (BUCKETS - 1);
    }

    private static int[] counts(long[] values, int digit) {
        int[] counts = new int[BUCKETS];
        for (long value : values) {
            counts[digit(value, digit)]++;
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
