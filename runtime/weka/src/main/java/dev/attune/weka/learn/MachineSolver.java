// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/**
 * The search for the multipliers of a support vector machine with two classes (Platt, Fast Training of Support Vector Machines using
 * Sequential Minimal Optimization, 1998, with the first modification of Keerthi, Shevade, Bhattacharyya and Murthy, Improvements to
 * Platt's SMO Algorithm for SVM Classifier Design, 2001) with the steps of Weka's {@code SMO.BinarySMO}: the same pairs in the same order,
 * and the same operations on the same numbers, so that every multiplier is Weka's to the last bit. What differs is that rows of the
 * kernel are arrays, and that the output of a row is summed up only where it may matter: the errors of all rows are brought up to date with
 * each step, and are right but for rounding, which is enough to see that most rows ask for nothing.
 */
final class MachineSolver {

    /** Below this part of its bound a multiplier is zero, as in Weka. */
    private static final double LEAST = 1000 * Double.MIN_VALUE;

    /** A step adds two products to an error, a row of an output one: more roundings than they have, each of the largest sum at most. */
    private static final int ROUNDINGS = 8;

    /** Where a multiplier lies, which tells which threshold its row limits. */
    private enum Place {
        /** Between its bounds: both. */
        FREE,
        /** The upper one. */
        UPPER,
        /** The lower one. */
        LOWER,
        /** Not a number. */
        NOWHERE
    }

    private final int size;
    private final KernelRows kernel;
    private final double[] signs;
    private final double[] bounds;
    private final double tolerance;
    private final double epsilon;

    private final double[] multipliers;
    /** Up to date: Weka's for free rows; for others what it would sum up, but for rounding. */
    private final double[] errors;
    /** For rows that are not free, what Weka summed up when it last mattered. */
    private final double[] lastErrors;
    /** What each step adds to the rounding at most. */
    private final double rounding;

    private final Place[] places;
    private final RecentSet support;
    private final RecentSet free;
    private final MachineOutputs outputs;

    private double upper = -1;
    private double lower = 1;
    private int atUpper = -1;
    private int atLower = -1;
    private int steps;

    /**
     * A search that has not begun.
     *
     * @param signs the classes as -1 and 1, both present
     * @param bounds the largest multiplier of each row
     * @param tolerance of the thresholds
     * @param epsilon of the multipliers
     */
    MachineSolver(KernelRows kernel, double[] signs, double[] bounds, double tolerance, double epsilon) {
        this.size = signs.length;
        this.kernel = kernel;
        this.signs = signs;
        this.bounds = bounds;
        this.tolerance = tolerance;
        this.epsilon = epsilon;
        multipliers = new double[size];
        errors = new double[size];
        lastErrors = new double[size];
        places = new Place[size];
        support = new RecentSet(size);
        free = new RecentSet(size);
        outputs = new MachineOutputs(kernel, support, signs, multipliers);
        double largest = 1 + kernel.most() * Arrays.stream(bounds).sum();
        rounding = ROUNDINGS * Math.ulp(1.0) * largest;
        for (int i = 0; i < size; i++) {
            if (signs[i] == 1) {
                atUpper = i;
                places[i] = Place.UPPER;
            } else {
                atLower = i;
                places[i] = Place.LOWER;
            }
            errors[i] = -signs[i];
        }
        lastErrors[atLower] = 1;
        lastErrors[atUpper] = -1;
    }

    /** The multipliers, after {@link #solve}. */
    double[] multipliers() {
        return multipliers;
    }

    /** The rows whose multipliers are not zero, after {@link #solve}. */
    RecentSet support() {
        return support;
    }

    /** The upper threshold, after {@link #solve}. */
    double upper() {
        return upper;
    }

    /** The lower threshold, after {@link #solve}. */
    double lower() {
        return lower;
    }

    /** Takes steps until no row violates the conditions of the optimum by more than the tolerance. */
    void solve() {
        boolean all = true;
        int changed = 0;
        while (changed > 0 || all) {
            changed = all ? examineAll() : examineFree();
            all = !all && changed == 0;
        }
    }

    private int examineAll() {
        int changed = 0;
        for (int i = 0; i < size; i++) {
            if (examine(i)) {
                changed++;
            }
        }
        return changed;
    }

    private int examineFree() {
        int changed = 0;
        for (int i = 0; i < size; i++) {
            if (multipliers[i] > 0 && multipliers[i] < bounds[i]) {
                if (examine(i)) {
                    changed++;
                }
                if (upper > lower - 2 * tolerance) {
                    return 0;
                }
            }
        }
        return changed;
    }

    /** Whether a row violates the conditions, and a step with it was taken. */
    private boolean examine(int second) {
        Place place = places[second];
        if (isAtRest(second, place)) {
            return false;
        }
        double error = place == Place.FREE ? errors[second] : look(second, place);
        int first = -1;
        if (place != Place.LOWER && place != Place.NOWHERE && lower - error > 2 * tolerance) {
            first = atLower;
        }
        if (place != Place.UPPER && place != Place.NOWHERE && error - upper > 2 * tolerance) {
            first = atUpper;
        }
        if (first == -1) {
            return false;
        }
        if (place == Place.FREE) {
            first = lower - error > error - upper ? atLower : atUpper;
        }
        return step(first, second, error);
    }

    /** Whether a row that is not free neither moves a threshold nor violates the conditions, however its error is rounded. */
    private boolean isAtRest(int row, Place place) {
        double doubt = rounding * (steps + size);
        if (place == Place.UPPER) {
            double least = errors[row] - doubt;
            return least >= upper && lower - least <= 2 * tolerance;
        }
        if (place == Place.LOWER) {
            double most = errors[row] + doubt;
            return most <= lower && most - upper <= 2 * tolerance;
        }
        return false;
    }

    /** The error of a row that is not free, which may move a threshold. */
    private double look(int row, Place place) {
        double error = outputs.of(row) - signs[row];
        lastErrors[row] = error;
        if (place == Place.UPPER && error < upper) {
            upper = error;
            atUpper = row;
        } else if (place == Place.LOWER && error > lower) {
            lower = error;
            atLower = row;
        }
        return error;
    }

    /** Finds the best multipliers of two rows, all others kept; whether they are others than before. */
    private boolean step(int first, int second, double secondError) {
        if (first == second) {
            return false;
        }
        PairStep pair = new PairStep(
                multipliers[first], multipliers[second], signs[first], signs[second], bounds[first], bounds[second]);
        if (pair.isEmpty()) {
            return false;
        }
        double firstOwn = kernel.value(first, first);
        double between = kernel.value(first, second);
        double secondOwn = kernel.value(second, second);
        double curvature = 2 * between - firstOwn - secondOwn;
        double wanted = curvature < 0
                ? pair.inside(error(first), secondError, curvature)
                : pair.atAnEnd(outputs.of(first), outputs.of(second), firstOwn, between, secondOwn, epsilon);
        double before = multipliers[second];
        if (Math.abs(wanted - before) < epsilon * (wanted + before + epsilon)) {
            return false;
        }
        double secondAfter = rounded(wanted, bounds[second]);
        double firstAfter = rounded(pair.other(secondAfter), bounds[first]);
        double firstChange = signs[first] * (firstAfter - multipliers[first]);
        double secondChange = signs[second] * (secondAfter - before);
        double firstError = error(first) + (firstChange * firstOwn + secondChange * between);
        double newSecondError = error(second) + (firstChange * between + secondChange * secondOwn);
        move(first, firstAfter);
        move(second, secondAfter);
        updateErrors(kernel.row(first), firstChange, kernel.row(second), secondChange);
        setError(first, firstError);
        setError(second, newSecondError);
        findThresholds();
        limitThresholds(first);
        limitThresholds(second);
        if (atLower == -1 || atUpper == -1) {
            throw new ArithmeticException("a machine's errors are no numbers: scale the attributes, or lower C");
        }
        return true;
    }

    private double error(int row) {
        return places[row] == Place.FREE ? errors[row] : lastErrors[row];
    }

    private void setError(int row, double error) {
        errors[row] = error;
        lastErrors[row] = error;
    }

    /** A multiplier, or the bound that it is closest to by rounding. */
    private static double rounded(double multiplier, double bound) {
        if (multiplier > bound - LEAST * bound) {
            return bound;
        }
        return multiplier <= LEAST * bound ? 0 : multiplier;
    }

    private void move(int row, double multiplier) {
        multipliers[row] = multiplier;
        double bound = bounds[row];
        support.set(row, multiplier > 0);
        free.set(row, multiplier > 0 && multiplier < bound);
        boolean positive = signs[row] == 1;
        if (free.contains(row)) {
            places[row] = Place.FREE;
        } else if (multiplier == 0) {
            places[row] = positive ? Place.UPPER : Place.LOWER;
        } else if (multiplier == bound) {
            places[row] = positive ? Place.LOWER : Place.UPPER;
        } else {
            places[row] = Place.NOWHERE;
        }
    }

    private void updateErrors(double[] firstRow, double firstChange, double[] secondRow, double secondChange) {
        for (int i = 0; i < errors.length; i++) {
            errors[i] += firstChange * firstRow[i] + secondChange * secondRow[i];
        }
        steps++;
    }

    /** The thresholds that free rows give; of rows with the same error it is the newest, as in Weka. */
    private void findThresholds() {
        upper = Double.MAX_VALUE;
        lower = -Double.MAX_VALUE;
        atUpper = -1;
        atLower = -1;
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

    private void limitThresholds(int row) {
        double error = lastErrors[row];
        if (places[row] == Place.LOWER && error > lower) {
            lower = error;
            atLower = row;
        } else if ((places[row] == Place.UPPER || places[row] == Place.NOWHERE) && error < upper) {
            upper = error;
            atUpper = row;
        }
    }
}
