// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;
import weka.core.Utils;

/** One tree, or many that vote. A block of rows is asked of each tree in turn, so that the tree stays in the nearest cache. */
final class FlatForest implements FlatModel {

    private static final int BLOCK = 256;

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

    FlatForest(FlatTree[] trees, int width, Vote vote) {
        this.trees = trees;
        this.width = width;
        this.vote = vote;
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        int rows = outputs.length / width;
        for (int from = 0; from < rows; from += BLOCK) {
            int to = Math.min(rows, from + BLOCK);
            if (vote == Vote.ESTIMATES) {
                means(cells, attributes, from, to, outputs);
            } else {
                sums(cells, attributes, from, to, outputs);
            }
        }
    }

    private void sums(double[] cells, int attributes, int from, int to, double[] outputs) {
        if (vote == Vote.SINGLE) {
            // a sum that begins with minus zero keeps its sign
            Arrays.fill(outputs, from * width, to * width, -0.0);
        }
        for (FlatTree tree : trees) {
            for (int row = from; row < to; row++) {
                tree.addTo(cells, row * attributes, outputs, row * width, width);
            }
        }
        for (int row = from; vote == Vote.DISTRIBUTIONS && row < to; row++) {
            toOne(outputs, row * width);
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

    private void means(double[] cells, int attributes, int from, int to, double[] outputs) {
        int[] votes = new int[to - from];
        double[] estimate = new double[1];
        for (FlatTree tree : trees) {
            for (int row = from; row < to; row++) {
                estimate[0] = -0.0;
                tree.addTo(cells, row * attributes, estimate, 0, 1);
                if (!Double.isNaN(estimate[0])) {
                    outputs[row] += estimate[0];
                    votes[row - from]++;
                }
            }
        }
        for (int row = from; row < to; row++) {
            outputs[row] = votes[row - from] == 0 ? Double.NaN : outputs[row] / votes[row - from];
        }
    }
}
