// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/** Linear equations with a symmetric positive definite matrix (Golub and Van Loan, Matrix Computations, section 4.2). */
final class Cholesky {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private Cholesky() {}

    /**
     * Replaces {@code right} by the solution.
     *
     * @param matrix row by row, of which the lower triangle is read and overwritten
     * @return whether the matrix is positive definite; if not, {@code right} is undefined
     */
    static boolean solve(double[] matrix, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i * n + j] - VECTORS.dot(matrix, i * n, matrix, j * n, j);
                if (i == j && !(rest > 0)) {
                    return false;
                }
                matrix[i * n + j] = i == j ? Math.sqrt(rest) : rest / matrix[j * n + j];
            }
        }
        for (int i = 0; i < n; i++) {
            right[i] = (right[i] - VECTORS.dot(matrix, i * n, right, 0, i)) / matrix[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            right[i] /= matrix[i * n + i];
            for (int j = 0; j < i; j++) {
                right[j] -= matrix[i * n + j] * right[i];
            }
        }
        return true;
    }
}
