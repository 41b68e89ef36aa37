// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Kernels over a number: normal densities within [0, 1], each as wide as the larger gap to a neighbouring observation (Bergstra et
 * al. 2011), but no wider than the range and no narrower than a share of it that shrinks with the number of kernels.
 */
final class NumberMarginal implements Marginal {

    private static final VectorSupport VECTORS = VectorSupports.get();
    private static final double SQRT_2_PI = Math.sqrt(2 * Math.PI);
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** The least width is the range divided by this, or by the number of kernels if that is less. */
    private static final double FINEST = 100;

    /** Room for the number of a kernel; there are at most a few thousand. */
    private static final int INDEX_BITS = 20;

    private final double[] centres;
    private final double[] inverseWidths;
    private final double[] logNorms;

    /** @param observed the position in each kernel; NaN for a kernel that knows nothing */
    NumberMarginal(double[] observed) {
        int kernels = observed.length;
        centres = new double[kernels];
        inverseWidths = new double[kernels];
        logNorms = new double[kernels];
        double[] widths = widths(observed);
        for (int k = 0; k < kernels; k++) {
            // what a kernel that knows nothing divides its even density by
            logNorms[k] = 1;
            if (!Double.isNaN(observed[k])) {
                centres[k] = observed[k];
                inverseWidths[k] = 1 / widths[k];
                double inside =
                        Normal.cumulative((1 - observed[k]) / widths[k]) - Normal.cumulative(-observed[k] / widths[k]);
                logNorms[k] = inverseWidths[k] / (SQRT_2_PI * inside);
            }
        }
        VECTORS.log(logNorms, logNorms);
    }

    private static double[] widths(double[] observed) {
        int[] order = order(observed);
        double least = 1 / Math.min(FINEST, 1.0 + order.length);
        double[] widths = new double[observed.length];
        for (int i = 0; i < order.length; i++) {
            widths[order[i]] = Math.min(1, Math.max(least, gap(observed, order, i)));
        }
        return widths;
    }

    /** The kernels that have an observation, by position to within 2^-40: closer ones are as wide as the least width anyway. */
    private static int[] order(double[] observed) {
        long[] keys = new long[observed.length];
        int count = 0;
        for (int k = 0; k < observed.length; k++) {
            if (!Double.isNaN(observed[k])) {
                keys[count++] = (long) (observed[k] * 0x1p40) << INDEX_BITS | k;
            }
        }
        // sorting numbers that carry an index is several times faster than sorting indices
        Arrays.sort(keys, 0, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) (keys[i] & ((1L << INDEX_BITS) - 1));
        }
        return order;
    }

    /** The larger gap to a neighbour; an outermost observation has one neighbour, a lone one the ends of the range. */
    private static double gap(double[] observed, int[] order, int at) {
        double value = observed[order[at]];
        if (order.length == 1) {
            return Math.max(value, 1 - value);
        }
        double below = at == 0 ? 0 : value - observed[order[at - 1]];
        double above = at == order.length - 1 ? 0 : observed[order[at + 1]] - value;
        return Math.max(below, above);
    }

    @Override
    public void addLogDensities(double[] positions, double[][] logs) {
        VECTORS.addLogNormals(positions, centres, inverseWidths, logNorms, logs);
    }

    @Override
    public double draw(int kernel, SplittableRandom random) {
        if (inverseWidths[kernel] == 0) {
            return random.nextDouble();
        }
        double below = NORMAL.cumulativeProbability(-centres[kernel] * inverseWidths[kernel]);
        double inside = NORMAL.cumulativeProbability((1 - centres[kernel]) * inverseWidths[kernel]) - below;
        double z = NORMAL.inverseCumulativeProbability(below + inside * random.nextDouble());
        return Math.min(1, Math.max(0, centres[kernel] + z / inverseWidths[kernel]));
    }
}
