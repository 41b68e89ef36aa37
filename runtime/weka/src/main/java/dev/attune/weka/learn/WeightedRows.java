// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** Rows of which some lack a value, in Weka's order. */
final class WeightedRows implements NodeRows {

    private final WeightedSplits splits;
    private final int[] rows;
    private final double[] weights;
    /** By number of a class in the rows: the class. */
    private final int[] names;

    private final TreeNodes nodes;
    private final int node;
    private boolean entered;

    WeightedRows(WeightedSplits splits, int[] rows, double[] weights, int[] names, TreeNodes nodes, int node) {
        this.splits = splits;
        this.rows = rows;
        this.weights = weights;
        this.names = names;
        this.nodes = nodes;
        this.node = node;
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public double gain(int attribute, double best) {
        enter();
        return splits.gain(attribute, best);
    }

    private void enter() {
        if (!entered) {
            splits.enter(rows, weights, names, nodes, node);
            entered = true;
        }
    }

    @Override
    public boolean isConstant() {
        return splits.isConstant();
    }

    @Override
    public void pass(int attribute) {
        enter();
        splits.pass(attribute);
    }

    @Override
    public void choose() {
        splits.choose();
    }

    @Override
    public NodeRows[] divide(TreeNodes nodes, int node) {
        return splits.divide(nodes, node);
    }
}
