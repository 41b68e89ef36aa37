// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static dev.attune.vector.PanamaLanes.LENGTH;
import static dev.attune.vector.PanamaLanes.SPECIES;
import static dev.attune.vector.PanamaLanes.load;

import jdk.incubator.vector.DoubleVector;

/** The product of matrices on the Vector API, in tiles that stay in registers. */
final class PanamaProduct {

    private PanamaProduct() {}

    static void add(double[] a, double[] b, double[] c, int rows, int inner, int columns) {
        int pairs = columns - columns % (2 * LENGTH);
        int vectors = SPECIES.loopBound(columns);
        int fours = rows & -4;
        for (int j = 0; j < pairs; j += 2 * LENGTH) {
            for (int i = 0; i < fours; i += 4) {
                addTile(a, b, c, i, j, inner, columns);
            }
            for (int i = fours; i < rows; i++) {
                addVector(a, b, c, i, j, inner, columns);
                addVector(a, b, c, i, j + LENGTH, inner, columns);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (pairs < vectors) {
                addVector(a, b, c, i, pairs, inner, columns);
            }
            for (int j = vectors; j < columns; j++) {
                for (int k = 0; k < inner; k++) {
                    c[i * columns + j] += a[i * inner + k] * b[k * columns + j];
                }
            }
        }
    }

    /** Four rows and two vectors of columns at a time: as many accumulators as AVX2 has registers for. */
    private static void addTile(double[] a, double[] b, double[] c, int i, int j, int inner, int columns) {
        int c0 = i * columns + j, c1 = c0 + columns, c2 = c1 + columns, c3 = c2 + columns;
        int a0 = i * inner, a1 = a0 + inner, a2 = a1 + inner, a3 = a2 + inner;
        DoubleVector s00 = load(c, c0), s01 = load(c, c0 + LENGTH);
        DoubleVector s10 = load(c, c1), s11 = load(c, c1 + LENGTH);
        DoubleVector s20 = load(c, c2), s21 = load(c, c2 + LENGTH);
        DoubleVector s30 = load(c, c3), s31 = load(c, c3 + LENGTH);
        for (int k = 0; k < inner; k++) {
            DoubleVector b0 = load(b, k * columns + j), b1 = load(b, k * columns + j + LENGTH);
            s00 = s00.add(b0.mul(a[a0 + k]));
            s01 = s01.add(b1.mul(a[a0 + k]));
            s10 = s10.add(b0.mul(a[a1 + k]));
            s11 = s11.add(b1.mul(a[a1 + k]));
            s20 = s20.add(b0.mul(a[a2 + k]));
            s21 = s21.add(b1.mul(a[a2 + k]));
            s30 = s30.add(b0.mul(a[a3 + k]));
            s31 = s31.add(b1.mul(a[a3 + k]));
        }
        s00.intoArray(c, c0);
        s01.intoArray(c, c0 + LENGTH);
        s10.intoArray(c, c1);
        s11.intoArray(c, c1 + LENGTH);
        s20.intoArray(c, c2);
        s21.intoArray(c, c2 + LENGTH);
        s30.intoArray(c, c3);
        s31.intoArray(c, c3 + LENGTH);
    }

    private static void addVector(double[] a, double[] b, double[] c, int i, int j, int inner, int columns) {
        DoubleVector sum = load(c, i * columns + j);
        for (int k = 0; k < inner; k++) {
            sum = sum.add(load(b, k * columns + j).mul(a[i * inner + k]));
        }
        sum.intoArray(c, i * columns + j);
    }
}
