// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** Splits of a node in which two classes have rows: by code, the weight of the first is in the lower half of a long, of the second in the upper. */
final class PairCounts {

    private static final int SECOND = 32;

    private final double[] nLogN;
    private final long[] counts;

    PairCounts(double[] nLogN, int widest) {
        this.nLogN = nLogN;
        this.counts = new long[widest];
    }

    /** Both weights of a node. */
    static long pair(int first, int second) {
        return (long) second << SECOND | first;
    }

    /** The sum of terms of a nominal attribute with so many values. */
    double nominalTerms(long[] items, int from, int to, int[] codes, int values, int second) {
        for (int i = from; i < to; i++) {
            counts[codes[CountedSplits.row(items[i])]] += weight(items[i], second);
        }
        double terms = 0;
        for (int v = 0; v < values; v++) {
            long count = counts[v];
            if (count != 0) {
                counts[v] = 0;
                int firstCount = (int) count;
                int secondCount = (int) (count >>> SECOND);
                terms += nLogN[firstCount];
                terms += nLogN[secondCount];
                terms -= nLogN[firstCount + secondCount];
            }
        }
        return terms;
    }

    private static long weight(long item, int second) {
        return (long) CountedSplits.weight(item) << (CountedSplits.label(item) == second ? SECOND : 0);
    }

    /** Looks at the cuts between the distinct ranks of a numeric attribute. */
    void cuts(long[] items, int from, int to, RankOrder ranks, int distinct, long total, int second, CutSearch search) {
        int size = to - from;
        for (int i = 0; i < size; i++) {
            counts[ranks.ranks[i]] += weight(items[from + i], second);
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
