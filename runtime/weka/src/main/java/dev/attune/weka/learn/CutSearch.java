// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import weka.core.ContingencyTables;

/**
 * The best cut of one node by one attribute so far.
 *
 * <p>The gain of a split of n rows is (Σ L(c) over classes - L(n)) / n less the same of its branches, in bits, with L(k) = k ln k
 * from a table. Terms are added in Weka's order, so that gains, and with them the choice among cuts and attributes, are equal to the
 * last bit. The division is only made where the sum improves: it keeps the order of sums.
 *
 * <p>A cut within a run of values that all belong to one class is not looked at: the sum of the terms is convex along the run
 * (Fayyad and Irani, On the handling of continuous-valued attributes in decision tree generation, Machine Learning 8, 1992), by 1/n²
 * at least, so that one end of the run is better. Where rounding could reach that far, all cuts are looked at.
 */
final class CutSearch {

    static final double LOG_2 = ContingencyTables.log2;

    /** In bits for each row; far above rounding. */
    private static final double MARGIN = 1e-9;

    private double prior;
    private double scale;
    private boolean skipsRuns;

    private double terms;
    private double gain;
    private int rank;
    private int rankBelow;

    /** Begins a node of so many rows, whose classes have these terms. */
    void enter(int sum, int classes, double classTerms, double[] nLogN) {
        scale = sum * LOG_2;
        prior = (nLogN[sum] - classTerms) / scale;
        skipsRuns = 16 * (classes + 1) * Math.ulp(nLogN[sum]) * sum * sum < 1;
    }

    /** Begins an attribute of which lower gains than {@code least}, if it is more than nothing, are of no interest. */
    void begin(double least) {
        terms = least > TreeGrower.NOTHING ? (least - prior - MARGIN) * scale : Double.NEGATIVE_INFINITY;
        gain = -Double.MAX_VALUE;
        rank = -1;
    }

    /** Whether cuts within a run of one class can be left out. */
    boolean skipsRuns() {
        return skipsRuns;
    }

    /** The sum of terms that a cut has to exceed. */
    double terms() {
        return terms;
    }

    double gainOf(double sumOfTerms) {
        return prior - (-sumOfTerms / scale);
    }

    /** Takes a cut between two neighbouring ranks whose terms exceed {@link #terms}, and gives the new {@link #terms}. */
    double offer(double sumOfTerms, int below, int above) {
        terms = sumOfTerms;
        double here = gainOf(sumOfTerms);
        if (here > gain) {
            gain = here;
            rank = above;
            rankBelow = below;
        }
        return terms;
    }

    /** The best gain; 0 if there was no cut, as in a constant column, which gains nothing. */
    double gain() {
        return rank < 0 ? 0 : gain;
    }

    int rank() {
        return rank;
    }

    int rankBelow() {
        return rankBelow;
    }
}
