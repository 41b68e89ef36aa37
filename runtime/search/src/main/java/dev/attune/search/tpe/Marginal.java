// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import java.util.SplittableRandom;

/** One parameter's share in each kernel of a mixture: a density over [0, 1]. */
interface Marginal {

    /** Adds the logarithm of each kernel's density at a position to {@code logs}. */
    void addLogDensities(double position, double[] logs);

    /** A position drawn from one kernel. */
    double draw(int kernel, SplittableRandom random);
}
