// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/** Rows of one column sorted by rank: each is one long of rank, weight and label, so that sorting moves nothing else. */
final class PackedKeys {

    /** More classes than labels have room for, and more rows than weights have, are left to Weka. */
    static final int MAX_CLASSES = 1 << 8;

    static final int MAX_WEIGHT = 1 << 24;

    private static final int WEIGHT_SHIFT = 8;
    private static final int RANK_SHIFT = 32;
    private static final int INSERTION = 40;
    private static final int COMPARISON = 256;
    private static final int DIGIT_BITS = 10;

    private long[] keys;
    private long[] other;
    private final int[] digits = new int[1 << DIGIT_BITS];

    PackedKeys(int rows) {
        keys = new long[rows];
        other = new long[rows];
    }

    int rank(int i) {
        return (int) (keys[i] >>> RANK_SHIFT);
    }

    int weight(int i) {
        return (int) keys[i] >>> WEIGHT_SHIFT;
    }

    int label(int i) {
        return (int) keys[i] & (MAX_CLASSES - 1);
    }

    /** Packs and sorts the rows {@code rows[from..to)}, whose ranks are below {@code ranks}. */
    void sort(int[] codes, int[] labels, int[] weights, int[] rows, int from, int to, int ranks) {
        int size = to - from;
        long[] packed = keys;
        for (int i = 0; i < size; i++) {
            int row = rows[from + i];
            packed[i] = (long) codes[row] << RANK_SHIFT | (long) weights[row] << WEIGHT_SHIFT | labels[row];
        }
        if (size <= INSERTION) {
            insertionSort(size);
        } else if (size <= COMPARISON) {
            Arrays.sort(packed, 0, size);
        } else {
            radixSort(size, ranks);
        }
    }

    private void insertionSort(int size) {
        long[] sorted = keys;
        for (int i = 1; i < size; i++) {
            long key = sorted[i];
            int at = i - 1;
            while (at >= 0 && sorted[at] > key) {
                sorted[at + 1] = sorted[at];
                at--;
            }
            sorted[at + 1] = key;
        }
    }

    /** By the ranks' digits, the lowest first; the order within a rank is of no interest. */
    private void radixSort(int size, int ranks) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(ranks - 1);
        for (int shift = RANK_SHIFT; shift < RANK_SHIFT + bits; shift += DIGIT_BITS) {
            Arrays.fill(digits, 0);
            for (int i = 0; i < size; i++) {
                digits[digit(keys[i], shift)]++;
            }
            int start = 0;
            for (int d = 0; d < digits.length; d++) {
                int count = digits[d];
                digits[d] = start;
                start += count;
            }
            for (int i = 0; i < size; i++) {
                other[digits[digit(keys[i], shift)]++] = keys[i];
            }
            long[] sorted = other;
            other = keys;
            keys = sorted;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & ((1 << DIGIT_BITS) - 1);
    }
}
