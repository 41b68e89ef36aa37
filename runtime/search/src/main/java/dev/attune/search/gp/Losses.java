// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Makes targets of losses: of any size, with outliers as they come, to mean 0 and variance 1, which the priors of the
 * hyperparameters assume. Only the better half keeps its distances: the worse half becomes the upper half of a normal
 * distribution of the same spread, by rank, so that disasters do not blur the differences among the good (Song et al., The Vizier
 * Gaussian Process Bandit Algorithm, 2024, appendix B).
 */
final class Losses {

    private static final double LEAST_DEVIATION = 1e-10;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Losses() {}

    /** The targets of losses, in their order; all 0 where the losses are equal. */
    static double[] targets(double[] losses) {
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        int better = first(sorted, Math.nextUp(sorted[(sorted.length - 1) / 2]));
        double median = sorted[better - 1];
        // halved, because the difference of two huge losses would overflow
        double width = median / 2 - sorted[0] / 2;
        double[] targets = new double[losses.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = losses[i] > median || width == 0 ? 0 : (losses[i] / 2 - median / 2) / width;
        }
        double spread = width == 0 ? 1 : Math.sqrt(meanSquare(targets, better));
        for (int i = 0; i < targets.length; i++) {
            if (losses[i] > median) {
                // ties share the rank of their first, so that equal losses stay equal
                double rank = first(sorted, losses[i]) - better + 0.5;
                double share = 0.5 + rank / (2 * (sorted.length - better));
                targets[i] = spread * NORMAL.inverseCumulativeProbability(share);
            }
        }
        standardize(targets);
        return targets;
    }

    /** How many units of the losses a unit of the targets is, among the better half; 0 where the losses are equal. */
    static double unit(double[] losses, double[] targets) {
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        double median = sorted[(sorted.length - 1) / 2];
        double target = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < losses.length; i++) {
            target = losses[i] == median ? targets[i] : target;
            least = Math.min(least, targets[i]);
        }
        return target > least ? (median - sorted[0]) / (target - least) : 0;
    }

    private static double meanSquare(double[] values, int count) {
        return Arrays.stream(values).map(value -> value * value).sum() / count;
    }

    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void standardize(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        Arrays.setAll(values, i -> values[i] - mean);
        double deviation = Math.sqrt(meanSquare(values, values.length));
        Arrays.setAll(values, i -> deviation < LEAST_DEVIATION ? 0 : values[i] / deviation);
    }
}
