// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.util.Arrays;

/**
 * The number to subtract from a column's coefficients in all classes. It does not change a probability, and the one that makes the
 * penalty smallest lies between their mean (for a squared penalty) and their median (for an absolute one): Friedman, Hastie and
 * Tibshirani 2010, section 4.1.
 */
final class Recentring {

    private static final Penalty OF_INTERCEPTS = new Penalty(1, 0);

    private final Design design;
    private final Penalty penalty;
    private final double[] ofColumn;

    Recentring(Design design, int blocks, Penalty penalty) {
        this.design = design;
        this.penalty = penalty;
        ofColumn = new double[blocks];
    }

    /** Recentres the columns whose coefficients are all among those allowed to change. */
    void within(double[] coefficients, boolean[] allowed) {
        for (int j = 0; j < design.all() && ofColumn.length > 1; j++) {
            boolean all = true;
            for (int c = j; c < coefficients.length; c += design.all()) {
                all &= allowed[c];
            }
            if (all) {
                subtract(shift(coefficients, j), coefficients, j);
            }
        }
    }

    /** Recentres all columns; each coefficient that this changes is added to the set. */
    void all(double[] coefficients, WorkingSet set) {
        for (int j = 0; j < design.all() && ofColumn.length > 1; j++) {
            double shift = shift(coefficients, j);
            subtract(shift, coefficients, j);
            for (int c = j; c < coefficients.length && shift != 0; c += design.all()) {
                set.add(c);
            }
        }
    }

    private double shift(double[] coefficients, int column) {
        for (int k = 0; k < ofColumn.length; k++) {
            ofColumn[k] = coefficients[k * design.all() + column];
        }
        return shift(design.isIntercept(column) ? OF_INTERCEPTS : penalty, ofColumn);
    }

    private void subtract(double shift, double[] coefficients, int column) {
        for (int c = column; c < coefficients.length && shift != 0; c += design.all()) {
            coefficients[c] -= shift;
        }
    }

    /** The minimiser of the summed penalty of {@code coefficients[k] - shift}; of several the one next to 0. */
    static double shift(Penalty penalty, double[] coefficients) {
        double[] sorted = coefficients.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (double coefficient : sorted) {
            sum += coefficient;
        }
        if (penalty.l1() == 0) {
            return sum / sorted.length;
        }
        // the first point at which the derivative is not below 0, and the last at which it is not above
        double low = sorted[0], high = sorted[sorted.length - 1];
        for (int below = 1; below < sorted.length; below++) {
            double from = sorted[below - 1], to = sorted[below];
            double atFrom = slope(penalty, from, sum, below, sorted.length);
            double atTo = slope(penalty, to, sum, below, sorted.length);
            if (atTo < 0) {
                low = to;
            } else if (atFrom > 0) {
                high = Math.min(high, from);
            } else if (atFrom == 0 && atTo == 0) {
                low = from;
                high = to;
            } else {
                return from + (to - from) * (atFrom / (atFrom - atTo));
            }
        }
        return Math.max(low, Math.min(high, 0));
    }

    /** The derivative of the summed penalty at a shift above {@code below} of the coefficients. */
    private static double slope(Penalty penalty, double shift, double sum, int below, int count) {
        return penalty.l2() * (count * shift - sum) + penalty.l1() * (2 * below - count);
    }
}
