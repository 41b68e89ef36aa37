// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * One loss of several, by weights that are drawn anew for each proposal, so that the proposals go to all parts of the front: the
 * augmented Tchebycheff function of the losses, each on its range so far (Knowles, ParEGO, IEEE Trans. Evol. Comput. 10, 2006,
 * section II).
 */
final class ParEgo {

    /** The share of the weighted sum, by which a point that is dominated in one loss only is worse. */
    private static final double AUGMENTATION = 0.05;

    private ParEgo() {}

    /** A scalarization of losses like these, all of them finite. */
    static ToDoubleFunction<double[]> scalarization(double[][] losses, SplittableRandom random) {
        int objectives = losses[0].length;
        double[] weights = weights(objectives, random);
        double[] low = new double[objectives];
        double[] halfRange = new double[objectives];
        for (int k = 0; k < objectives; k++) {
            int objective = k;
            low[k] = Arrays.stream(losses).mapToDouble(x -> x[objective]).min().orElseThrow();
            // halved, because the difference of two huge losses would overflow
            halfRange[k] = Arrays.stream(losses)
                    .mapToDouble(x -> x[objective] / 2 - low[objective] / 2)
                    .max()
                    .orElseThrow();
        }
        return point -> {
            double most = 0;
            double sum = 0;
            for (int k = 0; k < objectives; k++) {
                double share = halfRange[k] > 0 ? weights[k] * (point[k] / 2 - low[k] / 2) / halfRange[k] : 0;
                most = Math.max(most, share);
                sum += share;
            }
            return most + AUGMENTATION * sum;
        };
    }

    /** Weights that add up to 1, drawn evenly from all such. */
    private static double[] weights(int objectives, SplittableRandom random) {
        double[] weights = new double[objectives];
        double sum = 0;
        for (int k = 0; k < objectives; k++) {
            weights[k] = -Math.log1p(-random.nextDouble());
            sum += weights[k];
        }
        double total = sum;
        Arrays.setAll(weights, k -> total > 0 ? weights[k] / total : 1.0 / objectives);
        return weights;
    }
}
