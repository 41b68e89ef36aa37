// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * Gains in a node, off by less than {@link #MARGIN}: from sums in any order and rough logarithms. Most attributes are out of the
 * question by that.
 */
final class Estimates {

    /** In bits for each unit of weight: above what rough terms make, and another order of sums of as many rows as there may be. */
    static final double MARGIN = 1e-7;

    /** Weka takes less than a part of this for no weight at all. */
    private static final double HARDLY_ANY = 1e-5;

    private int classes;
    /** By number of a class: the weight of the node. */
    private final double[] weights;

    private double sum;
    /** The terms of the node without any division. */
    private double undivided;

    private boolean whole;

    Estimates(int mostClasses) {
        weights = new double[mostClasses];
    }

    /** Begins a node. */
    void begin() {
        classes = 0;
        sum = 0;
    }

    /** Adds a class with rows in the node. */
    void add(double weight) {
        weights[classes++] = weight;
        sum += weight;
    }

    /** Begins with the attributes. */
    void enter() {
        undivided = -RoughTerms.of(sum);
        for (int c = 0; c < classes; c++) {
            undivided += RoughTerms.of(weights[c]);
        }
    }

    int classes() {
        return classes;
    }

    double weight(int slot) {
        return weights[slot];
    }

    double sum() {
        return sum;
    }

    /** The gain by a division whose branches have this sum of terms. */
    double gain(double terms) {
        return (terms - undivided) / (sum * CutSearch.LOG_2);
    }

    /** Whether rows that have a value weigh so little that the gain cannot be estimated. */
    static boolean isHardlyAny(double known) {
        return known < HARDLY_ANY;
    }

    /**
     * The gain by a nominal attribute, NaN if it cannot be estimated.
     *
     * @param cells weights by code and 1, then class, the first being those of rows without a value
     */
    double fan(double[] cells, int branches) {
        double missing = 0;
        for (int c = 0; c < classes; c++) {
            missing += cells[c];
        }
        int filled = 0;
        double terms = 0;
        for (int b = 1; b <= branches; b++) {
            double side = 0;
            for (int i = b * classes; i < (b + 1) * classes; i++) {
                side += cells[i];
            }
            if (side > 0) {
                filled++;
                terms += terms(cells, b, missing > 0 ? side / (sum - missing) : 0);
            }
        }
        whole = filled == 1 && missing == 0;
        return filled == 0 ? 0 : isHardlyAny(sum - missing) ? Double.NaN : gain(terms);
    }

    /** The terms of a branch, with its share of the rows without a value. */
    private double terms(double[] cells, int branch, double share) {
        double terms = 0;
        double all = 0;
        for (int c = 0; c < classes; c++) {
            double weight = cells[branch * classes + c] + share * cells[c];
            terms += RoughTerms.of(weight);
            all += weight;
        }
        return terms - RoughTerms.of(all);
    }

    /** Whether all rows have one value of the nominal attribute that was looked at. */
    boolean isWhole() {
        return whole;
    }
}
