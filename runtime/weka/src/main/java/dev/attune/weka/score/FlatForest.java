// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;
import java.util.stream.Stream;
import weka.core.Instances;
import weka.core.Utils;

/** Many trees that vote. Each is asked in turn about all rows of a block, which go down it together. */
final class FlatForest implements FlatModel {

    /** What becomes of the outputs of the trees. */
    enum Vote {
        /** Their sum, brought to one. */
        DISTRIBUTIONS,
        /** The mean of those that are numbers. */
        ESTIMATES
    }

    private final BinaryTree[] trees;
    private final int width;
    private final Vote vote;
    /** The attributes that a tree asks for. */
    private final int[] asked;
    /** By attribute: how many values a nominal one has; 0 for a numeric one. */
    private final int[] nominal;

    /** Trees of which each value of a nominal attribute has a branch of its own. */
    FlatForest(FlatTree[] trees, int width, Vote vote) {
        this.trees = Stream.of(trees).map(BinaryTree::new).toArray(BinaryTree[]::new);
        this.width = width;
        this.vote = vote;
        asked = Stream.of(trees)
                .flatMapToInt(FlatTree::asked)
                .sorted()
                .distinct()
                .toArray();
        nominal = new int[asked.length == 0 ? 0 : asked[asked.length - 1] + 1];
        for (FlatTree tree : trees) {
            tree.setValues(nominal);
        }
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        Descent descent = new Descent(asked, nominal, width, outputs.length / width);
        score(descent, outputs, (start, count) -> descent.fill(cells, attributes, start, count));
    }

    @Override
    public void score(Instances rows, double[] outputs) {
        Descent descent = new Descent(asked, nominal, width, rows.size());
        score(descent, outputs, (start, count) -> descent.fill(rows, start, count));
    }

    /** Fills a block with rows. */
    private interface Filling {

        void fill(int start, int count);
    }

    private void score(Descent descent, double[] outputs, Filling filling) {
        int all = outputs.length / width;
        for (int start = 0; start < all; start += descent.block()) {
            int count = Math.min(all - start, descent.block());
            filling.fill(start, count);
            if (vote == Vote.ESTIMATES) {
                means(descent, outputs, start, count);
            } else {
                sums(descent, outputs, start, count);
            }
        }
    }

    private void sums(Descent descent, double[] outputs, int start, int count) {
        for (BinaryTree tree : trees) {
            descent.addTo(tree, outputs, start * width);
        }
        for (int row = start; row < start + count; row++) {
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

    private void means(Descent descent, double[] outputs, int start, int count) {
        int[] votes = new int[count];
        double[] estimates = new double[count];
        for (BinaryTree tree : trees) {
            Arrays.fill(estimates, 0);
            descent.addTo(tree, estimates, 0);
            for (int i = 0; i < count; i++) {
                if (!Double.isNaN(estimates[i])) {
                    outputs[start + i] += estimates[i];
                    votes[i]++;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            outputs[start + i] = votes[i] == 0 ? Double.NaN : outputs[start + i] / votes[i];
        }
    }
}
