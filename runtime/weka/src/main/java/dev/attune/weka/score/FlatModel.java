// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import weka.core.Instances;

/** A fitted model as flat arrays; does not change, so that threads may share it. */
interface FlatModel {

    /** Rows that go through a model at a time, column by column: a loop over them has no order of sums, so that it is vectorised. */
    int BLOCK = 128;

    /**
     * Scores rows.
     *
     * @param cells the values of all attributes, the class among them, row by row; NaN where missing
     * @param attributes how many values make a row
     * @param outputs where the distributions or estimates go, row by row; zero before
     */
    void score(double[] cells, int attributes, double[] outputs);

    /** The same of rows with the attributes of the model. */
    default void score(Instances rows, double[] outputs) {
        score(CompiledScorer.cells(rows), rows.numAttributes(), outputs);
    }
}
