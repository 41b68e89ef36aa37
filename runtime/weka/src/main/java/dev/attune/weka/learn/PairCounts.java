// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** Splits of a node in which two classes have rows: by code, the weight of the first is in the lower half of a long, of the second in the upper. */
final class PairCounts {

    private static final int SECOND = 32;

    private final double[] nLogN;
    private final long[] counts;
    /** By row of the node: its weight, in the half of its class. */
    private final long[] weights;

    private long total;
    private int filled;

    PairCounts(double[] nLogN, int rows, int widest) {
        this.nLogN = nLogN;
        this.counts = new long[widest];
        this.weights = new long[rows];
    }

    /** Begins a node of so many items and the weights of its classes, of which the second has this label. */
    void enter(long[] items, int from, int size, int[] classes, int second) {
        total = (long) classes[1] << SECOND | classes[0];
        for (int i = 0; i < size; i++) {
            long item = items[from + i];
            weights[i] = (long) CountedSplits.weight(item) << (CountedSplits.label(item) == second ? SECOND : 0);
        }
    }

    /** The sum of terms of a nominal attribute with so many values. */
    double nominalTerms(int[] rows, int size, int[] codes, int values) {
        for (int i = 0; i < size; i++) {
            counts[codes[rows[i]]] += weights[i];
        }
        filled = 0;
        double terms = 0;
        for (int v = 0; v < values; v++) {
            long count = counts[v];
            if (count != 0) {
                counts[v] = 0;
                filled++;
                int firstCount = (int) count;
                int secondCount = (int) (count >>> SECOND);
                terms += nLogN[firstCount];
                terms += nLogN[secondCount];
                terms -= nLogN[firstCount + secondCount];
            }
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
            counts[ranks.ranks[i]] += weights[i];
        }
        int[] order = ranks.order;
        double best = search.terms();
        long always = search.skipsRuns() ? 0 : -1;
        long below = 0;
        long last = 0;
        for (int i = 0; i < distinct; i++) {
            int rank = order[i];
            long here = counts[rank];
            counts[rank] = 0;
            if (i > 0 && ((isMixed(last | here) | always) != 0)) {
                double terms = terms(below, total - below);
                if (terms > best) {
                    best = search.offer(terms, order[i - 1], rank);
                }
            }
            below += here;
            last = here;
        }
    }

    /** Not zero if both classes have weight. */
    private static long isMixed(long pair) {
        return (int) pair == 0 || pair >>> SECOND == 0 ? 0 : 1;
    }

    private double terms(long below, long above) {
        int firstBelow = (int) below;
        int secondBelow = (int) (below >>> SECOND);
        int firstAbove = (int) above;
        int secondAbove = (int) (above >>> SECOND);
        return nLogN[firstBelow]
                + nLogN[secondBelow]
                - nLogN[firstBelow + secondBelow]
                + nLogN[firstAbove]
                + nLogN[secondAbove]
                - nLogN[firstAbove + secondAbove];
    }
}
