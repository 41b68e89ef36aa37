// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;
import java.util.stream.Stream;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;

/**
 * One tree, or many that vote. A block of rows is asked of each tree in turn, so that the tree stays in the nearest cache. In a forest, rows
 * that have all values go down {@link BinnedTree}s.
 */
final class FlatForest implements FlatModel {

    private static final int BLOCK = 256;
    /** From so many trees on it pays to look for the bins of a row first. */
    private static final int FOREST = 8;

    /** What becomes of the outputs of the trees. */
    enum Vote {
        /** There is only one. */
        SINGLE,
        /** Their sum, brought to one. */
        DISTRIBUTIONS,
        /** The mean of those that are numbers. */
        ESTIMATES
    }

    private final FlatTree[] trees;
    private final int width;
    private final Vote vote;
    /** The attributes that a tree asks for. */
    private final int[] asked;
    /** Null if rows go down the trees as they are. */
    private final Bins bins;

    private final BinnedTree[] binned;

    /** Trees; in a forest each value of a nominal attribute has a branch of its own. */
    FlatForest(FlatTree[] trees, int width, Vote vote) {
        this.trees = trees;
        this.width = width;
        this.vote = vote;
        asked = Stream.of(trees)
                .flatMapToInt(FlatTree::asked)
                .sorted()
                .distinct()
                .toArray();
        Bins all = trees.length < FOREST ? null : Bins.of(trees, asked);
        bins = all != null && BinnedTree.fits(all) ? all : null;
        binned = bins == null
                ? null
                : Stream.of(trees).map(tree -> BinnedTree.of(tree, bins, width)).toArray(BinnedTree[]::new);
    }

    /** A block of rows. */
    private final class Block {

        private final double[] outputs;
        private final int attributes;
        /** Where the cells are filled from for each block; null if they hold all rows. */
        private final Instances instances;

        private final double[] cells;
        /** Which row of the cells is the first of the block. */
        private int firstCell;

        private final boolean[] complete = new boolean[BLOCK];
        private final int[] binsOfRows = bins == null ? null : new int[BLOCK * bins.attributes()];
        private final int[] leaves = new int[BLOCK];
        private int from;
        private int rows;

        Block(Instances instances, double[] cells, int attributes, double[] outputs) {
            this.instances = instances;
            this.cells = cells;
            this.attributes = attributes;
            this.outputs = outputs;
        }

        void moveTo(int first, int end) {
            from = first;
            rows = end - first;
            if (instances == null) {
                firstCell = from;
            } else {
                fill();
            }
            if (bins != null) {
                bins.set(cells, attributes, firstCell, rows, binsOfRows, complete);
            }
        }

        /** Copies the values that a tree may ask for. */
        private void fill() {
            for (int i = 0; i < rows; i++) {
                Instance row = instances.get(from + i);
                for (int a : asked) {
                    cells[i * attributes + a] = row.value(a);
                }
            }
        }

        /** Looks for the leaves of a tree that the rows get to. */
        void ask(int tree) {
            if (bins != null) {
                binned[tree].leaves(binsOfRows, bins.attributes(), rows, leaves);
            }
        }

        /** Adds the output of the tree that was asked last. */
        void addTo(int tree, int row, double[] sums, int at) {
            if (complete[row]) {
                binned[tree].addTo(leaves[row], sums, at);
            } else {
                trees[tree].addTo(cells, (firstCell + row) * attributes, sums, at, width);
            }
        }
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        score(new Block(null, cells, attributes, outputs));
    }

    @Override
    public void score(Instances rows, double[] outputs) {
        int attributes = rows.numAttributes();
        score(new Block(rows, new double[BLOCK * attributes], attributes, outputs));
    }

    private void score(Block block) {
        int all = block.outputs.length / width;
        for (int from = 0; from < all; from += BLOCK) {
            block.moveTo(from, Math.min(all, from + BLOCK));
            if (vote == Vote.ESTIMATES) {
                means(block);
            } else {
                sums(block);
            }
        }
    }

    private void sums(Block block) {
        double[] outputs = block.outputs;
        int first = block.from * width;
        if (vote == Vote.SINGLE) {
            // a sum that begins with minus zero keeps its sign
            Arrays.fill(outputs, first, first + block.rows * width, -0.0);
        }
        for (int tree = 0; tree < trees.length; tree++) {
            block.ask(tree);
            for (int row = 0; row < block.rows; row++) {
                block.addTo(tree, row, outputs, first + row * width);
            }
        }
        for (int row = 0; vote == Vote.DISTRIBUTIONS && row < block.rows; row++) {
            toOne(outputs, first + row * width);
        }
    }

    private void toOne(double[] outputs, int at) {
        double sum = 0;
        for (int c = 0; c < width; c++) {
            sum += outputs[at + c];
        }
        if (Utils.eq(sum, 0)) {
            return;
        }
        for (int c = 0; c < width; c++) {
            outputs[at + c] /= sum;
        }
    }

    private void means(Block block) {
        double[] outputs = block.outputs;
        int[] votes = new int[block.rows];
        double[] estimate = new double[1];
        for (int tree = 0; tree < trees.length; tree++) {
            block.ask(tree);
            for (int row = 0; row < block.rows; row++) {
                estimate[0] = -0.0;
                block.addTo(tree, row, estimate, 0);
                if (!Double.isNaN(estimate[0])) {
                    outputs[block.from + row] += estimate[0];
                    votes[row]++;
                }
            }
        }
        for (int row = 0; row < block.rows; row++) {
            int at = block.from + row;
            outputs[at] = votes[row] == 0 ? Double.NaN : outputs[at] / votes[row];
        }
    }
}
