// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;

/**
 * A tree for rows that lack nothing: a split by a nominal attribute is one by half of its values, then by half of these, so that all splits
 * are by a point. Its nodes are in the order of a walk that takes first branches first: a first branch is the next node.
 */
final class BinaryTree {

    private static final int LEAF = -1;

    private final FlatTree tree;
    private int size;
    /** By node: the node of the tree that it is, or belongs to. */
    private int[] origin;

    private int[] attribute;
    private double[] point;
    private int[] second;
    private double[][] output;

    BinaryTree(FlatTree tree) {
        this.tree = tree;
        resize(2 * tree.size());
        add(FlatTree.ROOT);
        resize(size);
    }

    private void resize(int room) {
        origin = origin == null ? new int[room] : Arrays.copyOf(origin, room);
        attribute = attribute == null ? new int[room] : Arrays.copyOf(attribute, room);
        point = point == null ? new double[room] : Arrays.copyOf(point, room);
        second = second == null ? new int[room] : Arrays.copyOf(second, room);
        output = output == null ? new double[room][] : Arrays.copyOf(output, room);
    }

    private void add(int node) {
        if (tree.isLeaf(node)) {
            output[next(node, LEAF)] = tree.output(node);
        } else if (tree.ways(node) != null) {
            addWays(node, 0, tree.ways(node).length);
        } else {
            int split = next(node, tree.attribute(node));
            point[split] = tree.point(node);
            add(node + 1);
            second[split] = size;
            add(tree.second(node));
        }
    }

    /** Adds a split of the values of a nominal attribute from one on and before another. */
    private void addWays(int node, int from, int to) {
        if (to - from == 1) {
            add(tree.ways(node)[from]);
            return;
        }
        int half = (from + to) >>> 1;
        int split = next(node, tree.attribute(node));
        point[split] = half;
        addWays(node, from, half);
        second[split] = size;
        addWays(node, half, to);
    }

    private int next(int node, int asked) {
        if (size == attribute.length) {
            resize(2 * size);
        }
        origin[size] = node;
        attribute[size] = asked;
        return size++;
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

    /** The branch of values that are not below the point; those below it take the next node. */
    int second(int node) {
        return second[node];
    }

    double[] output(int leaf) {
        return output[leaf];
    }

    /** Adds the output for a row at a node, of whatever values; they begin at {@code row} of the cells and are {@code step} apart. */
    void addTo(int node, double[] cells, int row, int step, double[] sums, int at, int width) {
        tree.addTo(origin[node], cells, row, step, sums, at, width);
    }
}
