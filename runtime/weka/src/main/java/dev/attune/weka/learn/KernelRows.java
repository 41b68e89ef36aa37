// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A kernel between the rows that a machine is trained on, a row of its matrix at a time, made when first asked for. Threads may share it;
 * two that want the same row at the same time both make it.
 */
abstract class KernelRows {

    private final AtomicReferenceArray<double[]> rows;
    private final AtomicInteger made = new AtomicInteger();

    KernelRows(int size) {
        rows = new AtomicReferenceArray<>(size);
    }

    /** The number of rows of the matrix. */
    final int size() {
        return rows.length();
    }

    /** The values between row {@code i} and all rows; not to be changed. */
    final double[] row(int i) {
        double[] row = rows.get(i);
        if (row == null) {
            row = make(i);
            rows.set(i, row);
            made.incrementAndGet();
        }
        return row;
    }

    /** One value, from whichever row is there. */
    final double value(int i, int j) {
        if (i == j) {
            return own(i);
        }
        double[] other = rows.get(i) == null ? rows.get(j) : null;
        return other == null ? row(i)[j] : other[i];
    }

    /** Whether one of two rows is there. */
    final boolean knows(int i, int j) {
        return rows.get(i) != null || rows.get(j) != null;
    }

    /** A row if it is there, else null: the matrix is symmetric, so that others need not make its values again. */
    final double[] known(int i) {
        return rows.get(i);
    }

    /** How many rows were made. */
    final int made() {
        return made.get();
    }

    /** The value of a row with itself. */
    abstract double own(int i);

    /** No value between two rows is larger, nor its negative, but for rounding; infinite where that is not known. */
    abstract double most();

    /** Adds the values between row {@code i} and all rows, times a coefficient, each of them taken for a row to predict. */
    abstract void addTo(double[] outputs, int i, double coefficient);

    /** The values between row {@code i} and all rows. */
    abstract double[] make(int i);
}
