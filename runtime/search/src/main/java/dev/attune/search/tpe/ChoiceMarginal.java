// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import java.util.SplittableRandom;

/**
 * Kernels over the values of a choice: the observed value, and every other with the chance that one more kernel, an even one,
 * gives it.
 */
final class ChoiceMarginal implements Marginal {

    private final double[] observed;
    private final double hit;
    private final double miss;

    /**
     * @param observed the position in each kernel; NaN for an even kernel
     * @param levels the number of values
     */
    ChoiceMarginal(double[] observed, long levels) {
        this.observed = observed;
        double other = 1.0 / observed.length;
        double total = 1 + levels * other;
        // as densities, so that an even kernel has the logarithm 0
        hit = Math.log((1 + other) / total * levels);
        miss = Math.log(other / total * levels);
    }

    @Override
    public void addLogDensities(double[] positions, double[][] logs) {
        for (int m = 0; m < positions.length; m++) {
            for (int k = 0; k < observed.length; k++) {
                if (!Double.isNaN(observed[k])) {
                    logs[m][k] += observed[k] == positions[m] ? hit : miss;
                }
            }
        }
    }

    @Override
    public double draw(int kernel, SplittableRandom random) {
        double chanceOfEven = Math.exp(miss); // the even part alone gives what is missed
        boolean even = Double.isNaN(observed[kernel]) || random.nextDouble() < chanceOfEven;
        return even ? random.nextDouble() : observed[kernel];
    }
}
