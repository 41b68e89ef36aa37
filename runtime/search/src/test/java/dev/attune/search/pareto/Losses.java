// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.pareto;

import java.util.SplittableRandom;

/** Losses for tests: small whole numbers, so that many are equal and volumes can be counted. */
final class Losses {

    /** Above every loss. */
    static final int BOUND = 6;

    private Losses() {}

    static double[][] drawn(SplittableRandom random, int points, int objectives) {
        double[][] losses = new double[points][objectives];
        for (double[] point : losses) {
            for (int k = 0; k < objectives; k++) {
                point[k] = random.nextInt(BOUND);
            }
        }
        return losses;
    }
}
