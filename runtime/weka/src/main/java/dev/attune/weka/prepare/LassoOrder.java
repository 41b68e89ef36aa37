// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Arrays;
import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;

/**
 * The order in which attributes enter the path of the lasso (Tibshirani 1996), by cyclic coordinate descent with warm starts over
 * 100 falling strengths (Friedman, Hastie, Tibshirani 2010, "Regularization Paths for Generalized Linear Models via Coordinate
 * Descent", section 2). Columns are standardised, missing cells are at the mean, and a nominal class is one 0/1 target for each
 * of its values: an attribute's rank is by its earliest entry. Attributes that never enter follow by their last gradient.
 */
final class LassoOrder {

    private static final int STRENGTHS = 100;
    private static final double LOWEST = 1e-3;
    private static final double PRECISION = 1e-6;
    private static final int MOST_SWEEPS = 1000;

    private final double[][] columns;
    private final double[] weights;

    /** Of the given numeric columns of the rows. */
    LassoOrder(Instances training, int[] attributes) {
        double total = training.sumOfWeights();
        weights = training.stream().mapToDouble(row -> row.weight() / total).toArray();
        columns = new double[attributes.length][];
        for (int j = 0; j < attributes.length; j++) {
            int attribute = attributes[j];
            columns[j] = standardised(
                    training.stream().mapToDouble(row -> row.value(attribute)).toArray());
        }
    }

    /** Mean 0 and mean square 1; all 0 for a constant column. */
    private double[] standardised(double[] column) {
        double present = 0;
        double mean = 0;
        for (int r = 0; r < column.length; r++) {
            if (!Double.isNaN(column[r])) {
                present += weights[r];
                mean += weights[r] * column[r];
            }
        }
        double centre = present > 0 ? mean / present : 0;
        double[] moved = Arrays.stream(column)
                .map(value -> Double.isNaN(value) ? 0 : value - centre)
                .toArray();
        double size = Math.sqrt(dot(moved, moved));
        return Arrays.stream(moved).map(value -> size > 0 ? value / size : 0).toArray();
    }

    private double dot(double[] a, double[] b) {
        double sum = 0;
        for (int r = 0; r < a.length; r++) {
            sum += weights[r] * a[r] * b[r];
        }
        return sum;
    }

    /** The columns' numbers, the first to enter first, of which the first {@code enough} are in order; of equals the earlier column. */
    int[] order(Instances training, int enough) {
        boolean nominal = training.classAttribute().isNominal();
        // the two targets of two classes are mirror images
        int targets = nominal && training.numClasses() > 2 ? training.numClasses() : 1;
        double[] merit = new double[columns.length];
        for (int k = 0; k < targets; k++) {
            int target = k;
            double[] values =
                    training.stream().mapToDouble(row -> target(row, target)).toArray();
            double[] one = merits(standardised(values), enough);
            for (int j = 0; j < merit.length; j++) {
                merit[j] = Math.max(merit[j], one[j]);
            }
        }
        return IntStream.range(0, merit.length)
                .boxed()
                .sorted((a, b) -> Double.compare(merit[b], merit[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double target(Instance row, int k) {
        return row.classAttribute().isNominal() ? (row.classValue() == k ? 1 : 0) : row.classValue();
    }

    /** For each column the strength, as a share of the strongest, at which it enters; less than any of these if it does not. */
    private double[] merits(double[] residual, int enough) {
        double[] gradient = Arrays.stream(columns)
                .mapToDouble(column -> Math.abs(dot(column, residual)))
                .toArray();
        double strongest = Arrays.stream(gradient).max().orElse(0);
        double[] merit = new double[columns.length];
        if (!(strongest > 0)) {
            return merit;
        }
        double[] coefficients = new double[columns.length];
        int[] active = new int[0];
        double last = strongest;
        int entered = 0;
        for (int s = 1; s <= STRENGTHS && entered < enough; s++) {
            double strength = strongest * Math.pow(LOWEST, (double) s / STRENGTHS);
            active = solve(residual, coefficients, strength, last, active);
            last = strength;
            for (int j : active) {
                if (coefficients[j] != 0 && merit[j] == 0) {
                    // columns that enter in one step come in the order of their size
                    merit[j] = strength / strongest * (1 + 1e-9 * Math.abs(coefficients[j]));
                    entered++;
                }
            }
        }
        for (int j = 0; j < merit.length; j++) {
            merit[j] = merit[j] > 0 ? merit[j] : LOWEST / 2 * Math.abs(dot(columns[j], residual)) / strongest;
        }
        return merit;
    }

    /** Coordinate descent on the columns that the strong rule keeps, and on those that break the optimality conditions then. */
    private int[] solve(double[] residual, double[] coefficients, double strength, double last, int[] before) {
        boolean[] in = new boolean[columns.length];
        for (int j : before) {
            in[j] = true;
        }
        double bound = 2 * strength - last;
        while (true) {
            boolean grown = false;
            for (int j = 0; j < columns.length; j++) {
                if (!in[j] && Math.abs(dot(columns[j], residual)) > bound) {
                    in[j] = true;
                    grown = true;
                }
            }
            int[] active = IntStream.range(0, in.length).filter(j -> in[j]).toArray();
            descend(residual, coefficients, strength, active);
            if (!grown && bound == strength) {
                return active;
            }
            bound = strength;
        }
    }

    private void descend(double[] residual, double[] coefficients, double strength, int[] active) {
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double largest = 0;
            for (int j : active) {
                double pull = dot(columns[j], residual) + coefficients[j];
                double next = Math.signum(pull) * Math.max(0, Math.abs(pull) - strength);
                double change = next - coefficients[j];
                if (change != 0) {
                    coefficients[j] = next;
                    for (int r = 0; r < residual.length; r++) {
                        residual[r] -= change * columns[j][r];
                    }
                    largest = Math.max(largest, Math.abs(change));
                }
            }
            if (largest < PRECISION) {
                return;
            }
        }
    }
}
