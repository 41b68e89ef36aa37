// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import weka.core.Instances;
import weka.core.Optimization;
import weka.core.RevisionUtils;
import weka.core.Utils;

/**
 * The penalised negative log-likelihood of a multinomial logistic model (le Cessie and van Houwelingen, Ridge Estimators in Logistic
 * Regression, Applied Statistics 41, 1992), as Weka's {@code Logistic} minimises it by the quasi-Newton method of its superclass.
 *
 * <p>Terms are added in Weka's order, so that every value is Weka's to the last bit; what is saved is work: linear predictors are made
 * for a block of rows column by column, in vector registers, and values that the line search asks for twice are made once.
 */
final class LogisticObjective extends Optimization {

    /** Rows whose predictors stay in the nearest cache. */
    private static final int BLOCK = 512;

    private final int size;
    private final int dimension;
    private final int blocks;
    private final double ridge;
    private final double[] weights;
    private final int[] classes;
    /** By attribute, then row; the first is the intercept's. */
    private final double[][] columns;
    /** Row by row. */
    private final double[] rows;

    private final double[] means;
    private final double[] deviations;
    /** By class but the last, then row, for {@link #at}. */
    private final double[][] predictors;

    private double[] at;
    private double[] gradientAt;
    private double[] gradient;

    /** Of rows without missing values or nominal attributes; coefficients are those of standardized attributes if {@code standardize}. */
    LogisticObjective(Instances data, double ridge, boolean standardize) {
        size = data.numInstances();
        dimension = data.numAttributes();
        blocks = data.numClasses() - 1;
        this.ridge = ridge;
        weights = data.stream().mapToDouble(row -> row.weight()).toArray();
        classes = data.stream().mapToInt(row -> (int) row.classValue()).toArray();
        columns = new double[dimension][];
        means = new double[dimension];
        deviations = new double[dimension];
        columns[0] = new double[size];
        Arrays.fill(columns[0], 1);
        int column = 1;
        for (int a = 0; a < dimension; a++) {
            if (a != data.classIndex()) {
                columns[column] = data.attributeToDoubleArray(a);
                if (standardize) {
                    standardize(column);
                }
                column++;
            }
        }
        rows = rowByRow();
        predictors = new double[blocks][size];
    }

    private void standardize(int column) {
        double total = 0, sum = 0, squares = 0;
        for (int i = 0; i < size; i++) {
            double value = columns[column][i];
            total += weights[i];
            sum += weights[i] * value;
            squares += weights[i] * value * value;
        }
        double mean = sum / total;
        double variance = total > 1 ? Math.abs(squares - total * mean * mean) / (total - 1) : 0;
        means[column] = mean;
        deviations[column] = Math.sqrt(variance);
        for (int i = 0; i < size && deviations[column] != 0; i++) {
            columns[column][i] = (columns[column][i] - mean) / deviations[column];
        }
    }

    private double[] rowByRow() {
        double[] all = new double[size * dimension];
        for (int j = 0; j < dimension; j++) {
            for (int i = 0; i < size; i++) {
                all[i * dimension + j] = columns[j][i];
            }
        }
        return all;
    }

    /** The coefficients of the least value, class by class, found within so many iterations, or as many as it takes if -1. */
    double[] minimum(int iterations) throws Exception {
        double[] start = new double[blocks * dimension];
        double[] counts = new double[blocks + 1];
        for (int c : classes) {
            counts[c]++;
        }
        double[][] free = new double[2][start.length];
        Arrays.fill(free[0], Double.NaN);
        Arrays.fill(free[1], Double.NaN);
        for (int k = 0; k < blocks; k++) {
            start[k * dimension] = Math.log(counts[k] + 1.0) - Math.log(counts[blocks] + 1.0);
        }
        if (iterations >= 0) {
            setMaxIteration(iterations);
        }
        double[] found = findArgmin(start, free);
        while (found == null && iterations < 0) {
            found = findArgmin(getVarbValues(), free);
        }
        return found == null ? getVarbValues() : found;
    }

    /** Coefficients in the attributes' own units, by attribute, the intercept first, then class. */
    double[][] inOwnUnits(double[] coefficients) {
        double[][] own = new double[dimension][blocks];
        for (int k = 0; k < blocks; k++) {
            own[0][k] = coefficients[k * dimension];
            for (int j = 1; j < dimension; j++) {
                own[j][k] = coefficients[k * dimension + j];
                if (deviations[j] != 0) {
                    own[j][k] /= deviations[j];
                    own[0][k] -= own[j][k] * means[j];
                }
            }
        }
        return own;
    }

    private void predict(double[] coefficients) {
        if (Arrays.equals(at, coefficients)) {
            return;
        }
        at = coefficients.clone();
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            for (int k = 0; k < blocks; k++) {
                Arrays.fill(predictors[k], from, to, 0);
                for (int j = 0; j < dimension; j++) {
                    add(coefficients[k * dimension + j], columns[j], predictors[k], from, to);
                }
            }
        }
    }

    private static void add(double factor, double[] column, double[] sums, int from, int to) {
        for (int i = from; i < to; i++) {
            sums[i] += column[i] * factor;
        }
    }

    @Override
    protected double objectiveFunction(double[] coefficients) {
        predict(coefficients);
        double value = 0;
        for (int i = 0; i < size; i++) {
            double own = classes[i] < blocks ? predictors[classes[i]][i] : 0;
            double all = 0;
            for (int k = 0; k < blocks; k++) {
                all = logOfSum(all, predictors[k][i]);
            }
            value -= weights[i] * (own - all);
        }
        for (int c = 0; c < coefficients.length; c++) {
            if (c % dimension != 0) {
                value += ridge * coefficients[c] * coefficients[c];
            }
        }
        return value;
    }

    /** The logarithm of the sum of two numbers whose logarithms are given, of which NaN does not count. */
    private static double logOfSum(double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.isNaN(a) ? b : a;
        }
        double high = Math.max(a, b);
        return high + Math.log(1 + Math.exp(Math.min(a, b) - high));
    }

    @Override
    protected double[] evaluateGradient(double[] coefficients) {
        if (!Arrays.equals(gradientAt, coefficients)) {
            predict(coefficients);
            gradientAt = coefficients.clone();
            gradient = slopes(coefficients);
        }
        return gradient.clone();
    }

    private double[] slopes(double[] coefficients) {
        double[] slopes = new double[coefficients.length];
        double[] shares = new double[blocks];
        for (int i = 0; i < size; i++) {
            shares(i, shares);
            for (int k = 0; k < blocks; k++) {
                add(weights[i] * shares[k], i, slopes, k * dimension);
            }
            if (classes[i] != blocks) {
                add(-weights[i], i, slopes, classes[i] * dimension);
            }
        }
        for (int c = 0; c < coefficients.length; c++) {
            if (c % dimension != 0) {
                slopes[c] += 2 * ridge * coefficients[c];
            }
        }
        return slopes;
    }

    /** The probabilities of all classes but the last in a row. */
    private void shares(int row, double[] shares) {
        for (int k = 0; k < blocks; k++) {
            shares[k] = predictors[k][row];
        }
        double highest = shares[Utils.maxIndex(shares)];
        double sum = Math.exp(-highest);
        for (int k = 0; k < blocks; k++) {
            // of one it needs no exponential
            shares[k] = shares[k] == highest ? 1 : Math.exp(shares[k] - highest);
            sum += shares[k];
        }
        Utils.normalize(shares, sum);
    }

    private void add(double factor, int row, double[] sums, int at) {
        int from = row * dimension;
        for (int j = 0; j < dimension; j++) {
            sums[at + j] += factor * rows[from + j];
        }
    }

    @Override
    public String getRevision() {
        return RevisionUtils.extract("$Revision$");
    }
}
