// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

import static dev.attune.weka.learn.boost.Moments.error;

import weka.core.Utils;

/** A numeric attribute. */
final class NumericColumn implements StumpSearch.Column {

    private final double[] values;
    /** The rows in the order that the attributes before left them in. */
    private final int[] before;
    /** The rows by value, those without one last. */
    private final int[] sorted;
    /** By place in that order: whether the next value is larger. */
    private final boolean[] rises;

    private final int missing;

    private NumericColumn(double[] values, int[] before, int[] sorted, int missing) {
        this.values = values;
        this.before = before;
        this.sorted = sorted;
        this.missing = missing;
        rises = new boolean[sorted.length];
        for (int i = 0; i + 1 < sorted.length; i++) {
            rises[i] = values[sorted[i]] < values[sorted[i + 1]];
        }
    }

    /** The values of rows that are in some order, which decides the order of equal ones. */
    static NumericColumn of(double[] values, int[] before) {
        double[] keys = new double[before.length];
        int missing = 0;
        for (int i = 0; i < keys.length; i++) {
            double value = values[before[i]];
            missing += Double.isNaN(value) ? 1 : 0;
            keys[i] = Double.isNaN(value) ? Double.MAX_VALUE : value;
        }
        int[] order = Utils.sortWithNoMissingValues(keys);
        int[] sorted = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = before[order[i]];
        }
        return new NumericColumn(values, before, sorted, missing);
    }

    int[] sorted() {
        return sorted;
    }

    @Override
    public Split split(Moments moments) {
        Scan scan = new Scan(moments);
        if (scan.total <= 0) {
            return Split.NONE;
        }
        int at = scan.best();
        if (at < 0) {
            return Split.NONE;
        }
        double point = (values[sorted[at]] + values[sorted[at + 1]]) / 2.0;
        return new Split(scan.least, point, scan.estimates);
    }

    /** One way through the rows, which go from the second branch to the first one after the other. */
    private final class Scan {

        private final double[] weights;
        private final double[] sums;
        private final double[] squares;
        /** Of the rows that have a value, and of the others. */
        private double sum;

        private double square;
        private double weight;
        private double missingSum;
        private double missingSquare;
        private double missingWeight;
        /** The weight of all rows, and the mean of their targets. */
        private double total;

        private double mean;
        private double least = Double.MAX_VALUE;
        private final double[] estimates = new double[3];

        Scan(Moments moments) {
            weights = moments.weights;
            sums = moments.sums;
            squares = moments.squares;
            if (missing == 0) {
                for (int row : before) {
                    sum += sums[row];
                    square += squares[row];
                    weight += weights[row];
                }
                total = weight;
                mean = sum / weight;
            } else {
                addWithMissing();
            }
        }

        private void addWithMissing() {
            double all = 0;
            for (int row : before) {
                if (Double.isNaN(values[row])) {
                    missingSum += sums[row];
                    missingSquare += squares[row];
                    missingWeight += weights[row];
                } else {
                    sum += sums[row];
                    square += squares[row];
                    weight += weights[row];
                }
                total += weights[row];
                all += sums[row];
            }
            mean = all / total;
        }

        /** The place after which the split of least error is, -1 if there is none; sets its error and estimates. */
        private int best() {
            double firstSum = 0;
            double firstSquare = 0;
            double firstWeight = 0;
            double secondSum = sum;
            double secondSquare = square;
            double secondWeight = weight;
            double missingError = error(missingSum, missingSquare, missingWeight);
            int best = -1;
            for (int i = 0; i < sorted.length - (missing + 1); i++) {
                int row = sorted[i];
                firstSum += sums[row];
                firstSquare += squares[row];
                firstWeight += weights[row];
                secondSum -= sums[row];
                secondSquare -= squares[row];
                secondWeight -= weights[row];
                if (!rises[i]) {
                    continue;
                }
                double error = error(firstSum, firstSquare, firstWeight);
                error += error(secondSum, secondSquare, secondWeight);
                error += missingError;
                if (error < least) {
                    least = error;
                    best = i;
                    estimates[0] = firstWeight > 0 ? firstSum / firstWeight : mean;
                    estimates[1] = secondWeight > 0 ? secondSum / secondWeight : mean;
                }
            }
            estimates[2] = missingWeight > 0 ? missingSum / missingWeight : mean;
            return best;
        }
    }
}
