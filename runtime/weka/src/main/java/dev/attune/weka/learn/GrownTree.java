// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.io.Serializable;

/** The nodes of a random tree in flat arrays; the first is the root, and the branches of a node stand side by side. Immutable. */
final class GrownTree implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    static final int LEAF = -1;
    static final int NONE = -1;

    private final int classes;

    /** By node: the attribute that divides its rows, {@link #LEAF} for none. */
    private final int[] attribute;
    /** By node: values below it take the first branch, others the second; NaN for a nominal attribute. */
    private final double[] point;
    /** By node: its first branch. */
    private final int[] first;
    /** By node: the number of its branches. */
    private final int[] branches;
    /** By node: its part of a row that has no value for the attribute above. */
    private final double[] share;
    /** By node: where its output begins; {@link #NONE} for those without rows and those that never speak. */
    private final int[] place;
    /** By node that has an output, then class: weights divided by their sum. */
    private final double[] output;

    private final boolean allowUnclassified;

    GrownTree(TreeNodes nodes, int classes, boolean allowUnclassified) {
        this.classes = classes;
        this.attribute = nodes.attributes();
        this.point = nodes.points();
        this.first = nodes.firsts();
        this.branches = nodes.branches();
        this.share = nodes.shares();
        this.place = nodes.places();
        this.output = nodes.outputs(place);
        this.allowUnclassified = allowUnclassified;
    }

    /** Adds the class distributions for rows of so many cells to sums, both row by row. */
    void vote(double[] cells, int attributes, double[] sums) {
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
        if (place[node] != NONE) {
            add(output, place[node], sums, at);
        } else if (!allowUnclassified) {
            add(output, place[above], sums, at);
        }
    }

    private int next(int node, double value) {
        double cut = point[node];
        return first[node] + (Double.isNaN(cut) ? (int) value : value < cut ? 0 : 1);
    }

    private void add(double[] distribution, int from, double[] sums, int at) {
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
        double[] own = new double[classes];
        if (place[node] != NONE) {
            add(output, place[node], own, 0);
            return own;
        }
        return allowUnclassified ? own : null;
    }

    private double[] shared(int node, double[] cells, int row) {
        double[] sum = new double[classes];
        for (int branch = first[node]; branch < first[node] + branches[node]; branch++) {
            double[] part = distribution(branch, cells, row);
            for (int c = 0; part != null && c < sum.length; c++) {
                sum[c] += share[branch] * part[c];
            }
        }
        return sum;
    }
}
