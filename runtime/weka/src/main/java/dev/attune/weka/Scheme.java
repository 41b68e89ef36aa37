// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import weka.core.Instances;

/** One way to divide rows into training and test parts. */
sealed interface Scheme permits Folds, HoldOut, GroupedFolds, TimeOrderedFolds {

    /** The number of folds of one repetition. */
    int folds();

    /** The size of a test part divided by that of its training part. */
    double testToTrainRatio();

    /** Refuses data that this scheme cannot divide. */
    void check(WekaData data);

    /** Divides rows, which have a class attribute. */
    Division divide(Instances rows, long seed);

    /** Whether only the rows before a test part may be trained on, in their order. */
    default boolean trainsOnThePast() {
        return false;
    }
}
