// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.UnreadableModelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import weka.core.Instance;

/** A tree in the order of a walk that takes first branches first, so that a first branch is the next node. */
final class FlatTree {

    static final int ROOT = 0;

    private static final int LEAF = -1;

    private final boolean multipliesDown;
    private final int[] attribute;
    private final double[] point;
    /** The second branch of a numeric split. */
    private final int[] second;
    /** The branches by value of a nominal split, else null. */
    private final int[][] ways;
    /** The branches of a split that a row without a value is shared out to, and its shares. */
    private final int[][] branches;

    private final double[][] shares;
    /** Whose output a row gets that ends here: this node, or one above it. */
    private final int[] speaker;

    private final double[][] output;

    private FlatTree(List<Node> nodes, boolean multipliesDown) {
        this.multipliesDown = multipliesDown;
        attribute = nodes.stream().mapToInt(node -> node.attribute).toArray();
        point = nodes.stream().mapToDouble(node -> node.point).toArray();
        second = nodes.stream()
                .mapToInt(node -> node.ways == null && node.attribute != LEAF ? node.branches[1] : LEAF)
                .toArray();
        ways = nodes.stream().map(node -> node.ways).toArray(int[][]::new);
        branches = nodes.stream().map(node -> node.branches).toArray(int[][]::new);
        shares = nodes.stream().map(node -> node.shares).toArray(double[][]::new);
        speaker = nodes.stream().mapToInt(node -> node.speaker).toArray();
        output = nodes.stream().map(node -> node.output).toArray(double[][]::new);
    }

    /** A node while the tree is read. */
    private static final class Node {
        private int attribute = LEAF;
        private double point;
        private int[] ways;
        private int[] branches;
        private double[] shares;
        private int speaker;
        private double[] output;
    }

    /**
     * Reads a tree.
     *
     * @param width the numbers that each node with an output gives
     */
    static <N> FlatTree of(TreeSource<N> source, N root, int width) throws UnreadableModelException {
        List<Node> nodes = new ArrayList<>();
        read(source, root, LEAF, width, nodes);
        return new FlatTree(nodes, source.multipliesDown());
    }

    private static <N> int read(TreeSource<N> source, N from, int above, int width, List<Node> nodes)
            throws UnreadableModelException {
        Node node = new Node();
        int index = nodes.size();
        nodes.add(node);
        node.output = source.output(from);
        if (node.output != null && node.output.length != width) {
            throw new UnreadableModelException("a node gives " + node.output.length + " numbers, not " + width);
        }
        node.speaker = node.output == null ? above : index;
        TreeSource.Split<N> split = source.split(from);
        if (split == null) {
            if (node.speaker == LEAF) {
                throw new UnreadableModelException("a leaf without an output");
            }
            return index;
        }
        node.attribute = split.attribute;
        node.point = split.point;
        node.shares = split.shares;
        node.branches = new int[split.branches.size()];
        for (int i = 0; i < node.branches.length; i++) {
            node.branches[i] = read(source, split.branches.get(i), node.speaker, width, nodes);
        }
        if (split.ways != null) {
            node.ways = new int[split.ways.length];
            for (int value = 0; value < node.ways.length; value++) {
                node.ways[value] = node.branches[split.ways[value]];
            }
        }
        return index;
    }

    int size() {
        return attribute.length;
    }

    /** The attributes that are asked for, some of them several times. */
    IntStream asked() {
        return Arrays.stream(attribute).filter(a -> a != LEAF);
    }

    /** Sets how many values the nominal ones of the attributes have that are asked for. */
    void setValues(int[] values) {
        for (int node = 0; node < ways.length; node++) {
            if (ways[node] != null) {
                values[attribute[node]] = ways[node].length;
            }
        }
    }

    boolean isLeaf(int node) {
        return attribute[node] == LEAF;
    }

    int attribute(int node) {
        return attribute[node];
    }

    double point(int node) {
        return point[node];
    }

    /** The branches by value of a nominal split, else null. */
    int[] ways(int node) {
        return ways[node];
    }

    /** The branch of a numeric split for values that are not below its point; those below it take the next node. */
    int second(int node) {
        return second[node];
    }

    /** What a row gets that ends here. */
    double[] output(int leaf) {
        return output[speaker[leaf]];
    }

    /** Adds the output for a row. */
    void addTo(Instance row, double[] sums, int at, int width) {
        int node = ROOT;
        for (int a = attribute[node]; a != LEAF; a = attribute[node]) {
            double value = row.value(a);
            if (Double.isNaN(value)) {
                addShared(node, row.toDoubleArray(), 0, 1, sums, at, width);
                return;
            }
            node = next(node, value);
        }
        addOutput(node, sums, at, width);
    }

    /** Adds the output for a row that came to a node; its values begin at {@code row} of the cells and are {@code step} apart. */
    void addTo(int from, double[] cells, int row, int step, double[] sums, int at, int width) {
        int node = end(from, cells, row, step);
        if (attribute[node] == LEAF) {
            addOutput(node, sums, at, width);
        } else {
            addShared(node, cells, row, step, sums, at, width);
        }
    }

    private void addOutput(int leaf, double[] sums, int at, int width) {
        double[] values = output(leaf);
        for (int c = 0; c < width; c++) {
            sums[at + c] += values[c];
        }
    }

    private void addShared(int split, double[] cells, int row, int step, double[] sums, int at, int width) {
        double[] shared = new double[width];
        share(split, 1, cells, row, step, shared);
        for (int c = 0; c < width; c++) {
            sums[at + c] += shared[c];
        }
    }

    private int next(int node, double value) {
        int[] way = ways[node];
        if (way != null) {
            return way[(int) value];
        }
        return value < point[node] ? node + 1 : second[node];
    }

    /** The leaf that a row gets to from a node, or the first split for which it has no value. */
    private int end(int from, double[] cells, int row, int step) {
        int node = from;
        for (int a = attribute[node]; a != LEAF; a = attribute[node]) {
            double value = cells[row + a * step];
            if (Double.isNaN(value)) {
                return node;
            }
            node = next(node, value);
        }
        return node;
    }

    /** Shares a row out from a split for which it has no value. */
    private void share(int split, double weight, double[] cells, int row, int step, double[] sums) {
        for (int i = 0; i < branches[split].length; i++) {
            int branch = branches[split][i];
            double share = multipliesDown ? shares[split][i] * weight : shares[split][i];
            int node = end(branch, cells, row, step);
            double[] values;
            double factor = share;
            if (attribute[node] != LEAF) {
                values = new double[sums.length];
                share(node, share, cells, row, step, values);
                factor = multipliesDown ? 1 : share;
            } else if (speaker[node] < branch) {
                // a row that was shared out above an empty leaf gets nothing from it
                continue;
            } else {
                values = output[speaker[node]];
            }
            for (int c = 0; c < sums.length; c++) {
                sums[c] += factor * values[c];
            }
        }
    }
}
