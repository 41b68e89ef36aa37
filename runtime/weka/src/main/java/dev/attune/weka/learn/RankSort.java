// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * Quicksort with the median of three as pivot (Sedgewick, Implementing Quicksort programs, CACM 21, 1978) that leaves rows of
 * equal rank where {@code weka.core.Utils.sortWithNoMissingValues} leaves them; on packed integers where Weka looks every number up
 * through an index.
 *
 * <p>It takes short cuts to the same order. Rows that are known to be of one rank are moved at once: where they end depends on
 * their number only. And what is to be swapped is found first and swapped then, so that no branch depends on the ranks (Edelkamp
 * and Weiss, BlockQuicksort, ESA 2016): the next place from the left whose rank is not below the pivot always changes with the
 * next from the right whose rank is not above it. Large parts list such places, those with fewer keys than a long has bits set bits.
 */
final class RankSort {

    private static final int RANK_SHIFT = 32;
    private static final long PAYLOAD = -1L >>> RANK_SHIFT;
    private static final int SIGN = Long.SIZE - 1;
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
            sort.moveEqual(keys, 0, size - 1);
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
        sort(keys, 0, size - 1, 0, 0);
    }

    /** Sorts an interval whose ranks are known to be within bounds. */
    private void sort(long[] keys, int left, int right, int lowest, int highest) {
        int size = right - left + 1;
        if (size < 2) {
            return;
        }
        if (size == 2) {
            order(keys, left, right);
        } else if (lowest == highest) {
            sortEqual(keys, left, right);
        } else if (size == 4) {
            sortFour(keys, left);
        } else {
            int middle = (left + right) / 2;
            order(keys, left, middle);
            order(keys, left, right);
            order(keys, middle, right);
            if (size > 3) {
                divide(keys, left, right, lowest, highest);
            }
        }
    }

    private void sortEqual(long[] keys, int left, int right) {
        int size = right - left + 1;
        if (size < EQUAL.length) {
            permute(keys, left, EQUAL[size]);
        } else {
            moveEqual(keys, left, right);
        }
    }

    /** Does so where no table says where each ends: all between the first and the pivot change places, each with its counterpart. */
    private void moveEqual(long[] keys, int left, int right) {
        if (right - left < 3) {
            return;
        }
        swap(keys, (left + right) / 2, right - 1);
        int first = left + 1;
        for (int last = right - 2; first < last; last--) {
            swap(keys, first++, last);
        }
        swap(keys, first, right - 1);
        sortEqual(keys, left, first - 1);
        sortEqual(keys, first + 1, right);
    }

    private void permute(long[] keys, int from, int[] order) {
        System.arraycopy(keys, from, moved, 0, order.length);
        for (int i = 0; i < order.length; i++) {
            keys[from + i] = moved[order[i]];
        }
    }

    /** What {@link #divide} comes to with four keys, without leaving the registers. */
    private static void sortFour(long[] keys, int from) {
        long a = keys[from];
        long b = keys[from + 1];
        long c = keys[from + 2];
        long d = keys[from + 3];
        long change = change(a, b);
        a ^= change;
        b ^= change;
        change = change(a, d);
        a ^= change;
        d ^= change;
        change = change(b, d);
        b ^= change;
        d ^= change;
        // b is the pivot, which comes behind c, if c is below it, and changes with it else
        change = (b ^ c) & ~below(c, b);
        long second = c ^ change;
        long third = b ^ change;
        change = change(a, second);
        keys[from] = a ^ change;
        keys[from + 1] = second ^ change;
        change = change(third, d);
        keys[from + 2] = third ^ change;
        keys[from + 3] = d ^ change;
    }

    /** Divides an interval whose median of three is in the middle. */
    private void divide(long[] keys, int left, int right, int lowest, int highest) {
        swap(keys, (left + right) / 2, right - 1);
        int pivot = rank(keys[right - 1]);
        int center = partition(keys, left, right, pivot);
        swap(keys, center, right - 1);
        sort(keys, left, center - 1, lowest, pivot);
        sort(keys, center + 1, right, pivot, highest);
    }

    /** Moves ranks below the pivot, which stands before the last place, to the left; gives the first place not below it. */
    private int partition(long[] keys, int left, int right, int pivot) {
        up = left;
        down = right - 1;
        if (down - up > 2 * BLOCK) {
            partitionBlocks(keys, pivot);
        }
        return partitionRest(keys, pivot);
    }

    /** Does so from both ends, as long as there are as many keys between them as are looked at next. */
    private void partitionBlocks(long[] keys, int pivot) {
        int lefts = 0;
        int rights = 0;
        int nextLeft = 0;
        int nextRight = 0;
        while (down - up > (nextLeft == lefts ? BLOCK : 0) + (nextRight == rights ? BLOCK : 0)) {
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

    /** Does so with what is left between the ends, of which there are fewer than bits in a long. */
    private int partitionRest(long[] keys, int pivot) {
        int from = up + 1;
        int size = down - from;
        long least = key(pivot, 0);
        long most = least | PAYLOAD;
        long below = 0;
        long above = 0;
        for (int i = down - 1; i >= from; i--) {
            long key = keys[i];
            below += below + ((key - least) >>> SIGN);
            above += above + ((most - key) >>> SIGN);
        }
        long all = (1L << size) - 1;
        long lefts = below ^ all;
        long rights = above ^ all;
        int last = size;
        while (true) {
            int first = Math.min(Long.numberOfTrailingZeros(lefts), last);
            last = Long.SIZE - 1 - Long.numberOfLeadingZeros(rights);
            if (first >= last) {
                return from + first;
            }
            swap(keys, from + first, from + last);
            lefts &= lefts - 1;
            rights ^= 1L << last;
        }
    }

    /** Puts two keys in order. */
    private static void order(long[] keys, int left, int right) {
        long first = keys[left];
        long second = keys[right];
        long change = change(first, second);
        keys[left] = first ^ change;
        keys[right] = second ^ change;
    }

    /** What turns two keys into each other if they are not in order. */
    private static long change(long first, long second) {
        return (first ^ second) & below(second, first);
    }

    /** All bits if the rank of the one is below that of the other, else none. */
    private static long below(long one, long other) {
        return (long) (rank(one) - rank(other)) >> SIGN;
    }

    private static void swap(long[] keys, int i, int j) {
        long key = keys[i];
        keys[i] = keys[j];
        keys[j] = key;
    }
}
