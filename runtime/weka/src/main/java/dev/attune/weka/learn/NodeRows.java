// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** The training rows of one node of a tree, which can say how well each attribute divides them. */
sealed interface NodeRows permits CountedRows, WeightedRows {

    /** The number of rows, each counted once. */
    int size();

    /** The information gain of the best split by an attribute, in bits; {@link #split} then describes that split. */
    double gain(int attribute);

    /** The split that {@link #gain} found last; may be null if it gains nothing. */
    Split split();

    /** The rows of each branch; this object is not to be used again. */
    NodeRows[] divide(Split split);

    /**
     * A division of rows by an attribute.
     *
     * @param point numeric values below it go to the first branch, others to the second; NaN for a nominal attribute
     * @param shares the branches' shares of the rows with a value
     * @param weights by branch and class
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over to a tree's node, never compared
    record Split(int attribute, double point, double[] shares, double[][] weights) {}
}
