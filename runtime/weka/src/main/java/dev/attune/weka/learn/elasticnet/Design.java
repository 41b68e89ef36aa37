// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/**
 * The columns of a fit, centred if there is an intercept, scaled to unit variance if standardised, with a column of ones as the last
 * if there is an intercept. A column without variance is all zeros and gets no coefficient.
 */
final class Design {

    private static final VectorSupport VECTORS = VectorSupports.get();

    /** A standard deviation below this share of a column's largest value is rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[] weights;
    private final double[][] columns;
    private final double[] centres;
    private final double[] scales;
    private final boolean withIntercept;

    /**
     * @param raw the columns, which this constructor overwrites
     * @param weights of the rows, with sum 1
     */
    Design(double[][] raw, double[] weights, boolean standardise, boolean withIntercept) {
        this.weights = weights;
        this.withIntercept = withIntercept;
        columns = java.util.Arrays.copyOf(raw, raw.length + (withIntercept ? 1 : 0));
        centres = new double[raw.length];
        scales = new double[raw.length];
        for (int j = 0; j < raw.length; j++) {
            transform(j, standardise);
        }
        if (withIntercept) {
            columns[raw.length] = new double[weights.length];
            java.util.Arrays.fill(columns[raw.length], 1);
        }
    }

    private void transform(int j, boolean standardise) {
        double[] column = columns[j];
        double mean = VECTORS.dot(weights, 0, column, 0, column.length);
        double variance = 0, largest = 0;
        for (int i = 0; i < column.length; i++) {
            double difference = column[i] - mean;
            variance += weights[i] * difference * difference;
            largest = Math.max(largest, Math.abs(column[i]));
        }
        double deviation = Math.sqrt(variance);
        boolean constant = deviation <= ROUNDING * largest;
        centres[j] = withIntercept ? mean : 0;
        scales[j] = constant ? 0 : standardise ? deviation : 1;
        for (int i = 0; i < column.length; i++) {
            column[i] = constant ? 0 : (column[i] - centres[j]) / scales[j];
        }
    }

    int rows() {
        return weights.length;
    }

    /** The number of columns that may have a penalised coefficient. */
    int penalised() {
        return centres.length;
    }

    /** The number of all columns: one more than {@link #penalised()} if there is an intercept, which is the last. */
    int all() {
        return columns.length;
    }

    boolean isIntercept(int j) {
        return j == centres.length;
    }

    boolean isConstant(int j) {
        return j < scales.length && scales[j] == 0;
    }

    double[] column(int j) {
        return columns[j];
    }

    /** The sum over rows of {@code values} times column {@code j}. */
    double project(double[] values, int j) {
        return VECTORS.dot(columns[j], 0, values, 0, values.length);
    }

    void addTo(double[] rows, int j, double factor) {
        double[] column = columns[j];
        for (int i = 0; i < rows.length; i++) {
            rows[i] += factor * column[i];
        }
    }

    /** The coefficients from {@code from} on for the columns as they were given, the intercept last (0 if there is none). */
    double[] toRaw(double[] coefficients, int from, double targetScale) {
        double[] raw = new double[centres.length + 1];
        double intercept = withIntercept ? coefficients[from + centres.length] : 0;
        for (int j = 0; j < centres.length; j++) {
            double coefficient = coefficients[from + j];
            if (coefficient != 0) {
                raw[j] = coefficient / scales[j] * targetScale;
                intercept -= coefficient / scales[j] * centres[j];
            }
        }
        raw[centres.length] = intercept * targetScale;
        return raw;
    }
}
