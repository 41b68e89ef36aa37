// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** The distinct ranks of a node's rows in ascending order: the bits of a set read from the lowest on, which takes no comparison. */
final class RankOrder {

    private static final int INSERTION = 12;
    private static final int WORD_SHIFT = 6;

    /** The ranks of the rows, one by one. */
    final int[] ranks;
    /** The distinct ones in ascending order. */
    final int[] order;

    private final long[] words;

    /** For as many rows, and columns of as many distinct values. */
    RankOrder(int rows, int widest) {
        ranks = new int[rows];
        order = new int[rows];
        words = new long[(widest >> WORD_SHIFT) + 1];
    }

    /** Reads the ranks of the first rows in a column and gives the number of distinct ones. */
    int sort(int[] rows, int size, int[] codes, int cardinality) {
        for (int i = 0; i < size; i++) {
            ranks[i] = codes[rows[i]];
        }
        return size <= INSERTION ? insert(size) : collect(size, cardinality);
    }

    private int insert(int size) {
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            int rank = ranks[i];
            int at = distinct;
            while (at > 0 && order[at - 1] > rank) {
                at--;
            }
            if (at > 0 && order[at - 1] == rank) {
                continue;
            }
            System.arraycopy(order, at, order, at + 1, distinct - at);
            order[at] = rank;
            distinct++;
        }
        return distinct;
    }

    private int collect(int size, int cardinality) {
        for (int i = 0; i < size; i++) {
            int rank = ranks[i];
            words[rank >> WORD_SHIFT] |= 1L << rank;
        }
        int distinct = 0;
        for (int w = 0; w <= (cardinality - 1) >> WORD_SHIFT; w++) {
            long word = words[w];
            words[w] = 0;
            while (word != 0) {
                order[distinct++] = (w << WORD_SHIFT) + Long.numberOfTrailingZeros(word);
                word &= word - 1;
            }
        }
        return distinct;
    }
}
