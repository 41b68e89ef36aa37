// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;
import weka.core.Instances;

/** One tree, which reads no values but those that it asks a row for. */
final class SingleTree implements FlatModel {

    private final FlatTree tree;
    private final int width;

    SingleTree(FlatTree tree, int width) {
        this.tree = tree;
        this.width = width;
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        clear(outputs);
        for (int row = 0; row * width < outputs.length; row++) {
            tree.addTo(FlatTree.ROOT, cells, row * attributes, 1, outputs, row * width, width);
        }
    }

    @Override
    public void score(Instances rows, double[] outputs) {
        clear(outputs);
        for (int row = 0; row < rows.size(); row++) {
            tree.addTo(rows.get(row), outputs, row * width, width);
        }
    }

    /** A sum that begins with minus zero keeps its sign. */
    private static void clear(double[] outputs) {
        Arrays.fill(outputs, -0.0);
    }
}
