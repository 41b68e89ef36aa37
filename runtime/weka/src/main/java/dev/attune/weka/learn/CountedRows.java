// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * Rows that each count a whole number of times and lack no value. Sums of whole numbers are exact in any order, so that rows need
 * not be kept in Weka's order: an interval of a shared array holds a node's rows, and attributes are counted without touching it.
 */
final class CountedRows implements NodeRows {

    static final CountedRows NONE = new CountedRows(null, 0, 0, null);
    /** Rows of a node that is final, at which nobody looks. */
    static final CountedRows UNSEEN = new CountedRows(null, 0, 1, null);

    private final CountedSplits splits;
    private final int from;
    private final int to;
    /** By class. */
    private final int[] counts;

    private boolean entered;
    private int attribute;
    private int chosen;
    private int chosenRank;
    private int chosenRankBelow;

    CountedRows(CountedSplits splits, int from, int to, int[] counts) {
        this.splits = splits;
        this.from = from;
        this.to = to;
        this.counts = counts;
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public double gain(int attribute, double least) {
        if (!entered) {
            splits.enter(from, to, counts);
            entered = true;
        }
        this.attribute = attribute;
        return splits.gain(attribute, least);
    }

    @Override
    public boolean isConstant() {
        return splits.isConstant();
    }

    @Override
    public void pass(int constant) {
        // nothing moves where order plays no part
    }

    @Override
    public void choose() {
        chosen = attribute;
        chosenRank = splits.rank();
        chosenRankBelow = splits.rankBelow();
    }

    @Override
    public NodeRows[] divide(TreeNodes nodes, int node) {
        return splits.divide(from, to, nodes, node, chosen, chosenRankBelow, chosenRank);
    }
}
