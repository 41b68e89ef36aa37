// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * Rows that each count a whole number of times and lack no value. Sums of whole numbers are exact in any order, so that rows need
 * not be kept in Weka's order: an interval of a shared array holds a node's rows, and a column is sorted by packed keys, or
 * counted, without touching them.
 */
final class CountedRows implements NodeRows {

    private final CountedSplits splits;
    private final int from;
    private final int to;
    private int attribute;

    CountedRows(CountedSplits splits, int from, int to) {
        this.splits = splits;
        this.from = from;
        this.to = to;
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public double gain(int attribute) {
        this.attribute = attribute;
        return splits.gain(attribute, from, to);
    }

    @Override
    public Split split() {
        return splits.split(attribute);
    }

    @Override
    public NodeRows[] divide(Split split) {
        int[] ends = splits.divide(split, from, to);
        NodeRows[] branches = new NodeRows[ends.length];
        for (int i = 0; i < ends.length; i++) {
            branches[i] = new CountedRows(splits, i == 0 ? from : ends[i - 1], ends[i]);
        }
        return branches;
    }
}
