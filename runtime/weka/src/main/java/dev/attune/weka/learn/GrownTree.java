// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.io.Serializable;

/** The nodes of a random tree in flat arrays; the first is the root, and the branches of a node stand side by side. Immutable. */
final class GrownTree implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    static final int LEAF = -1;

    /** By node: the attribute that divides its rows, {@link #LEAF} for none. */
    final int[] attribute;
    /** By node: values below it take the first branch, others the second; NaN for a nominal attribute. */
    final double[] point;
    /** By node: its first branch. */
    final int[] first;
    /** By node: the number of its branches. */
    final int[] branches;
    /** By node: its part of a row that has no value for the attribute above. */
    final double[] share;
    /** By node: whether it keeps its class weights, which those without rows and those that never speak do not. */
    final boolean[] kept;
    /** By node, then class. */
    final double[] weights;
    /** By node, then class: weights divided by their sum. */
    private final double[] output;

    private final boolean allowUnclassified;

    GrownTree(TreeNodes nodes, boolean allowUnclassified) {
        this.attribute = nodes.attributes();
        this.point = nodes.points();
        this.first = nodes.firsts();
        this.branches = nodes.branches();
        this.share = nodes.shares();
        this.kept = nodes.kept();
        this.weights = nodes.weights();
        this.output = outputs();
        this.allowUnclassified = allowUnclassified;
    }

    private double[] outputs() {
        double[] outputs = new double[weights.length];
        int classes = classes();
        for (int node = 0; node < kept.length; node++) {
            if (!kept[node]) {
                continue;
            }
            double sum = 0;
            for (int i = node * classes; i < (node + 1) * classes; i++) {
                sum += weights[i];
            }
            for (int i = node * classes; i < (node + 1) * classes; i++) {
                outputs[i] = weights[i] / sum;
            }
        }
        return outputs;
    }

    int classes() {
        return weights.length / kept.length;
    }

    /** Adds the class distributions for rows of so many cells to sums, both row by row. */
    void vote(double[] cells, int attributes, double[] sums) {
        int classes = classes();
        for (int row = 0, at = 0; at < sums.length; row += attributes, at += classes) {
            addVote(cells, row, sums, at);
        }
    }

    /** Adds the class distribution for the row that begins at {@code cells[row]} to the sums from {@code at} on. */
    private void addVote(double[] cells, int row, double[] sums, int at) {
        int node = 0;
        int above = 0;
        for (int a = attribute[0]; a != LEAF; a = attribute[node]) {
            double value = cells[row + a];
            if (Double.isNaN(value)) {
                add(shared(node, cells, row), 0, sums, at);
                return;
            }
            above = node;
            node = next(node, value);
        }
        if (kept[node]) {
            add(output, node * classes(), sums, at);
        } else if (!allowUnclassified) {
            add(output, above * classes(), sums, at);
        }
    }

    private int next(int node, double value) {
        double cut = point[node];
        return first[node] + (Double.isNaN(cut) ? (int) value : value < cut ? 0 : 1);
    }

    private void add(double[] distribution, int from, double[] sums, int at) {
        int classes = classes();
        for (int c = 0; c < classes; c++) {
            sums[at + c] += distribution[from + c];
        }
    }

    /** The distribution that a node gives, a row without a value being shared out among its branches; null from an empty leaf. */
    private double[] distribution(int node, double[] cells, int row) {
        if (attribute[node] != LEAF) {
            double value = cells[row + attribute[node]];
            double[] given =
                    Double.isNaN(value) ? shared(node, cells, row) : distribution(next(node, value), cells, row);
            if (given != null) {
                return given;
            }
        }
        double[] own = new double[classes()];
        if (kept[node]) {
            add(output, node * classes(), own, 0);
            return own;
        }
        return allowUnclassified ? own : null;
    }

    private double[] shared(int node, double[] cells, int row) {
        double[] sum = new double[classes()];
        for (int branch = first[node]; branch < first[node] + branches[node]; branch++) {
            double[] part = distribution(branch, cells, row);
            for (int c = 0; part != null && c < sum.length; c++) {
                sum[c] += share[branch] * part[c];
            }
        }
        return sum;
    }
}
