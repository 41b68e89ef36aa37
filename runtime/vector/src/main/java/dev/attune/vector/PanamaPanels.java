// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static dev.attune.vector.PanamaLanes.LENGTH;
import static dev.attune.vector.PanamaLanes.load;

import jdk.incubator.vector.DoubleVector;

/** Products and solutions of {@link Panels} on the Vector API: a lane is a column, eight rows of them stay in registers. */
final class PanamaPanels {

    private PanamaPanels() {}

    static void subtractProduct(double[] a, int aFrom, double[] b, int bFrom, int inner, double[] tile, int tileFrom) {
        for (int j = 0; j < Panels.WIDTH; j += LENGTH) {
            subtractColumns(a, aFrom, b, bFrom + j, inner, tile, tileFrom + j);
        }
    }

    private static void subtractColumns(
            double[] a, int aFrom, double[] b, int bFrom, int inner, double[] c, int cFrom) {
        DoubleVector c0 = load(c, cFrom), c1 = load(c, cFrom + 8), c2 = load(c, cFrom + 16), c3 = load(c, cFrom + 24);
        DoubleVector c4 = load(c, cFrom + 32), c5 = load(c, cFrom + 40);
        DoubleVector c6 = load(c, cFrom + 48), c7 = load(c, cFrom + 56);
        for (int k = 0; k < inner; k++) {
            DoubleVector row = load(b, bFrom + 8 * k);
            int p = aFrom + 8 * k;
            c0 = c0.sub(row.mul(a[p]));
            c1 = c1.sub(row.mul(a[p + 1]));
            c2 = c2.sub(row.mul(a[p + 2]));
            c3 = c3.sub(row.mul(a[p + 3]));
            c4 = c4.sub(row.mul(a[p + 4]));
            c5 = c5.sub(row.mul(a[p + 5]));
            c6 = c6.sub(row.mul(a[p + 6]));
            c7 = c7.sub(row.mul(a[p + 7]));
        }
        c0.intoArray(c, cFrom);
        c1.intoArray(c, cFrom + 8);
        c2.intoArray(c, cFrom + 16);
        c3.intoArray(c, cFrom + 24);
        c4.intoArray(c, cFrom + 32);
        c5.intoArray(c, cFrom + 40);
        c6.intoArray(c, cFrom + 48);
        c7.intoArray(c, cFrom + 56);
    }

    /** Row by row, each from those above it. */
    static void substitute(double[] u, int uFrom, double[] tile, int tileFrom) {
        for (int j = 0; j < Panels.WIDTH; j += LENGTH) {
            substituteColumns(u, uFrom, tile, tileFrom + j);
        }
    }

    private static void substituteColumns(double[] u, int d, double[] x, int at) {
        DoubleVector x0 = load(x, at).mul(u[d]);
        x0.intoArray(x, at);
        DoubleVector x1 = load(x, at + 8).sub(x0.mul(u[d + 1])).mul(u[d + 9]);
        x1.intoArray(x, at + 8);
        DoubleVector x2 =
                load(x, at + 16).sub(x0.mul(u[d + 2])).sub(x1.mul(u[d + 10])).mul(u[d + 18]);
        x2.intoArray(x, at + 16);
        DoubleVector x3 = load(x, at + 24)
                .sub(x0.mul(u[d + 3]))
                .sub(x1.mul(u[d + 11]))
                .sub(x2.mul(u[d + 19]))
                .mul(u[d + 27]);
        x3.intoArray(x, at + 24);
        DoubleVector x4 = afterFour(u, d + 4, load(x, at + 32), x0, x1, x2, x3).mul(u[d + 36]);
        x4.intoArray(x, at + 32);
        DoubleVector x5 = afterFour(u, d + 5, load(x, at + 40), x0, x1, x2, x3)
                .sub(x4.mul(u[d + 37]))
                .mul(u[d + 45]);
        x5.intoArray(x, at + 40);
        DoubleVector x6 = afterFour(u, d + 6, load(x, at + 48), x0, x1, x2, x3)
                .sub(x4.mul(u[d + 38]))
                .sub(x5.mul(u[d + 46]))
                .mul(u[d + 54]);
        x6.intoArray(x, at + 48);
        DoubleVector x7 = afterFour(u, d + 7, load(x, at + 56), x0, x1, x2, x3)
                .sub(x4.mul(u[d + 39]))
                .sub(x5.mul(u[d + 47]))
                .sub(x6.mul(u[d + 55]))
                .mul(u[d + 63]);
        x7.intoArray(x, at + 56);
    }

    private static DoubleVector afterFour(
            double[] u, int d, DoubleVector b, DoubleVector x0, DoubleVector x1, DoubleVector x2, DoubleVector x3) {
        return b.sub(x0.mul(u[d])).sub(x1.mul(u[d + 8])).sub(x2.mul(u[d + 16])).sub(x3.mul(u[d + 24]));
    }
}
