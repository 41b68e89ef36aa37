// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.UnreadableModelException;
import java.util.List;

/**
 * The nodes of a fitted tree, whoever grew it.
 *
 * @param <N> a node
 */
interface TreeSource<N> {

    /** How a node divides rows. */
    final class Split<N> {

        final int attribute;
        /** Rows below it take the first branch, others the second; only for numeric attributes. */
        final double point;
        /** The branch for each value of a nominal attribute; null for a numeric one. */
        final int[] ways;

        final List<N> branches;
        /** Of a row without a value, for each branch. */
        final double[] shares;

        private Split(int attribute, double point, int[] ways, List<N> branches, double[] shares) {
            this.attribute = attribute;
            this.point = point;
            this.ways = ways;
            this.branches = branches;
            this.shares = shares;
        }

        static <N> Split<N> numeric(int attribute, double point, List<N> branches, double[] shares) {
            return new Split<>(attribute, point, null, branches, shares);
        }

        static <N> Split<N> nominal(int attribute, int[] ways, List<N> branches, double[] shares) {
            return new Split<>(attribute, Double.NaN, ways, branches, shares);
        }
    }

    /** Null for a leaf. */
    Split<N> split(N node) throws UnreadableModelException;

    /** The class distribution or the estimate that a node gives itself; null if rows that end there belong to a node above. */
    double[] output(N node) throws UnreadableModelException;

    /**
     * Whether the shares of a row without a value are multiplied from the root down, as C4.5 does, or from the leaves up; sums differ
     * in their last bits.
     */
    boolean multipliesDown();
}
