// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

/**
 * The accumulators of a sum. Their number does not follow the processor, since another number would be another order of
 * additions and another last bit: they fill one vector of AVX-512, two of AVX2, four of NEON.
 */
final class Lanes {

    static final int COUNT = 8;

    private Lanes() {}

    /** The largest multiple of {@link #COUNT} that is not above {@code length}: where whole blocks end. */
    static int blocks(int length) {
        return length & -COUNT;
    }

    /** The sum of the accumulators, in the order that every implementation shares. */
    static double total(double[] lanes) {
        double even = (lanes[0] + lanes[4]) + (lanes[2] + lanes[6]);
        double odd = (lanes[1] + lanes[5]) + (lanes[3] + lanes[7]);
        return even + odd;
    }
}
