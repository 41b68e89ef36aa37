// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import weka.core.ContingencyTables;
import weka.core.Utils;

/** A way to divide the rows of a node, with the weights of the branches as Weka adds them up. Used again for the next attribute. */
final class Division {

    int attribute;
    /** NaN for a nominal attribute. */
    double point;

    int branches;
    /** By branch: its share of the rows with a value. */
    double[] shares = new double[2];
    /** By branch, then number of a class. */
    double[] weights = new double[2];

    private int classes;
    /** Whether the weights are those of Weka, or not needed. */
    private boolean settled = true;
    /** The first row above a cut, and the first without a value. */
    int place;

    int known;

    /** Begins with branches without weights. */
    void begin(int of, int count, int present) {
        attribute = of;
        branches = count;
        classes = present;
        point = Double.NaN;
        if (shares.length < count) {
            shares = new double[count];
        }
        if (weights.length < count * present) {
            weights = new double[count * present];
        }
        Arrays.fill(weights, 0, count * present, 0);
    }

    /** Is out of the question: nothing is to be added up for it. */
    void dismiss() {
        settled = true;
    }

    boolean isSettled() {
        return settled;
    }

    /** Is to divide rows at a point, whose place among them is known. */
    void cut(double at, int firstAbove, int firstMissing) {
        point = at;
        place = firstAbove;
        known = firstMissing;
        settled = false;
    }

    /** Is to divide rows by their codes. */
    void fan() {
        settled = false;
    }

    /** Adds up the rows on both sides of the point. */
    void addCut(int[] packed, double[] weightOf, int size) {
        double[] sums = weights;
        int above = classes;
        int slot = 0;
        double over = 0;
        for (int i = 0; i < known; i++) {
            int label = OrderedRows.label(packed[i]);
            if (label != slot) {
                sums[above + slot] = over;
                slot = label;
                over = sums[above + slot];
            }
            over += weightOf[i];
        }
        double under = sums[slot];
        for (int i = 0; i < place; i++) {
            int label = OrderedRows.label(packed[i]);
            if (label != slot) {
                sums[slot] = under;
                sums[above + slot] = over;
                slot = label;
                under = sums[slot];
                over = sums[above + slot];
            }
            under += weightOf[i];
            over -= weightOf[i];
        }
        sums[slot] = under;
        sums[above + slot] = over;
        addMissing(packed, weightOf, known, size);
    }

    /** Ends with the rows from a place on, which have no value. */
    void addMissing(int[] packed, double[] weightOf, int from, int size) {
        share();
        for (int i = from; i < size; i++) {
            addEverywhere(OrderedRows.label(packed[i]), weightOf[i]);
        }
        settled = true;
    }

    /** Adds up the rows by their codes. */
    void addCodes(int[] packed, double[] weightOf, int size, int[] codes) {
        boolean complete = true;
        for (int i = 0; i < size; i++) {
            int code = codes[OrderedRows.row(packed[i])];
            if (code == RankedColumns.MISSING) {
                complete = false;
            } else {
                weights[code * classes + OrderedRows.label(packed[i])] += weightOf[i];
            }
        }
        share();
        for (int i = 0; !complete && i < size; i++) {
            if (codes[OrderedRows.row(packed[i])] == RankedColumns.MISSING) {
                addEverywhere(OrderedRows.label(packed[i]), weightOf[i]);
            }
        }
        settled = true;
    }

    /** Sets the shares by the weights. */
    private void share() {
        double sum = 0;
        for (int b = 0; b < branches; b++) {
            double here = 0;
            for (int i = b * classes; i < (b + 1) * classes; i++) {
                here += weights[i];
            }
            shares[b] = here;
            sum += here;
        }
        boolean blank = Utils.eq(sum, 0);
        for (int b = 0; b < branches; b++) {
            shares[b] = blank ? 1.0 / branches : shares[b] / sum;
        }
    }

    /** Adds a row without a value to all branches. */
    private void addEverywhere(int slot, double weight) {
        for (int b = 0; b < branches; b++) {
            weights[b * classes + slot] += shares[b] * weight;
        }
    }

    double gain() {
        return entropy() - conditionalEntropy();
    }

    /** What {@code ContingencyTables.entropyOverColumns} gives. */
    double entropy() {
        double terms = 0;
        double total = 0;
        for (int c = 0; c < classes; c++) {
            double sum = 0;
            for (int b = 0; b < branches; b++) {
                sum += weights[b * classes + c];
            }
            terms -= ContingencyTables.lnFunc(sum);
            total += sum;
        }
        return Utils.eq(total, 0) ? 0 : (terms + ContingencyTables.lnFunc(total)) / (total * ContingencyTables.log2);
    }

    /** What {@code ContingencyTables.entropyConditionedOnRows} gives. */
    private double conditionalEntropy() {
        double terms = 0;
        double total = 0;
        for (int b = 0; b < branches; b++) {
            double sum = 0;
            for (int i = b * classes; i < (b + 1) * classes; i++) {
                double weight = weights[i];
                terms += ContingencyTables.lnFunc(weight);
                sum += weight;
            }
            terms -= ContingencyTables.lnFunc(sum);
            total += sum;
        }
        return Utils.eq(total, 0) ? 0 : -terms / (total * ContingencyTables.log2);
    }
}
