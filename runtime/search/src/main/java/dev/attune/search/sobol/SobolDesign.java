// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.sobol;

import dev.attune.search.encoding.UnitCube;

/** Where a study looks before it has a model: the middle of the space, then scrambled Sobol points. */
public final class SobolDesign {

    private static final int SPREAD = 1024;

    private final ScrambledSobol sobol;
    private final long seed;
    private final double[] middle;

    /** The design of a study on this space. */
    public SobolDesign(UnitCube cube, long seed) {
        this.seed = seed;
        sobol = new ScrambledSobol(cube.size(), SPREAD);
        middle = new double[cube.size()];
        for (int j = 0; j < middle.length; j++) {
            // the first of some choices, the middle of a range
            middle[j] = cube.dimension(j).isNominal() ? 0 : 0.5;
        }
    }

    /** The latent point of a trial. */
    public double[] point(int trial) {
        return trial == 0 ? middle.clone() : sobol.point(trial, seed);
    }

    /** 1,024 latent points all over the space, different for each seed. */
    public double[][] spread(long seedOfTrial) {
        return sobol.points(seedOfTrial);
    }
}
