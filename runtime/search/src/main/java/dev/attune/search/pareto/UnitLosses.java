// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.pareto;

import java.util.Arrays;

/** Losses of several objectives on one scale. */
public final class UnitLosses {

    private UnitLosses() {}

    /**
     * Losses with each objective's range made [0, 1]; 0 where all are equal.
     *
     * @param losses for each point its losses, all finite
     */
    public static double[][] of(double[][] losses) {
        double[][] scaled = new double[losses.length][losses.length == 0 ? 0 : losses[0].length];
        for (int k = 0; losses.length > 0 && k < losses[0].length; k++) {
            int objective = k;
            double low =
                    Arrays.stream(losses).mapToDouble(x -> x[objective]).min().orElseThrow();
            double high =
                    Arrays.stream(losses).mapToDouble(x -> x[objective]).max().orElseThrow();
            // halved, because the difference of two huge losses would overflow
            double range = high / 2 - low / 2;
            for (int i = 0; i < losses.length; i++) {
                scaled[i][k] = range > 0 ? (losses[i][k] / 2 - low / 2) / range : 0;
            }
        }
        return scaled;
    }
}
