// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.SplittableRandom;

/** Seeded random predictions. */
final class Samples {

    private Samples() {}

    /**
     * Rows whose true class tends to have the highest probability.
     *
     * @param grid probabilities before division by their sum are multiples of 1 / grid, so a small one makes ties
     * @param weighted weights between 0 and 3, every ninth zero; else all one
     * @param unclassified every seventh row has only zeros, every eleventh only NaN
     */
    static Predictions classes(int seed, int rows, int numClasses, int grid, boolean weighted, boolean unclassified) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] truth = random.ints(rows, 0, numClasses).toArray();
        double[] distribution = new double[rows * numClasses];
        for (int i = 0; i < rows; i++) {
            double fill = unclassified && i % 11 == 10 ? Double.NaN : unclassified && i % 7 == 6 ? 0 : 1;
            double sum = 0;
            for (int c = 0; c < numClasses; c++) {
                double score = (1 + random.nextInt(grid)) * (c == truth[i] ? 1.5 : 1);
                distribution[i * numClasses + c] = score;
                sum += score;
            }
            for (int c = 0; c < numClasses; c++) {
                distribution[i * numClasses + c] *= fill / sum;
            }
        }
        return Predictions.classes(numClasses, truth, distribution, weights(random, rows, weighted));
    }

    static Predictions numbers(int seed, int rows, boolean weighted) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] truth = random.doubles(rows, 10, 20).toArray();
        double[] estimates = new double[rows];
        for (int i = 0; i < rows; i++) {
            estimates[i] = truth[i] + random.nextDouble(-3, 4);
        }
        return Predictions.numbers(truth, estimates, weights(random, rows, weighted));
    }

    private static double[] weights(SplittableRandom random, int rows, boolean weighted) {
        double[] weights = new double[rows];
        for (int i = 0; i < rows; i++) {
            weights[i] = !weighted ? 1 : i % 9 == 8 ? 0 : random.nextDouble(0, 3);
        }
        return weights;
    }
}
