// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * The two thresholds of a support vector machine with two classes between which no error may lie at the optimum, and the rows that they
 * come from (Keerthi, Shevade, Bhattacharyya and Murthy, Improvements to Platt's SMO Algorithm for SVM Classifier Design, 2001).
 */
final class MachineThresholds {

    /** Where a multiplier lies, which tells which threshold its row limits. */
    enum Place {
        /** Between its bounds: both. */
        FREE,
        /** The upper one. */
        UPPER,
        /** The lower one. */
        LOWER,
        /** Not a number. */
        NOWHERE
    }

    /** There is no such row. */
    static final int NONE = -1;

    /** By how much errors may lie between the thresholds. */
    private final double slack;

    private double upper = -1;
    private double lower = 1;
    private int atUpper = NONE;
    private int atLower = NONE;

    /** Before the first step. */
    MachineThresholds(double tolerance) {
        slack = 2 * tolerance;
    }

    /** Lets a row of the first machine, which is zero everywhere, stand for the threshold that it limits. */
    void begin(int row, Place place) {
        if (place == Place.UPPER) {
            atUpper = row;
        } else {
            atLower = row;
        }
    }

    double upper() {
        return upper;
    }

    double lower() {
        return lower;
    }

    int atUpper() {
        return atUpper;
    }

    int atLower() {
        return atLower;
    }

    /** Whether no row is known to violate the conditions of the optimum. */
    boolean areMet() {
        return upper > lower - slack;
    }

    /** Whether a row that is not free neither moves a threshold nor violates the conditions, if its error is off by {@code doubt} at most. */
    boolean admit(Place place, double error, double doubt) {
        if (place == Place.UPPER) {
            double least = error - doubt;
            return least >= upper && lower - least <= slack;
        }
        if (place == Place.LOWER) {
            double most = error + doubt;
            return most <= lower && most - upper <= slack;
        }
        return false;
    }

    /** The row with which another violates the conditions most, {@link #NONE} if it does not. */
    int partner(Place place, double error) {
        boolean tooLow = place != Place.LOWER && place != Place.NOWHERE && lower - error > slack;
        boolean tooHigh = place != Place.UPPER && place != Place.NOWHERE && error - upper > slack;
        if (!tooLow && !tooHigh) {
            return NONE;
        }
        if (place == Place.FREE) {
            return lower - error > error - upper ? atLower : atUpper;
        }
        return tooHigh ? atUpper : atLower;
    }

    /** Moves the threshold that a row limits to its error, if that lies beyond. */
    void widen(int row, Place place, double error) {
        if (place == Place.UPPER && error < upper) {
            upper = error;
            atUpper = row;
        } else if (place == Place.LOWER && error > lower) {
            lower = error;
            atLower = row;
        }
    }

    /** Those that free rows give; of rows with the same error it is the newest, as in Weka. */
    void find(RecentSet free, double[] errors) {
        upper = Double.MAX_VALUE;
        lower = -Double.MAX_VALUE;
        atUpper = NONE;
        atLower = NONE;
        for (int age = 0; age < free.size(); age++) {
            int row = free.get(age);
            double error = errors[row];
            if (error < upper) {
                upper = error;
                atUpper = row;
            }
            if (error > lower) {
                lower = error;
                atLower = row;
            }
        }
    }

    /** Whether each comes from a row, which is not so where errors are no numbers. */
    boolean areFound() {
        return atUpper != NONE && atLower != NONE;
    }
}
