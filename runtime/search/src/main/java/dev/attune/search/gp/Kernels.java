// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/** Loops over arrays that the model spends its time in. */
final class Kernels {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private Kernels() {}

    /** The sum of {@code a[i] * b[i]} for {@code i} below {@code length}. */
    static double dot(double[] a, double[] b, int length) {
        return VECTORS.dot(a, 0, b, 0, length);
    }

    /** Adds {@code factor * source[i]} to {@code target[i]} for {@code i} below {@code length}; compilers vectorise it. */
    static void addScaled(double[] target, double factor, double[] source, int length) {
        for (int i = 0; i < length; i++) {
            target[i] += factor * source[i];
        }
    }
}
