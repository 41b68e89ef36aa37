// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A regression tree whose cuts are the best of one random cut per parameter (Geurts, Ernst &amp; Wehenkel, Extremely Randomized
 * Trees, Machine Learning 63, 2006, section 2), grown until the points of a leaf are equal or have equal losses. Its leaves divide
 * the unit cube into boxes.
 */
final class ExtraTree {

    /** A tree is grown from so many points at most, drawn by lot: the forest as a whole sees more of them. */
    static final int MOST_POINTS = 2_000;

    private final double[][] edges;
    private final double[] losses;
    private final double[][] known;
    private final double[][] columns;
    private final SplittableRandom random;
    private final int[] rows;

    /** Node by node: where it is cut, and its first child, before the second; a leaf has no child, 0, and a value. */
    private final int[] axes;

    private final double[] cuts;
    private final int[] children;
    private final double[] values;
    private int nodes = 1;

    /**
     * Grows a tree.
     *
     * @param edges where the values of each discrete parameter end; they are cut nowhere else
     * @param losses the points' standardized losses
     * @param latent the points as this tree sees them
     * @param random draws the cuts
     */
    ExtraTree(double[][] edges, double[] losses, LatentAxes latent, SplittableRandom random) {
        this.edges = edges;
        this.losses = losses;
        this.known = latent.known();
        this.columns = latent.columns();
        this.random = random;
        rows = losses.length <= MOST_POINTS
                ? IntStream.range(0, losses.length).toArray()
                : Arrays.copyOf(LatentAxes.shuffled(losses.length, random), MOST_POINTS);
        axes = new int[2 * rows.length];
        cuts = new double[2 * rows.length];
        children = new int[2 * rows.length];
        values = new double[2 * rows.length];
        grow(0, 0, rows.length);
    }

    private void grow(int node, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += losses[rows[i]];
        }
        values[node] = sum / (to - from);
        if (isPure(from, to) || !chooseCut(node, from, to)) {
            return;
        }
        int middle = partition(axes[node], cuts[node], from, to);
        int child = nodes;
        children[node] = child;
        nodes += 2;
        grow(child, from, middle);
        grow(child + 1, middle, to);
    }

    private boolean isPure(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (losses[rows[i]] != losses[rows[from]]) {
                return false;
            }
        }
        return true;
    }

    /** Sets the node's cut; false if there is none. */
    private boolean chooseCut(int node, int from, int to) {
        double best = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < columns.length; j++) {
            double cut = drawCut(j, from, to);
            double gain = gain(j, cut, from, to, values[node]);
            if (gain > best) {
                best = gain;
                axes[node] = j;
                cuts[node] = cut;
            }
        }
        return best > Double.NEGATIVE_INFINITY;
    }

    /** A cut between the points in which the parameter is active; the least of their positions if there is none between. */
    private double drawCut(int axis, int from, int to) {
        double[] column = known[axis];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            double x = column[rows[i]];
            // both are false where it is inactive, NaN
            if (x < low) {
                low = x;
            }
            if (x > high) {
                high = x;
            }
        }
        double cut = low + random.nextDouble() * (high - low);
        // a box must not end where it begins
        return cut < high ? Cells.nearestEdge(edges[axis], cut, low, high) : low;
    }

    /**
     * The decrease of the squared error in the points in which the parameter is active; minus infinity if a side has none of
     * them. In the others it would be chance.
     */
    private double gain(int axis, double cut, int from, int to, double mean) {
        double[] column = known[axis];
        double leftSum = 0;
        double sum = 0;
        int left = 0;
        int active = 0;
        for (int i = from; i < to; i++) {
            double x = column[rows[i]];
            if (!Double.isNaN(x)) {
                double deviation = losses[rows[i]] - mean;
                sum += deviation;
                active++;
                if (x < cut) {
                    leftSum += deviation;
                    left++;
                }
            }
        }
        int right = active - left;
        double rightSum = sum - leftSum;
        return left == 0 || right == 0
                ? Double.NEGATIVE_INFINITY
                : leftSum * leftSum / left + rightSum * rightSum / right - sum * sum / active;
    }

    private int partition(int axis, double cut, int from, int to) {
        int left = from;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            if (columns[axis][row] < cut) {
                rows[i] = rows[left];
                rows[left++] = row;
            }
        }
        return left;
    }

    /** Hears of every leaf. */
    interface Visitor {

        /** A leaf's box, which changes after this call, and the mean loss in it. */
        void leaf(Box box, double value);
    }

    /** Shows all leaves. */
    void visit(Visitor visitor) {
        visit(0, new Box(columns.length, nodes), visitor);
    }

    private void visit(int node, Box box, Visitor visitor) {
        if (children[node] == 0) {
            visitor.leaf(box, values[node]);
            return;
        }
        int axis = axes[node];
        double low = box.low(axis);
        double high = box.high(axis);
        int bounded = box.bounded();
        box.set(axis, low, cuts[node]);
        visit(children[node], box, visitor);
        box.set(axis, cuts[node], high);
        visit(children[node] + 1, box, visitor);
        box.reset(axis, low, high, bounded);
    }
}
