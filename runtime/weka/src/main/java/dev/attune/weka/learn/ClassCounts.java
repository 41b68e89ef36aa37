// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/**
 * Splits of a node in which several classes have rows. The classes are numbered without those that have none, whose terms are zero.
 *
 * <p>Along a numeric attribute the sum of terms is kept in integers of 2<sup>-24</sup>, in which it can be moved from row to row without an error
 * that grows; only cuts that come near the best are added up as Weka adds them.
 */
final class ClassCounts {

    private static final double UNIT = 1L << 24;
    private static final int MIXED = -1;
    private static final int WEIGHT_SHIFT = 8;
    private static final int SLOT = (1 << WEIGHT_SHIFT) - 1;

    private final double[] nLogN;
    private final long[] units;
    /** By code and class, for nominal attributes. */
    private int[] cells = new int[0];
    /** By rank: the last row of the rank and 1, 0 for none. */
    private final int[] head;
    /** By row of the node: the row before it of the same rank and 1. */
    private final int[] next;

    /** By row of the node: its weight and the number of its class. */
    private final int[] entries;
    /** By number of a class: its weight in the node. */
    private int[] total;

    private int filled;
    private int classes;
    private int sum;

    private final int[] below;
    private final int[] above;
    /** The terms of the classes on both sides of a cut, in units. */
    private long moving;
    /** The class of all rows of a rank, or that there are several, and their weight. */
    private int only;

    private int gathered;

    ClassCounts(double[] nLogN, int classes, int rows, int widest) {
        this.nLogN = nLogN;
        this.units = Arrays.stream(nLogN).mapToLong(ClassCounts::units).toArray();
        this.head = new int[widest];
        this.next = new int[rows];
        this.entries = new int[rows];
        this.below = new int[classes];
        this.above = new int[classes];
    }

    private static long units(double terms) {
        return Math.round(terms * UNIT);
    }

    /** What a sum in units cannot be below if it is above these terms: it is off by half a unit for each term, and by less for rounding. */
    private long least(double terms) {
        return terms == Double.NEGATIVE_INFINITY ? Long.MIN_VALUE : units(terms) - 8L * (classes + 1);
    }

    /** Begins a node of so many items, whose classes are numbered and have these weights and this sum of them. */
    void enter(long[] items, int from, int size, int[] slots, int[] weights, int count, int sumOfWeights) {
        total = weights;
        classes = count;
        sum = sumOfWeights;
        for (int i = 0; i < size; i++) {
            long item = items[from + i];
            entries[i] = CountedSplits.weight(item) << WEIGHT_SHIFT | slots[CountedSplits.label(item)];
        }
    }

    /** The sum of terms of a nominal attribute with so many values. */
    double nominalTerms(int[] rows, int size, int[] codes, int values) {
        if (cells.length < values * classes) {
            cells = new int[values * classes];
        }
        Arrays.fill(cells, 0, values * classes, 0);
        for (int i = 0; i < size; i++) {
            int entry = entries[i];
            cells[codes[rows[i]] * classes + (entry & SLOT)] += entry >>> WEIGHT_SHIFT;
        }
        filled = 0;
        double terms = 0;
        for (int v = 0; v < values; v++) {
            int inBranch = 0;
            for (int c = v * classes; c < (v + 1) * classes; c++) {
                int count = cells[c];
                terms += nLogN[count];
                inBranch += count;
            }
            terms -= nLogN[inBranch];
            filled += inBranch > 0 ? 1 : 0;
        }
        return terms;
    }

    /** The number of values of the last nominal attribute that there were. */
    int filled() {
        return filled;
    }

    /** Looks at the cuts between the distinct ranks of a numeric attribute. */
    void cuts(int size, RankOrder ranks, int distinct, CutSearch search) {
        for (int i = 0; i < size; i++) {
            int rank = ranks.ranks[i];
            next[i] = head[rank];
            head[rank] = i + 1;
        }
        moving = 0;
        for (int c = 0; c < classes; c++) {
            below[c] = 0;
            above[c] = total[c];
            moving += units[total[c]];
        }
        double best = search.terms();
        long least = least(best);
        int countBelow = 0;
        int runClass = MIXED;
        int runWeight = 0;
        int[] order = ranks.order;
        for (int i = 0; i < distinct; i++) {
            int rank = order[i];
            int at = head[rank];
            head[rank] = 0;
            gather(at);
            if (only != runClass || only == MIXED || !search.skipsRuns()) {
                if (runWeight > 0) {
                    move(runClass, runWeight);
                    runWeight = 0;
                }
                if (i > 0 && moving - units[countBelow] - units[sum - countBelow] > least) {
                    double terms = terms(countBelow, sum - countBelow);
                    if (terms > best) {
                        best = search.offer(terms, order[i - 1], rank);
                        least = least(best);
                    }
                }
                runClass = only;
            }
            countBelow += gathered;
            if (only == MIXED) {
                moveEach(at);
            } else {
                runWeight += gathered;
            }
        }
    }

    /** Sums up the weights of a rank, whose last row is given, and finds its class. */
    private void gather(int last) {
        int entry = entries[last - 1];
        only = entry & SLOT;
        gathered = entry >>> WEIGHT_SHIFT;
        for (int at = next[last - 1]; at != 0; at = next[at - 1]) {
            entry = entries[at - 1];
            gathered += entry >>> WEIGHT_SHIFT;
            if ((entry & SLOT) != only) {
                only = MIXED;
            }
        }
    }

    private void moveEach(int last) {
        for (int at = last; at != 0; at = next[at - 1]) {
            move(entries[at - 1] & SLOT, entries[at - 1] >>> WEIGHT_SHIFT);
        }
    }

    /** Moves weight from above to below. */
    private void move(int slot, int weight) {
        int under = below[slot];
        int over = above[slot];
        below[slot] = under + weight;
        above[slot] = over - weight;
        moving += units[under + weight] + units[over - weight] - units[under] - units[over];
    }

    private double terms(int countBelow, int countAbove) {
        double terms = 0;
        for (int c = 0; c < classes; c++) {
            terms += nLogN[below[c]];
        }
        terms -= nLogN[countBelow];
        for (int c = 0; c < classes; c++) {
            terms += nLogN[above[c]];
        }
        return terms - nLogN[countAbove];
    }
}
