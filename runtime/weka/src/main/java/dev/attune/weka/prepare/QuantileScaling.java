// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Arrays;

/**
 * The empirical distribution function, linear between at most 1,000 quantiles of the training rows. A value that many rows share
 * gets the middle of their shares; values below all training rows get 0, above all 1.
 */
final class QuantileScaling implements Scaling {

    private static final long serialVersionUID = 1;
    private static final int MOST_QUANTILES = 1000;

    private final double[] quantiles;

    QuantileScaling(Sample sample) {
        quantiles = new double[Math.max(2, Math.min(MOST_QUANTILES, sample.size()))];
        Arrays.setAll(quantiles, q -> sample.quantile((double) q / (quantiles.length - 1)));
        for (int q = 1; q < quantiles.length; q++) {
            // interpolation may round a quantile below its neighbour, and the search needs them ascending
            quantiles[q] = Math.max(quantiles[q], quantiles[q - 1]);
        }
    }

    @Override
    public double apply(double value) {
        int last = quantiles.length - 1;
        int below = lowerBound(value, false);
        int notAbove = lowerBound(value, true);
        if (notAbove == 0) {
            return 0;
        }
        if (below > last) {
            return 1;
        }
        if (notAbove > below) {
            return (below + notAbove - 1) / 2.0 / last;
        }
        double left = quantiles[below - 1];
        return (below - 1 + (value - left) / (quantiles[below] - left)) / last;
    }

    /** How many quantiles are below the value, or with {@code equalToo} not above it. */
    private int lowerBound(double value, boolean equalToo) {
        int low = 0;
        int high = quantiles.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantiles[middle] < value || (equalToo && quantiles[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
