// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import java.util.SplittableRandom;

/** One parameter's share in each kernel of a mixture: a density over [0, 1]. */
interface Marginal {

    /** Adds the logarithms of each kernel's density at some positions to {@code logs}, one array for each position. */
    void addLogDensities(double[] positions, double[][] logs);

    /** A position drawn from one kernel. */
    double draw(int kernel, SplittableRandom random);
}
