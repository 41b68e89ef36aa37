// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.encoding.UnitCube;
import dev.attune.search.sobol.ScrambledSobol;

/** Where a study looks before it has a model: the middle of the space, then scrambled Sobol points. */
final class SobolDesign {

    private static final int PRECOMPUTED = 1024;

    private final ScrambledSobol sobol;
    private final long seed;
    private final double[] middle;

    SobolDesign(UnitCube cube, long seed) {
        this.seed = seed;
        sobol = new ScrambledSobol(cube.size(), PRECOMPUTED);
        middle = new double[cube.size()];
        for (int j = 0; j < middle.length; j++) {
            middle[j] = cube.dimension(j).isNominal() ? 0 : 0.5;
        }
    }

    /** The latent point of a trial. */
    double[] point(int trial) {
        if (trial == 0) {
            return middle.clone();
        }
        // past the sequence's end another scramble goes on
        long turn = trial / sobol.count();
        return sobol.point(trial % sobol.count(), seed + turn);
    }

    /** Latent points all over the space, different for each seed. */
    double[][] spread(long seedOfTrial) {
        return sobol.points(seedOfTrial);
    }
}
