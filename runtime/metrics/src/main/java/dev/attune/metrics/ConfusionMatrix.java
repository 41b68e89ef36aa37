// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

/**
 * The weight of rows by true and predicted class, with a last column for rows that have no predicted class. Its measures are
 * written from its cells; rows in the last column are misses of their class.
 */
final class ConfusionMatrix {

    private final int classes;
    /** By true class, {@code classes + 1} cells each. */
    private final double[] cells;

    private final double[] actual;
    private final double[] predicted;
    private final double total;

    ConfusionMatrix(ClassColumns columns, RowWeights weights) {
        this.classes = columns.classes;
        this.cells = new double[classes * (classes + 1)];
        int[] truth = columns.truth;
        int[] predicted = columns.predicted();
        if (weights.areOnes()) {
            count(truth, predicted);
        } else {
            for (int i = 0; i < truth.length; i++) {
                cells[truth[i] * (classes + 1) + predicted[i]] += weights.of(i);
            }
        }
        this.actual = new double[classes];
        this.predicted = new double[classes];
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            for (int d = 0; d < classes; d++) {
                this.actual[c] += cell(c, d);
                this.predicted[d] += cell(c, d);
            }
            this.actual[c] += cell(c, classes);
            sum += this.actual[c];
        }
        this.total = sum;
    }

    /** In two tables by turns, so that a cell need not wait until it has been written for the row before. */
    private void count(int[] truth, int[] predicted) {
        int[] even = new int[cells.length];
        int[] odd = new int[cells.length];
        for (int i = 0; i + 1 < truth.length; i += 2) {
            even[truth[i] * (classes + 1) + predicted[i]]++;
            odd[truth[i + 1] * (classes + 1) + predicted[i + 1]]++;
        }
        if (truth.length % 2 == 1) {
            even[truth[truth.length - 1] * (classes + 1) + predicted[truth.length - 1]]++;
        }
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = (double) even[cell] + odd[cell];
        }
    }

    private double cell(int trueClass, int predictedClass) {
        return cells[trueClass * (classes + 1) + predictedClass];
    }

    double total() {
        return total;
    }

    double actual(int c) {
        return actual[c];
    }

    /** The weight of the rows without a predicted class. */
    double unclassified() {
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += cell(c, classes);
        }
        return sum;
    }

    double accuracy() {
        double correct = 0;
        for (int c = 0; c < classes; c++) {
            correct += cell(c, c);
        }
        return correct / total;
    }

    double kappa() {
        double chance = 0;
        for (int c = 0; c < classes; c++) {
            chance += (actual[c] / total) * (predicted[c] / total);
        }
        return chance >= 1 ? 1 : (accuracy() - chance) / (1 - chance);
    }

    double precision(int c) {
        return predicted[c] == 0 && actual[c] > 0 ? 0 : cell(c, c) / predicted[c];
    }

    double recall(int c) {
        return cell(c, c) / actual[c];
    }

    double f1(int c) {
        return actual[c] == 0 ? Double.NaN : 2 * cell(c, c) / (actual[c] + predicted[c]);
    }

    double matthews(int c) {
        double others = total - actual[c];
        if (actual[c] == 0 || others == 0) {
            return Double.NaN;
        }
        double truePositive = cell(c, c) / total;
        double isClass = actual[c] / total;
        double isPredicted = predicted[c] / total;
        // the definition's TP TN - FP FN over the square of all rows is the covariance
        double covariance = truePositive - isClass * isPredicted;
        double variances = isClass * (1 - isClass) * isPredicted * (1 - isPredicted);
        return variances > 0 ? covariance / Math.sqrt(variances) : 0;
    }
}
