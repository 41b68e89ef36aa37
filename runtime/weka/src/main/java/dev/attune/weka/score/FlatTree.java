// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.UnreadableModelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A tree in the order of a walk that takes first branches first, so that a first branch is the next node. */
final class FlatTree {

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

    boolean isLeaf(int node) {
        return attribute[node] == LEAF;
    }

    int attribute(int node) {
        return attribute[node];
    }

    boolean isNominal(int node) {
        return ways[node] != null;
    }

    double point(int node) {
        return point[node];
    }

    /** Where each value of a nominal attribute goes, or values below the point and others. */
    int[] branches(int node) {
        return isNominal(node) ? ways[node] : new int[] {node + 1, second[node]};
    }

    /** What a row gets that ends here. */
    double[] output(int leaf) {
        return output[speaker[leaf]];
    }

    /** Adds the output for the row that begins at {@code row} of the cells. */
    void addTo(double[] cells, int row, double[] sums, int at, int width) {
        int node = end(0, cells, row);
        if (attribute[node] == LEAF) {
            double[] values = output(node);
            for (int c = 0; c < width; c++) {
                sums[at + c] += values[c];
            }
            return;
        }
        double[] shared = new double[width];
        share(node, 1, cells, row, shared);
        for (int c = 0; c < width; c++) {
            sums[at + c] += shared[c];
        }
    }

    /** The leaf that a row gets to from a node, or the first split for which it has no value. */
    private int end(int from, double[] cells, int row) {
        int node = from;
        for (int a = attribute[node]; a != LEAF; a = attribute[node]) {
            double value = cells[row + a];
            if (Double.isNaN(value)) {
                return node;
            }
            int[] way = ways[node];
            if (way != null) {
                node = way[(int) value];
            } else {
                node = value < point[node] ? node + 1 : second[node];
            }
        }
        return node;
    }

    /** Shares a row out from a split for which it has no value. */
    private void share(int split, double weight, double[] cells, int row, double[] sums) {
        for (int i = 0; i < branches[split].length; i++) {
            int branch = branches[split][i];
            double share = multipliesDown ? shares[split][i] * weight : shares[split][i];
            int node = end(branch, cells, row);
            double[] values;
            double factor = share;
            if (attribute[node] != LEAF) {
                values = new double[sums.length];
                share(node, share, cells, row, values);
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
