// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Kernels over a number: normal densities within [0, 1], each as wide as the larger gap to a neighbouring observation (Bergstra et
 * al. 2011), but no wider than the range and no narrower than a share of it that shrinks with the number of kernels.
 */
final class NumberMarginal implements Marginal {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** The least width is the range divided by this, or by the number of kernels if that is less. */
    private static final double FINEST = 100;

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
            if (!Double.isNaN(observed[k])) {
                centres[k] = observed[k];
                inverseWidths[k] = 1 / widths[k];
                double inside =
                        Normal.cumulative((1 - observed[k]) / widths[k]) - Normal.cumulative(-observed[k] / widths[k]);
                logNorms[k] = -Math.log(widths[k] * Math.sqrt(2 * Math.PI) * inside);
            }
        }
    }

    private static double[] widths(double[] observed) {
        double[] sorted =
                Arrays.stream(observed).filter(x -> !Double.isNaN(x)).sorted().toArray();
        double least = 1 / Math.min(FINEST, 1.0 + sorted.length);
        double[] widths = new double[observed.length];
        for (int k = 0; k < observed.length; k++) {
            if (!Double.isNaN(observed[k])) {
                widths[k] = Math.min(1, Math.max(least, gap(sorted, observed[k])));
            }
        }
        return widths;
    }

    /** The larger gap to a neighbour; an outermost observation has one neighbour, a lone one the ends of the range. */
    private static double gap(double[] sorted, double value) {
        if (sorted.length == 1) {
            return Math.max(value, 1 - value);
        }
        int at = Arrays.binarySearch(sorted, value);
        double below = at == 0 ? 0 : value - sorted[at - 1];
        double above = at == sorted.length - 1 ? 0 : sorted[at + 1] - value;
        return Math.max(below, above);
    }

    @Override
    public void addLogDensities(double position, double[] logs) {
        for (int k = 0; k < logs.length; k++) {
            double z = (position - centres[k]) * inverseWidths[k];
            logs[k] += logNorms[k] - z * z / 2;
        }
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
