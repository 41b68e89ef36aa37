// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import java.util.SplittableRandom;

/**
 * Random numbers that belong to one trial: a function of the study's seed and the trial's number, so that a proposal does not
 * depend on how many were made before it.
 */
public final class TrialRandom {

    /** 2^64 divided by the golden ratio: consecutive trial numbers are far apart in the generator's state. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private TrialRandom() {}

    /** A generator for one trial of a study. */
    public static SplittableRandom of(long seed, int trial) {
        // the generator mixes its state itself; one split takes neighbouring seeds apart
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + (trial + 1) * GOLDEN_GAMMA).split();
    }
}
