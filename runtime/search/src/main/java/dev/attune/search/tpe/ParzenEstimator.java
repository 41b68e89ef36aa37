// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import dev.attune.search.encoding.Dimension;
import dev.attune.search.encoding.UnitCube;
import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A density over a space: a mixture with one kernel for each observed point and an even one; a kernel is a product over the parameters
 * (Watanabe 2023).
 */
final class ParzenEstimator {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private final Marginal[] marginals;
    private final double[] logWeights;
    private final double[] cumulativeWeights;

    /**
     * @param points encoded points
     * @param weights the weight of each point; the even kernel has weight 1
     */
    ParzenEstimator(UnitCube cube, List<double[]> points, double[] weights) {
        int kernels = points.size() + 1;
        marginals = new Marginal[cube.size()];
        for (int j = 0; j < marginals.length; j++) {
            double[] observed = new double[kernels];
            for (int k = 0; k < points.size(); k++) {
                observed[k] = points.get(k)[j];
            }
            observed[points.size()] = Double.NaN;
            Dimension dimension = cube.dimension(j);
            marginals[j] = dimension.isNominal()
                    ? new ChoiceMarginal(observed, dimension.levels())
                    : new NumberMarginal(observed);
        }
        double total = 1;
        for (double weight : weights) {
            total += weight;
        }
        logWeights = new double[kernels];
        cumulativeWeights = new double[kernels];
        double sum = 0;
        for (int k = 0; k < kernels; k++) {
            double share = (k < weights.length ? weights[k] : 1) / total;
            logWeights[k] = Math.log(share);
            sum += share;
            cumulativeWeights[k] = sum;
        }
    }

    /** The logarithm of the density at an encoded point, over the parameters that are active in it. */
    double logDensity(double[] encoded) {
        double[] logs = logWeights.clone();
        for (int j = 0; j < encoded.length; j++) {
            if (!Double.isNaN(encoded[j])) {
                marginals[j].addLogDensities(encoded[j], logs);
            }
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            largest = Math.max(largest, log);
        }
        for (int k = 0; k < logs.length; k++) {
            logs[k] -= largest;
        }
        VECTORS.exp(logs, logs);
        return largest + Math.log(VECTORS.sum(logs));
    }

    /** A latent point drawn from the mixture. */
    double[] draw(SplittableRandom random) {
        double at = random.nextDouble();
        int kernel = 0;
        while (kernel < cumulativeWeights.length - 1 && cumulativeWeights[kernel] < at) {
            kernel++;
        }
        double[] latent = new double[marginals.length];
        for (int j = 0; j < latent.length; j++) {
            latent[j] = marginals[j].draw(kernel, random);
        }
        return latent;
    }
}
