// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/** Scores of probabilities as such, not of the class that they single out. */
final class ProbabilityScores {

    private static final double LOWEST_PROBABILITY = 1e-6;

    /** The least product of so many probabilities, at 1e-6 each, is 1e-300. */
    private static final int FACTORS = 50;

    /** So many fit the nearest cache. */
    private static final int DISTANCES = 1024;

    /** The score of certainty in a wrong class. */
    private static final double WORST_BRIER = 2;

    private ProbabilityScores() {}

    static double logLoss(Predictions p) {
        p.requireClasses("log loss");
        ClassColumns columns = p.classes();
        if (p.weights().areOnes()) {
            return 0 - sumOfLogarithms(columns) / columns.size();
        }
        double[] logarithms = new double[columns.size()];
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = counted(columns.probability(i, columns.truth[i]));
        }
        VectorSupports.forValues(logarithms.length).log(logarithms, logarithms);
        return 0 - mean(p, logarithms);
    }

    private static double counted(double probability) {
        // comparisons, which are hardly ever true, cost less than the functions that also order zeros
        double capped = probability > 1 ? 1 : probability;
        return capped < LOWEST_PROBABILITY ? LOWEST_PROBABILITY : capped;
    }

    /** One logarithm serves as many numbers as surely have a product above the least double; two products go side by side. */
    private static double sumOfLogarithms(ClassColumns columns) {
        int[] truth = columns.truth;
        double sum = 0;
        for (int from = 0; from < truth.length; from += FACTORS) {
            int to = Math.min(from + FACTORS, truth.length);
            double even = 1;
            double odd = 1;
            for (int i = from; i + 1 < to; i += 2) {
                even *= counted(columns.probability(i, truth[i]));
                odd *= counted(columns.probability(i + 1, truth[i + 1]));
            }
            double last = (to - from) % 2 == 1 ? counted(columns.probability(to - 1, truth[to - 1])) : 1;
            sum += Math.log(even * odd * last);
        }
        return sum;
    }

    static double brier(Predictions p) {
        p.requireClasses("the Brier score");
        ClassColumns columns = p.classes();
        if (p.weights().areOnes()) {
            return (sumOfSquares(columns) + p.confusion().unclassified()) / columns.size();
        }
        double[] scores = new double[columns.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(columns, i);
        }
        return mean(p, scores);
    }

    /**
     * The sum of all squared distances from the probabilities to certainty in the true class. A block of rows is copied, one is taken off
     * the probabilities of true classes, and what is there then is multiplied by itself. An unclassified row gives 1 instead of 2.
     */
    private static double sumOfSquares(ClassColumns columns) {
        int rows = columns.size();
        int most = Math.max(1, DISTANCES / columns.classes);
        double[] distances = new double[most * columns.classes];
        VectorSupport kernels = VectorSupports.forValues(columns.probabilities.length);
        double sum = 0;
        for (int from = 0; from < rows; from += most) {
            int length = Math.min(most, rows - from);
            for (int c = 0; c < columns.classes; c++) {
                System.arraycopy(columns.probabilities, c * rows + from, distances, c * length, length);
            }
            for (int i = 0; i < length; i++) {
                distances[columns.truth[from + i] * length + i]--;
            }
            sum += kernels.dot(distances, 0, distances, 0, length * columns.classes);
        }
        return sum;
    }

    private static double score(ClassColumns columns, int row) {
        if (columns.predicted()[row] == columns.classes) {
            return WORST_BRIER;
        }
        double sum = 0;
        for (int c = 0; c < columns.classes; c++) {
            double distance = columns.probability(row, c) - (c == columns.truth[row] ? 1 : 0);
            sum += distance * distance;
        }
        return sum;
    }

    private static double mean(Predictions p, double[] scores) {
        return VectorSupports.forValues(scores.length).dot(p.weights().array(), 0, scores, 0, scores.length)
                / p.weights().total();
    }
}
