// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import weka.core.Instances;

/** One way to divide rows into training and test parts: an order of the rows, of which each fold tests one interval. */
sealed interface Scheme permits Folds, HoldOut {

    /** The number of folds of one repetition. */
    int folds();

    /** The size of a test part divided by that of its training part. */
    double testToTrainRatio();

    /** Refuses data that this scheme cannot divide. */
    void check(WekaData data);

    /** The numbers of the rows in the order of this scheme. */
    int[] order(Instances rows, long seed);

    /** Where the test part of a fold starts in the order. */
    int testStart(int fold, int rows);

    /** Behind the last place of a fold's test part in the order. */
    int testEnd(int fold, int rows);
}
