// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.util.Arrays;

/**
 * Rows in an order of which each fold tests one interval.
 *
 * @param order row numbers
 * @param starts where each fold's test part starts in the order, and behind the last one where it ends
 */
@SuppressWarnings("ArrayRecordComponent") // kept within the package and never compared
record Division(int[] order, int[] starts) {

    /** The rows in {@code order}, cut into folds of which the first ones have one row more than the others. */
    static Division even(int[] order, int folds) {
        int[] starts = new int[folds + 1];
        for (int fold = 0; fold <= folds; fold++) {
            starts[fold] = fold * (order.length / folds) + Math.min(fold, order.length % folds);
        }
        return new Division(order, starts);
    }

    int[] test(int fold) {
        return Arrays.copyOfRange(order, starts[fold], starts[fold + 1]);
    }

    /** All rows but those of a test part. */
    int[] others(int fold) {
        int[] others = Arrays.copyOf(order, order.length - (starts[fold + 1] - starts[fold]));
        System.arraycopy(order, starts[fold + 1], others, starts[fold], order.length - starts[fold + 1]);
        return others;
    }

    /** The rows in front of a test part. */
    int[] before(int fold) {
        return Arrays.copyOf(order, starts[fold]);
    }
}
