// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * Quicksort with the median of three as pivot (Sedgewick, Implementing Quicksort programs, CACM 21, 1978) that leaves rows of
 * equal rank where {@code weka.core.Utils.sortWithNoMissingValues} leaves them; on packed integers where Weka looks every number up
 * through an index.
 *
 * <p>It takes short cuts to the same order. Rows that are known to be of one rank are moved at once: where they end depends on
 * their number only. And what is to be swapped is found first, as the bits of a number, and swapped then, so that no branch depends
 * on the ranks (after Edelkamp and Weiss, BlockQuicksort, ESA 2016): the next place from the left whose rank is not below the pivot
 * always changes with the next from the right whose rank is not above it.
 */
final class RankSort {

    private static final int RANK_SHIFT = 32;
    private static final long PAYLOAD = -1L >>> RANK_SHIFT;
    private static final int SIGN = Long.SIZE - 1;
    private static final int BLOCK = 32;
    private static final long ALL = (1L << BLOCK) - 1;

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

    private final long[] moved = new long[EQUAL.length];

    /** A rank, which is sorted by, and a number that goes with it. */
    static long key(int rank, int payload) {
        return (long) rank << RANK_SHIFT | payload;
    }

    static int payload(long key) {
        return (int) key;
    }

    static int rank(long key) {
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
    private void sort(long[] keys, int from, int right, int least, int highest) {
        int left = from;
        int lowest = least;
        while (right - left > 3 && lowest != highest) {
            long median = takeMedian(keys, left, right);
            int pivot = rank(median);
            int center = partition(keys, left, right, pivot);
            keys[right - 1] = keys[center];
            keys[center] = median;
            sort(keys, left, center - 1, lowest, pivot);
            left = center + 1;
            lowest = pivot;
        }
        sortFew(keys, left, right, lowest == highest);
    }

    /** Puts the first, middle and last key in order and gives the middle one, whose place the last but one takes. */
    private static long takeMedian(long[] keys, int left, int right) {
        int middle = (left + right) / 2;
        long first = keys[left];
        long median = keys[middle];
        long last = keys[right];
        long change = change(first, median);
        first ^= change;
        median ^= change;
        change = change(first, last);
        keys[left] = first ^ change;
        last ^= change;
        change = change(median, last);
        keys[right] = last ^ change;
        keys[middle] = keys[right - 1];
        return median ^ change;
    }

    private void sortFew(long[] keys, int left, int right, boolean isOfOneRank) {
        int size = right - left + 1;
        if (size < 2) {
            return;
        }
        if (size == 2) {
            order(keys, left, right);
        } else if (isOfOneRank) {
            sortEqual(keys, left, right);
        } else if (size == 4) {
            sortFour(keys, left);
        } else {
            keys[left + 1] = takeMedian(keys, left, right);
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

    /** What dividing comes to with four keys, without leaving the registers. */
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

    /** Moves ranks below the pivot to the left, all but the first and the last two; gives the first place not below it. */
    private static int partition(long[] keys, int left, int right, int pivot) {
        long least = key(pivot, 0);
        long most = least | PAYLOAD;
        int from = left + 1;
        int to = right - 1;
        int fromLeft = from;
        int fromRight = to;
        long lefts = 0;
        long rights = 0;
        // from both ends, as long as there are as many keys between them as are looked at next
        while (to - from >= (lefts == 0 ? BLOCK : 0) + (rights == 0 ? BLOCK : 0)) {
            if (lefts == 0) {
                fromLeft = from;
                lefts = notBelow(keys, from, least);
                from += BLOCK;
            }
            if (rights == 0) {
                to -= BLOCK;
                fromRight = to;
                rights = notAbove(keys, to, most);
            }
            while (lefts != 0 && rights != 0) {
                int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(rights);
                swap(keys, fromLeft + Long.numberOfTrailingZeros(lefts), fromRight + last);
                lefts &= lefts - 1;
                rights ^= 1L << last;
            }
        }
        // what has nothing to change with yet is looked at again
        if (lefts != 0) {
            from = fromLeft + Long.numberOfTrailingZeros(lefts);
        }
        if (rights != 0) {
            to = fromRight + Long.SIZE - Long.numberOfLeadingZeros(rights);
        }
        return partitionRest(keys, from, to - from, least, most);
    }

    /** Does so with what is left in the middle, of which there is less than a long has bits. */
    private static int partitionRest(long[] keys, int from, int size, long least, long most) {
        long below = 0;
        long above = 0;
        for (int i = from + size - 1; i >= from; i--) {
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

    /** The keys of a block that are not below another, as bits. */
    private static long notBelow(long[] keys, int from, long least) {
        long below = 0;
        for (int i = from + BLOCK - 1; i >= from; i--) {
            below += below + ((keys[i] - least) >>> SIGN);
        }
        return below ^ ALL;
    }

    private static long notAbove(long[] keys, int from, long most) {
        long above = 0;
        for (int i = from + BLOCK - 1; i >= from; i--) {
            above += above + ((most - keys[i]) >>> SIGN);
        }
        return above ^ ALL;
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
