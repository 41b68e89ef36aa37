// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import dev.attune.search.encoding.Dimension;
import dev.attune.search.encoding.UnitCube;
import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A density over a space: a mixture with one kernel for each observed point and an even one; a kernel is a product over the parameters
 * (Watanabe 2023).
 */
final class ParzenEstimator {

    private static final VectorSupport VECTORS = VectorSupports.get();

    /** Points in turn: what is summed for them stays in the cache over all parameters. */
    private static final int TOGETHER = 4;

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

    /** The logarithms of the densities at encoded points, each over the parameters that are active in it. */
    double[] logDensities(List<double[]> encoded) {
        double[] densities = new double[encoded.size()];
        double[][] logs = new double[Math.min(TOGETHER, densities.length)][logWeights.length];
        for (int from = 0; from < densities.length; from += TOGETHER) {
            List<double[]> points = encoded.subList(from, Math.min(densities.length, from + TOGETHER));
            for (int m = 0; m < points.size(); m++) {
                System.arraycopy(logWeights, 0, logs[m], 0, logWeights.length);
            }
            for (int j = 0; j < marginals.length; j++) {
                addLogDensities(j, points, logs);
            }
            for (int m = 0; m < points.size(); m++) {
                densities[from + m] = VECTORS.logSumExp(logs[m]);
            }
        }
        return densities;
    }

    private void addLogDensities(int index, List<double[]> points, double[][] logs) {
        double[] positions = new double[points.size()];
        double[][] active = new double[positions.length][];
        int count = 0;
        for (int m = 0; m < positions.length; m++) {
            double position = points.get(m)[index];
            if (!Double.isNaN(position)) {
                positions[count] = position;
                active[count++] = logs[m];
            }
        }
        marginals[index].addLogDensities(Arrays.copyOf(positions, count), active);
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
