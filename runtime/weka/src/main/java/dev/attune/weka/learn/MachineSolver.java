// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import dev.attune.weka.learn.MachineThresholds.Place;
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

    private final int size;
    private final KernelRows kernel;
    private final double[] signs;
    private final double[] bounds;
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
    private final MachineThresholds thresholds;
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
        this.thresholds = new MachineThresholds(tolerance);
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
            places[i] = signs[i] == 1 ? Place.UPPER : Place.LOWER;
            thresholds.begin(i, places[i]);
            errors[i] = -signs[i];
        }
        lastErrors[thresholds.atLower()] = 1;
        lastErrors[thresholds.atUpper()] = -1;
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
        return thresholds.upper();
    }

    /** The lower threshold, after {@link #solve}. */
    double lower() {
        return thresholds.lower();
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
                if (thresholds.areMet()) {
                    return 0;
                }
            }
        }
        return changed;
    }

    /** Whether a row violates the conditions, and a step with it was taken. */
    private boolean examine(int second) {
        Place place = places[second];
        if (thresholds.admit(place, errors[second], rounding * (steps + size))) {
            return false;
        }
        double error = place == Place.FREE ? errors[second] : look(second, place);
        int first = thresholds.partner(place, error);
        return first != MachineThresholds.NONE && step(first, second, error);
    }

    /** The error of a row that is not free, which may move a threshold. */
    private double look(int row, Place place) {
        double error = outputs.of(row) - signs[row];
        lastErrors[row] = error;
        thresholds.widen(row, place, error);
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
        thresholds.find(free, errors);
        limitThresholds(first);
        limitThresholds(second);
        if (!thresholds.areFound()) {
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

    private void limitThresholds(int row) {
        // a multiplier that is no number counts as Weka counts it
        Place place = places[row] == Place.NOWHERE ? Place.UPPER : places[row];
        thresholds.widen(row, place, lastErrors[row]);
    }
}
