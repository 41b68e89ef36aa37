// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

import static dev.attune.weka.learn.boost.Moments.error;

import java.util.Arrays;

/** A nominal attribute, of which one value goes to the first branch. */
final class NominalColumn implements StumpSearch.Column {

    private final int count;
    /** The rows in the order that the attributes before left them in. */
    private final int[] order;
    /** By row: its value, the number of values where missing. */
    private final int[] values;

    NominalColumn(double[] values, int count, int[] order) {
        this.count = count;
        this.order = order;
        this.values = Arrays.stream(values)
                .mapToInt(value -> Double.isNaN(value) ? count : (int) value)
                .toArray();
    }

    @Override
    public Split split(Moments moments) {
        double[] sums = new double[count + 1];
        double[] squares = new double[count + 1];
        double[] weights = new double[count + 1];
        double total = 0;
        double all = 0;
        for (int row : order) {
            int value = values[row];
            sums[value] += moments.sums[row];
            squares[value] += moments.squares[row];
            weights[value] += moments.weights[row];
            total += moments.weights[row];
            all += moments.sums[row];
        }
        return total <= 0 ? Split.NONE : best(sums, squares, weights, all / total);
    }

    private Split best(double[] sums, double[] squares, double[] weights, double mean) {
        double sum = sum(sums);
        double square = sum(squares);
        double weight = sum(weights);
        double missingError = error(sums[count], squares[count], weights[count]);
        Split best = Split.NONE;
        for (int value = 0; value < count; value++) {
            double otherSum = sum - sums[value];
            double otherWeight = weight - weights[value];
            double error = error(sums[value], squares[value], weights[value]);
            error += error(otherSum, square - squares[value], otherWeight);
            error += missingError;
            if (error < best.error) {
                best = new Split(
                        error,
                        value,
                        weights[value] > 0 ? sums[value] / weights[value] : mean,
                        otherWeight > 0 ? otherSum / otherWeight : mean,
                        weights[count] > 0 ? sums[count] / weights[count] : mean);
            }
        }
        return best;
    }

    /** The sum over the rows that have a value. */
    private double sum(double[] byValue) {
        double sum = 0;
        for (int value = 0; value < count; value++) {
            sum += byValue[value];
        }
        return sum;
    }
}
