// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;

/**
 * The lower triangular L with {@code L Lᵀ = A} of a symmetric positive definite matrix, row by row (Golub &amp; Van
 * Loan, Matrix Computations, 2013, section 4.2). A matrix that rounding has
 * made indefinite gets a multiple of the unit matrix added, as little as is needed.
 */
final class Cholesky {

    private static final double FIRST_JITTER = 1e-10;

    private final int size;
    private final double[][] rows;

    private Cholesky(double[][] rows) {
        this.rows = rows;
        this.size = rows.length;
    }

    /** Factors a matrix, given by the rows of its lower triangle, which stay as they are. */
    static Cholesky of(double[][] lowerTriangle) {
        double scale = 0;
        for (int i = 0; i < lowerTriangle.length; i++) {
            scale = Math.max(scale, lowerTriangle[i][i]);
        }
        double jitter = 0;
        double[][] factor = factor(lowerTriangle, jitter);
        while (factor == null) {
            jitter = jitter == 0 ? FIRST_JITTER * scale : jitter * 10;
            factor = factor(lowerTriangle, jitter);
        }
        return new Cholesky(factor);
    }

    private static double[][] factor(double[][] matrix, double jitter) {
        double[][] l = new double[matrix.length][];
        for (int i = 0; i < l.length; i++) {
            double[] row = Arrays.copyOf(matrix[i], i + 1);
            l[i] = row;
            for (int j = 0; j < i; j++) {
                row[j] = (row[j] - Kernels.dot(row, l[j], j)) / l[j][j];
            }
            double pivot = row[i] + jitter - Kernels.dot(row, row, i);
            if (!(pivot > 0)) {
                return null;
            }
            row[i] = Math.sqrt(pivot);
        }
        return l;
    }

    int size() {
        return size;
    }

    /** Row {@code i} of L, of length {@code i + 1}. */
    double[] row(int i) {
        return rows[i];
    }

    /** The logarithm of the determinant of A. */
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.log(rows[i][i]);
        }
        return 2 * sum;
    }

    /** Replaces {@code b} by the solution of {@code L x = b}. */
    void solveLower(double[] b) {
        for (int i = 0; i < size; i++) {
            b[i] = (b[i] - Kernels.dot(rows[i], b, i)) / rows[i][i];
        }
    }

    /** Replaces {@code b} by the solution of {@code Lᵀ x = b}. */
    void solveUpper(double[] b) {
        for (int i = size - 1; i >= 0; i--) {
            double x = b[i] / rows[i][i];
            b[i] = x;
            Kernels.addScaled(b, -x, rows[i], i);
        }
    }

    /** The solution of {@code A x = b}. */
    double[] solve(double[] b) {
        double[] x = b.clone();
        solveLower(x);
        solveUpper(x);
        return x;
    }

    /** The rows of the lower triangle of the inverse of A. */
    double[][] inverse() {
        double[][] lowerInverse = lowerInverse();
        double[][] inverse = new double[size][];
        for (int i = 0; i < size; i++) {
            inverse[i] = new double[i + 1];
        }
        for (double[] row : lowerInverse) {
            for (int i = 0; i < row.length; i++) {
                Kernels.addScaled(inverse[i], row[i], row, i + 1);
            }
        }
        return inverse;
    }

    private double[][] lowerInverse() {
        double[][] inverse = new double[size][];
        for (int i = 0; i < size; i++) {
            double[] row = new double[i + 1];
            for (int k = 0; k < i; k++) {
                Kernels.addScaled(row, rows[i][k], inverse[k], k + 1);
            }
            double scale = -1 / rows[i][i];
            for (int j = 0; j < i; j++) {
                row[j] *= scale;
            }
            row[i] = -scale;
            inverse[i] = row;
        }
        return inverse;
    }
}
