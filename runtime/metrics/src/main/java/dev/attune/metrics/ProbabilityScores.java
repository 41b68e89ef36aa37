// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/** Scores of probabilities as such, not of the class that they single out. */
final class ProbabilityScores {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private static final double LOWEST_PROBABILITY = 1e-6;

    /** The score of certainty in a wrong class. */
    private static final double WORST_BRIER = 2;

    private ProbabilityScores() {}

    static double logLoss(Predictions p) {
        double[] logarithms = new double[p.size()];
        for (int i = 0; i < logarithms.length; i++) {
            double probability = p.probability(i, p.trueClass(i));
            logarithms[i] = Math.max(LOWEST_PROBABILITY, Math.min(probability, 1));
        }
        VECTORS.log(logarithms, logarithms);
        return 0 - mean(p, logarithms);
    }

    static double brier(Predictions p) {
        double[] scores = new double[p.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = p.predictedClass(i) < 0 ? WORST_BRIER : brier(p, i);
        }
        return mean(p, scores);
    }

    private static double brier(Predictions p, int row) {
        int trueClass = p.trueClass(row);
        double sum = 0;
        for (int c = 0; c < p.numClasses(); c++) {
            double difference = p.probability(row, c) - (c == trueClass ? 1 : 0);
            sum += difference * difference;
        }
        return sum;
    }

    private static double mean(Predictions p, double[] scores) {
        return VECTORS.dot(p.weights(), 0, scores, 0, scores.length) / VECTORS.sum(p.weights());
    }
}
