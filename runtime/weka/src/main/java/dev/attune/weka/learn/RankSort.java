// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * Quicksort with the median of three as pivot (Sedgewick, Implementing Quicksort programs, CACM 21, 1978) that leaves rows of
 * equal rank where {@code weka.core.Utils.sortWithNoMissingValues} leaves them; on packed integers where Weka looks every number up
 * through an index.
 *
 * <p>It takes two short cuts to the same order. Rows that are known to be of one rank are moved at once: where they end depends on
 * their number only. And what is to be swapped is collected first and swapped then, so that no branch depends on the ranks
 * (Edelkamp and Weiss, BlockQuicksort, ESA 2016): the next place from the left whose rank is not below the pivot always changes
 * with the next from the right whose rank is not above it.
 */
final class RankSort {

    private static final int RANK_SHIFT = 32;
    private static final int BLOCK = 32;

    /** By number of rows of one rank: which of them ends at each place. */
    private static final int[][] EQUAL = new int[4 * BLOCK][];

    static {
        RankSort sort = new RankSort();
        for (int size = 0; size < EQUAL.length; size++) {
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                keys[i] = key(0, i);
            }
            sort.sort(keys, 0, size - 1, -1, 1);
            EQUAL[size] = new int[size];
            for (int i = 0; i < size; i++) {
                EQUAL[size][i] = payload(keys[i]);
            }
        }
    }

    private final int[] notBelow = new int[BLOCK];
    private final int[] notAbove = new int[BLOCK];
    private final long[] moved = new long[EQUAL.length];
    /** The ends of what is partitioned already. */
    private int up;

    private int down;

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

    /** Sorts the first keys by rank. */
    void sort(long[] keys, int size) {
        sort(keys, 0, size - 1, -1, Integer.MAX_VALUE);
    }

    /** Moves the first keys as {@link #sort} moves keys of one rank, which theirs are. */
    void sortEqual(long[] keys, int size) {
        int rank = size == 0 ? 0 : rank(keys[0]);
        sort(keys, 0, size - 1, rank, rank);
    }

    /** Sorts an interval whose ranks are known to be within bounds. */
    private void sort(long[] keys, int left, int right, int lowest, int highest) {
        int size = right - left + 1;
        if (size < 2) {
            return;
        }
        if (size == 2) {
            order(keys, left, right);
            return;
        }
        if (lowest == highest && size < EQUAL.length) {
            permute(keys, left, EQUAL[size]);
            return;
        }
        int middle = (left + right) / 2;
        order(keys, left, middle);
        order(keys, left, right);
        order(keys, middle, right);
        if (size > 3) {
            swap(keys, middle, right - 1);
            int pivot = rank(keys[right - 1]);
            int center = partition(keys, left, right, pivot);
            swap(keys, center, right - 1);
            sort(keys, left, center - 1, lowest, pivot);
            sort(keys, center + 1, right, pivot, highest);
        }
    }

    private void permute(long[] keys, int from, int[] order) {
        System.arraycopy(keys, from, moved, 0, order.length);
        for (int i = 0; i < order.length; i++) {
            keys[from + i] = moved[order[i]];
        }
    }

    /** Moves ranks below the pivot, which stands before the last place, to the left; gives the first place not below it. */
    private int partition(long[] keys, int left, int right, int pivot) {
        up = left;
        down = right - 1;
        partitionBlocks(keys, pivot);
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

    /** Does so from both ends, as long as there are two blocks of ranks between them. */
    private void partitionBlocks(long[] keys, int pivot) {
        int lefts = 0;
        int rights = 0;
        int nextLeft = 0;
        int nextRight = 0;
        while (down - up > 2 * BLOCK) {
            if (nextLeft == lefts) {
                nextLeft = 0;
                lefts = collectNotBelow(keys, pivot);
            }
            if (nextRight == rights) {
                nextRight = 0;
                rights = collectNotAbove(keys, pivot);
            }
            int swaps = Math.min(lefts - nextLeft, rights - nextRight);
            for (int i = 0; i < swaps; i++) {
                swap(keys, notBelow[nextLeft + i], notAbove[nextRight + i]);
            }
            nextLeft += swaps;
            nextRight += swaps;
        }
        // what was collected and has nothing to change with yet is looked at again
        if (nextLeft < lefts) {
            up = notBelow[nextLeft] - 1;
        }
        if (nextRight < rights) {
            down = notAbove[nextRight] + 1;
        }
    }

    private int collectNotBelow(long[] keys, int pivot) {
        int count = 0;
        for (int i = up + 1; i <= up + BLOCK; i++) {
            notBelow[count] = i;
            count += rank(keys[i]) < pivot ? 0 : 1;
        }
        up += BLOCK;
        return count;
    }

    private int collectNotAbove(long[] keys, int pivot) {
        int count = 0;
        for (int i = down - 1; i >= down - BLOCK; i--) {
            notAbove[count] = i;
            count += rank(keys[i]) > pivot ? 0 : 1;
        }
        down -= BLOCK;
        return count;
    }

    /** Puts two keys in order without a branch that depends on them. */
    private static void order(long[] keys, int left, int right) {
        long first = keys[left];
        long second = keys[right];
        boolean swapped = rank(first) > rank(second);
        keys[left] = swapped ? second : first;
        keys[right] = swapped ? first : second;
    }

    private static void swap(long[] keys, int i, int j) {
        long key = keys[i];
        keys[i] = keys[j];
        keys[j] = key;
    }
}
