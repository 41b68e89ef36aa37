// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** The vectors that the kernels on the Vector API work with. */
final class PanamaLanes {

    static final VectorSpecies<Double> SPECIES = species();

    /** A constant to the compiler, which drops the branches of the other vector lengths. */
    static final int LENGTH = SPECIES.length();

    /** The processor's vectors, or the nearest to them that {@link Lanes#COUNT} accumulators fill. */
    private static VectorSpecies<Double> species() {
        VectorSpecies<Double> preferred = DoubleVector.SPECIES_PREFERRED;
        if (preferred.length() < 2) {
            return DoubleVector.SPECIES_128;
        }
        return preferred.length() > Lanes.COUNT ? DoubleVector.SPECIES_512 : preferred;
    }

    private PanamaLanes() {}

    static DoubleVector load(double[] values, int from) {
        return DoubleVector.fromArray(SPECIES, values, from);
    }
}
