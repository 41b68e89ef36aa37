// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** A kernel between the rows that a machine is trained on, a row of its matrix at a time, made when first asked for. */
abstract class KernelRows {

    private final double[][] rows;
    private int made;

    KernelRows(int size) {
        rows = new double[size][];
    }

    /** The number of rows of the matrix. */
    int size() {
        return rows.length;
    }

    /** The values between row {@code i} and all rows; not to be changed. */
    final double[] row(int i) {
        if (rows[i] == null) {
            rows[i] = make(i, rows);
            made++;
        }
        return rows[i];
    }

    /** One value, from whichever row is there. */
    final double value(int i, int j) {
        if (i == j) {
            return own(i);
        }
        return rows[i] == null && rows[j] != null ? rows[j][i] : row(i)[j];
    }

    /** Whether one of two rows is there. */
    final boolean knows(int i, int j) {
        return rows[i] != null || rows[j] != null;
    }

    /** How many rows were made. */
    int made() {
        return made;
    }

    /** The value of a row with itself. */
    abstract double own(int i);

    /** Adds the values between row {@code i} and all rows, times a coefficient, each of them taken for a row to predict. */
    abstract void addTo(double[] outputs, int i, double coefficient);

    /**
     * The values between row {@code i} and all rows.
     *
     * @param known the rows that are there, null elsewhere: the matrix is symmetric
     */
    abstract double[] make(int i, double[][] known);
}
