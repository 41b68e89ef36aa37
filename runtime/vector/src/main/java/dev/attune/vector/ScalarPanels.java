// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

/** Products and solutions of {@link Panels} as plain loops. */
final class ScalarPanels {

    private ScalarPanels() {}

    static void subtractProduct(double[] a, int aFrom, double[] b, int bFrom, int inner, double[] tile, int tileFrom) {
        for (int i = 0; i < Panels.WIDTH; i += 2) {
            subtractFour(a, aFrom + i, b, bFrom, inner, tile, tileFrom + Panels.WIDTH * i);
            subtractFour(a, aFrom + i, b, bFrom + 4, inner, tile, tileFrom + Panels.WIDTH * i + 4);
        }
    }

    /** Two rows of four columns: as many as there are registers for. */
    private static void subtractFour(double[] a, int aFrom, double[] b, int bFrom, int inner, double[] c, int at) {
        double c0 = c[at], c1 = c[at + 1], c2 = c[at + 2], c3 = c[at + 3];
        double d0 = c[at + 8], d1 = c[at + 9], d2 = c[at + 10], d3 = c[at + 11];
        for (int k = 0; k < inner; k++) {
            int p = aFrom + 8 * k, q = bFrom + 8 * k;
            double above = a[p], below = a[p + 1];
            c0 -= above * b[q];
            c1 -= above * b[q + 1];
            c2 -= above * b[q + 2];
            c3 -= above * b[q + 3];
            d0 -= below * b[q];
            d1 -= below * b[q + 1];
            d2 -= below * b[q + 2];
            d3 -= below * b[q + 3];
        }
        c[at] = c0;
        c[at + 1] = c1;
        c[at + 2] = c2;
        c[at + 3] = c3;
        c[at + 8] = d0;
        c[at + 9] = d1;
        c[at + 10] = d2;
        c[at + 11] = d3;
    }

    static void substitute(double[] u, int uFrom, double[] tile, int tileFrom) {
        for (int i = 0; i < Panels.WIDTH; i++) {
            int row = tileFrom + Panels.WIDTH * i;
            for (int k = 0; k < i; k++) {
                double factor = u[uFrom + Panels.WIDTH * k + i];
                int above = tileFrom + Panels.WIDTH * k;
                for (int j = 0; j < Panels.WIDTH; j++) {
                    tile[row + j] -= factor * tile[above + j];
                }
            }
            double inverse = u[uFrom + Panels.WIDTH * i + i];
            for (int j = 0; j < Panels.WIDTH; j++) {
                tile[row + j] *= inverse;
            }
        }
    }
}
