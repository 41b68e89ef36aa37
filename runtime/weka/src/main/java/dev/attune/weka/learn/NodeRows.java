// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** The training rows of one node of a tree, which can say how well each attribute divides them. */
sealed interface NodeRows permits CountedRows, WeightedRows {

    /** The number of rows, each counted once. */
    int size();

    /**
     * The information gain of the best split by an attribute, in bits. If that and {@code best} are more than nothing, it may be off as long
     * as it is above, equal to or below {@code best} as the gain is above, equal to or below that of the chosen split.
     *
     * @param best what was given for the {@link #choose chosen} split
     */
    double gain(int attribute, double best);

    /** Whether the attribute whose gain was found last has one value in all rows: it gains nothing, here and in all branches. */
    boolean isConstant();

    /** Leaves the rows as {@link #gain} would that finds a {@link #isConstant constant} attribute. */
    void pass(int attribute);

    /** Remembers the split whose gain was found last, as the one to divide by. */
    void choose();

    /** Gives a node the branches of the chosen split, with their weights and shares, and gives their rows; this object is spent then. */
    NodeRows[] divide(TreeNodes nodes, int node);
}
