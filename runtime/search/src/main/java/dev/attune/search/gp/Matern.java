// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/** The Matérn correlation of smoothness 5/2 (Rasmussen &amp; Williams, Gaussian Processes for Machine Learning, 2006, eq. 4.17). */
final class Matern {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private Matern() {}

    /** Replaces squared distances by the correlations of points so far apart. */
    static void correlations(double[] squaredDistances) {
        VECTORS.matern52(squaredDistances, squaredDistances);
    }

    /** Writes correlations and their derivatives by the squared distances. */
    static void correlations(double[] squaredDistances, double[] correlations, double[] derivatives) {
        VECTORS.matern52(squaredDistances, correlations, derivatives);
    }
}
