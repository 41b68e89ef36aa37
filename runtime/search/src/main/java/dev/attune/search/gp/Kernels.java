// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

/** Loops over arrays that the model spends its time in. */
final class Kernels {

    private Kernels() {}

    /** The sum of {@code a[i] * b[i]} for {@code i} below {@code length}. */
    static double dot(double[] a, double[] b, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < length; i++) {
            s0 += a[i] * b[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** Adds {@code factor * source[i]} to {@code target[i]} for {@code i} below {@code length}. */
    static void addScaled(double[] target, double factor, double[] source, int length) {
        for (int i = 0; i < length; i++) {
            target[i] += factor * source[i];
        }
    }
}
