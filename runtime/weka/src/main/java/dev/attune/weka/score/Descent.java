// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;

/**
 * A block of rows that goes down one tree after the other, all rows of a node at a time: they part at its split as the training rows did when
 * the tree was grown. The loop that parts them waits for no step before and has no branch that depends on a value; a node and its output are
 * read once for all of its rows.
 */
final class Descent {

    /** Values of a block, which fit a level-2 cache. */
    private static final int VALUES_IN_BLOCK = 1 << 16;

    private static final int LEAST_IN_BLOCK = 256;
    private static final int MOST_IN_BLOCK = 1 << 13;

    private final int[] asked;
    /** By attribute: how many values a nominal one has; 0 for a numeric one. */
    private final int[] nominal;

    private final int width;
    private final int block;
    /** By attribute, then by row. */
    private final double[] cells;
    /** By attribute: whether each row of the block has a value that trees have branches for. */
    private final boolean[] complete;

    private final int[] numbers;
    private final int[] rows;
    private final int[] parted;

    private int size;
    private BinaryTree tree;
    private double[] sums;
    private int first;

    /**
     * Room for blocks.
     *
     * @param asked the attributes that a tree asks for, in ascending order
     * @param all how many rows there are
     */
    Descent(int[] asked, int[] nominal, int width, int all) {
        this.asked = asked;
        this.nominal = nominal;
        this.width = width;
        int attributes = nominal.length;
        int room = Math.max(LEAST_IN_BLOCK, Math.min(MOST_IN_BLOCK, VALUES_IN_BLOCK / Math.max(1, attributes)));
        block = Math.min(room, all);
        cells = new double[attributes * block];
        complete = new boolean[attributes];
        numbers = IntStream.range(0, block).toArray();
        rows = new int[block];
        parted = new int[block];
    }

    /** How many rows are asked about at a time. */
    int block() {
        return block;
    }

    /** Takes rows in. */
    void fill(Instances from, int start, int count) {
        for (int i = 0; i < count; i++) {
            Instance row = from.get(start + i);
            for (int a : asked) {
                cells[a * block + i] = row.value(a);
            }
        }
        check(count);
    }

    /** Takes rows in that are an array. */
    void fill(double[] from, int attributes, int start, int count) {
        for (int i = 0; i < count; i++) {
            for (int a : asked) {
                cells[a * block + i] = from[(start + i) * attributes + a];
            }
        }
        check(count);
    }

    private void check(int count) {
        size = count;
        for (int a : asked) {
            boolean all = true;
            for (int i = 0; i < count; i++) {
                all &= isKnown(a, cells[a * block + i]);
            }
            complete[a] = all;
        }
    }

    private boolean isKnown(int a, double value) {
        return nominal[a] == 0 ? !Double.isNaN(value) : value >= 0 && value < nominal[a];
    }

    /** Adds what the rows get from a tree to sums, which are not minus zero. */
    void addTo(BinaryTree asked, double[] to, int start) {
        tree = asked;
        sums = to;
        first = start;
        System.arraycopy(numbers, 0, rows, 0, size);
        down(FlatTree.ROOT, rows, parted, 0, size);
    }

    /** Takes the rows on that have come to a node. */
    private void down(int node, int[] at, int[] free, int from, int to) {
        if (to - from <= 1) {
            if (from < to) {
                downAlone(node, at[from]);
            }
            return;
        }
        if (tree.isLeaf(node)) {
            addOutput(tree.output(node), at, from, to);
            return;
        }
        int attribute = tree.attribute(node);
        int end = complete[attribute] ? to : setAside(node, attribute, at, from, to);
        int middle = part(attribute, tree.point(node), at, free, from, end);
        down(node + 1, free, at, from, middle);
        down(tree.second(node), free, at, middle, end);
    }

    private void downAlone(int start, int row) {
        int node = start;
        while (!tree.isLeaf(node)) {
            int attribute = tree.attribute(node);
            double value = cells[attribute * block + row];
            if (!complete[attribute] && !isKnown(attribute, value)) {
                tree.addTo(node, cells, row, block, sums, first + row * width, width);
                return;
            }
            node = value < tree.point(node) ? node + 1 : tree.second(node);
        }
        double[] output = tree.output(node);
        for (int c = 0; c < width; c++) {
            sums[first + row * width + c] += output[c];
        }
    }

    /** Puts the rows with a value below a point before the others. */
    private int part(int attribute, double point, int[] at, int[] to, int from, int end) {
        int column = attribute * block;
        int low = from;
        for (int i = from; i < end; i++) {
            int row = at[i];
            // one of the two places is the row's own, the other is written again by the next row
            to[low + end - 1 - i] = row;
            to[low] = row;
            low += cells[column + row] < point ? 1 : 0;
        }
        return low;
    }

    /** Finishes the rows that lack a value, and moves the others together. */
    private int setAside(int node, int attribute, int[] at, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            int row = at[i];
            if (isKnown(attribute, cells[attribute * block + row])) {
                at[end++] = row;
            } else {
                tree.addTo(node, cells, row, block, sums, first + row * width, width);
            }
        }
        return end;
    }

    private void addOutput(double[] output, int[] at, int from, int to) {
        for (int c = 0; c < width; c++) {
            double value = output[c];
            if (value != 0) {
                for (int i = from; i < to; i++) {
                    sums[first + at[i] * width + c] += value;
                }
            }
        }
    }
}
