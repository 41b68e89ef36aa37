// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The variance, explained by one parameter, of being among the best trials (Watanabe, Bansal &amp; Hutter, PED-ANOVA, IJCAI 2023,
 * section 4.2): with the share q of best trials, their density p and that of all trials r, it is q² E[(p / r - 1)²] under r, a
 * Pearson divergence. Of a conditional parameter the densities are those of the trials in which it is active, and the variance
 * is weighted by their share.
 *
 * <p>Both densities are Parzen estimates with the bandwidth that Scott's rule gives for the best trials. A narrower one for the
 * larger set would see differences where there are none; with the same one, q p / r is a kernel regression. What the variance
 * would be on average if the best trials were drawn by lot is subtracted: it is not small when there are few of them.
 */
final class PedAnova {

    /** The best 1 / 10 of the trials, as in the paper's experiments. */
    private static final int BEST_PART = 10;

    /** So few would be all chance. */
    private static final int LEAST_BEST = 5;

    /** Cells of [0, 1] in which the densities of an ordered parameter are computed. */
    private static final int CELLS = 100;

    /** Scott's rule for one dimension: 1.06 standard deviations, times the number of points to the power of -1/5. */
    private static final double SCOTT = 1.06;

    private final Sample sample;
    private final boolean[] best;

    PedAnova(Sample sample) {
        this.sample = sample;
        int count = Math.max(LEAST_BEST, (sample.size() + BEST_PART - 1) / BEST_PART);
        double worstOfBest = Arrays.stream(sample.losses()).sorted().toArray()[count - 1];
        // trials with equal losses are all among the best or all not
        best = new boolean[sample.size()];
        for (int i = 0; i < best.length; i++) {
            best[i] = sample.losses()[i] <= worstOfBest;
        }
    }

    /** The variance that each parameter explains. */
    double[] variances() {
        return IntStream.range(0, sample.columns().length)
                .mapToDouble(this::variance)
                .toArray();
    }

    private double variance(int parameter) {
        double[] column = sample.columns()[parameter];
        int[] active = IntStream.range(0, column.length)
                .filter(i -> !Double.isNaN(column[i]))
                .toArray();
        int[] bestActive = Arrays.stream(active).filter(i -> best[i]).toArray();
        boolean varies = Arrays.stream(active).anyMatch(i -> column[i] != column[active[0]]);
        if (!varies || bestActive.length == 0 || bestActive.length == active.length) {
            return 0;
        }
        int levels = sample.levels()[parameter];
        double[] all = counts(column, active, levels);
        double[] good = counts(column, bestActive, levels);
        double[] squares = all;
        if (levels == 0) {
            double[] gaussian = gaussian(bandwidth(column, bestActive));
            squares = smoothed(all, gaussian, 2);
            all = smoothed(all, gaussian, 1);
            good = smoothed(good, gaussian, 1);
        }
        double share = bestActive.length / (double) active.length;
        double chance = share * (1 - share) * active.length / (active.length - 1);
        return excess(all, good, squares, share, chance, active.length) / sample.size();
    }

    /**
     * The sum over the active trials of the squared difference between the share of best ones at their place and everywhere, less
     * what it is on average when the best ones are drawn by lot.
     */
    private static double excess(
            double[] all, double[] good, double[] squares, double share, double chance, int active) {
        double sum = 0;
        for (int cell = 0; cell < all.length; cell++) {
            if (all[cell] > 0) {
                double difference = good[cell] / all[cell] - share;
                sum += all[cell] * difference * difference - chance * (squares[cell] / all[cell] - all[cell] / active);
            }
        }
        return Math.max(0, sum);
    }

    private static double[] counts(double[] column, int[] rows, int levels) {
        double[] counts = new double[levels == 0 ? CELLS : levels];
        for (int row : rows) {
            counts[Math.min((int) (column[row] * counts.length), counts.length - 1)]++;
        }
        return counts;
    }

    private static double bandwidth(double[] column, int[] rows) {
        double mean = Arrays.stream(rows).mapToDouble(i -> column[i]).average().orElseThrow();
        double variance = Arrays.stream(rows)
                .mapToDouble(i -> (column[i] - mean) * (column[i] - mean))
                .average()
                .orElseThrow();
        return Math.max(SCOTT * Math.sqrt(variance) * Math.pow(rows.length, -0.2), 1.0 / CELLS);
    }

    /** A Gaussian's height by the distance in cells. */
    private static double[] gaussian(double bandwidth) {
        return IntStream.range(0, CELLS)
                .mapToDouble(distance -> Math.exp(-0.5 * Math.pow(distance / (bandwidth * CELLS), 2)))
                .toArray();
    }

    /** The counts with each point spread by a Gaussian that is cut off at the ends of [0, 1]; sums of powers of its heights. */
    private static double[] smoothed(double[] counts, double[] gaussian, int power) {
        double[] smoothed = new double[CELLS];
        for (int from = 0; from < CELLS; from++) {
            if (counts[from] > 0) {
                double mass = 0;
                for (int to = 0; to < CELLS; to++) {
                    mass += gaussian[Math.abs(to - from)];
                }
                for (int to = 0; to < CELLS; to++) {
                    double height = gaussian[Math.abs(to - from)] / mass;
                    smoothed[to] += counts[from] * (power == 1 ? height : height * height);
                }
            }
        }
        return smoothed;
    }
}
