// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * Quicksort with the median of three as pivot (Sedgewick, Implementing Quicksort programs, CACM 21, 1978), step for step that of
 * {@code weka.core.Utils.sortWithNoMissingValues}, so that rows of equal rank end in the same order; on packed integers where
 * Weka looks every number up through an index.
 */
final class RankSort {

    private static final int RANK_SHIFT = 32;

    private RankSort() {}

    /** A rank, which is sorted by, and a number that goes with it. */
    static long key(int rank, int payload) {
        return (long) rank << RANK_SHIFT | payload;
    }

    static int payload(long key) {
        return (int) key;
    }

    private static int rank(long key) {
        return (int) (key >>> RANK_SHIFT);
    }

    /** Sorts by rank. */
    static void sort(long[] keys) {
        if (keys.length > 1) {
            sort(keys, 0, keys.length - 1);
        }
    }

    private static void sort(long[] keys, int left, int right) {
        int span = right - left;
        if (span == 0) {
            return;
        }
        if (span == 1) {
            order(keys, left, right);
            return;
        }
        int middle = span == 2 ? left + 1 : (left + right) / 2;
        order(keys, left, middle);
        order(keys, left, right);
        order(keys, middle, right);
        if (span > 2) {
            swap(keys, middle, right - 1);
            int center = partition(keys, left, right);
            swap(keys, center, right - 1);
            sort(keys, left, center - 1);
            sort(keys, center + 1, right);
        }
    }

    /** Moves ranks below the pivot, which stands before the last place, to the left; gives the first place not below it. */
    private static int partition(long[] keys, int left, int right) {
        int pivot = rank(keys[right - 1]);
        int up = left;
        int down = right - 1;
        while (true) {
            do {
                up++;
            } while (rank(keys[up]) < pivot);
            do {
                down--;
            } while (rank(keys[down]) > pivot);
            if (up >= down) {
                return up;
            }
            swap(keys, up, down);
        }
    }

    private static void order(long[] keys, int left, int right) {
        if (rank(keys[left]) > rank(keys[right])) {
            swap(keys, left, right);
        }
    }

    private static void swap(long[] keys, int i, int j) {
        long key = keys[i];
        keys[i] = keys[j];
        keys[j] = key;
    }
}
