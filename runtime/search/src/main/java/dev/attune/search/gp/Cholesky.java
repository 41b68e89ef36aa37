// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.vector.Panels;
import java.util.Arrays;

/**
 * The lower triangular L with {@code L Lᵀ = A} of a symmetric positive definite matrix (Golub &amp; Van Loan, Matrix Computations,
 * 2013, section 4.2). A matrix that rounding has made indefinite gets a multiple of the unit matrix added, as little as is needed.
 * L is there twice: transposed in panels, for what has many columns, and row by row, for single vectors.
 */
final class Cholesky {

    private static final double FIRST_JITTER = 1e-10;

    private final int size;
    private final double[] panels;
    private final double[][] rows;

    private Cholesky(double[] panels, double[][] rows) {
        this.panels = panels;
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
        double[] panels = panels(lowerTriangle, jitter);
        while (!Panels.factor(panels, Panels.count(lowerTriangle.length))) {
            jitter = jitter == 0 ? FIRST_JITTER * scale : jitter * 10;
            panels = panels(lowerTriangle, jitter);
        }
        return new Cholesky(panels, rows(panels, lowerTriangle.length));
    }

    /** The matrix in panels; what fills them up is a unit matrix. */
    private static double[] panels(double[][] lowerTriangle, double jitter) {
        int count = Panels.count(lowerTriangle.length);
        double[] panels = new double[Panels.triangleStart(count)];
        for (int j = 0; j < count * Panels.WIDTH; j++) {
            int at = Panels.triangleStart(j / Panels.WIDTH) + j % Panels.WIDTH;
            int diagonal = at + Panels.WIDTH * j;
            if (j >= lowerTriangle.length) {
                panels[diagonal] = 1;
                continue;
            }
            double[] row = lowerTriangle[j];
            for (int i = 0; i <= j; i++) {
                panels[at + Panels.WIDTH * i] = row[i];
            }
            panels[diagonal] += jitter;
        }
        return panels;
    }

    private static double[][] rows(double[] panels, int size) {
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            int at = Panels.triangleStart(i / Panels.WIDTH) + i % Panels.WIDTH;
            double[] row = new double[i + 1];
            for (int k = 0; k < i; k++) {
                row[k] = panels[at + Panels.WIDTH * k];
            }
            row[i] = 1 / panels[at + Panels.WIDTH * i];
            rows[i] = row;
        }
        return rows;
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

    /** Replaces panels of as many rows as all of L's, one after the other in {@code b}, by the solution of {@code L X = B}. */
    void solveLowerPanels(double[] b) {
        int count = Panels.count(size);
        int[] starts = new int[b.length / (count * Panels.TILE)];
        Arrays.setAll(starts, panel -> panel * count * Panels.TILE);
        Panels.substitute(panels, 0, 0, count, b, starts);
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
        return new PanelInverse(panels, size).rows();
    }
}
