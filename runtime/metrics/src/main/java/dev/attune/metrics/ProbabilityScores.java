// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/** Scores of probabilities as such, not of the class that they single out. */
final class ProbabilityScores {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private static final double LOWEST_PROBABILITY = 1e-6;

    /** The least product of so many probabilities, at 1e-6 each, is 1e-300. */
    private static final int FACTORS = 50;

    /** The score of certainty in a wrong class. */
    private static final double WORST_BRIER = 2;

    private ProbabilityScores() {}

    static double logLoss(Predictions p) {
        p.requireClasses("log loss");
        double[] probabilities = p.trueProbabilities();
        if (p.hasUnitWeights()) {
            return 0 - sumOfLogarithms(probabilities) / probabilities.length;
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = counted(probabilities[i]);
        }
        VECTORS.log(probabilities, probabilities);
        return 0 - mean(p, probabilities);
    }

    private static double counted(double probability) {
        // comparisons, which are hardly ever true, cost less than the functions that also order zeros
        double capped = probability > 1 ? 1 : probability;
        return capped < LOWEST_PROBABILITY ? LOWEST_PROBABILITY : capped;
    }

    /** One logarithm serves as many numbers as surely have a product above the least double; two products go side by side. */
    private static double sumOfLogarithms(double[] probabilities) {
        double sum = 0;
        for (int from = 0; from < probabilities.length; from += FACTORS) {
            int to = Math.min(from + FACTORS, probabilities.length);
            double even = 1;
            double odd = 1;
            for (int i = from; i + 1 < to; i += 2) {
                even *= counted(probabilities[i]);
                odd *= counted(probabilities[i + 1]);
            }
            double last = (to - from) % 2 == 1 ? counted(probabilities[to - 1]) : 1;
            sum += Math.log(even * odd * last);
        }
        return sum;
    }

    static double brier(Predictions p) {
        p.requireClasses("the Brier score");
        if (p.hasUnitWeights()) {
            double sum = 0;
            for (int i = 0; i < p.size(); i++) {
                sum += score(p, i);
            }
            return sum / p.size();
        }
        double[] scores = new double[p.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(p, i);
        }
        return mean(p, scores);
    }

    private static double score(Predictions p, int row) {
        if (p.predictedClass(row) < 0) {
            return WORST_BRIER;
        }
        double[] probabilities = p.probabilities();
        int from = row * p.numClasses();
        int own = from + p.trueClass(row);
        double sum = 0;
        for (int c = from; c < from + p.numClasses(); c++) {
            double difference = probabilities[c] - (c == own ? 1 : 0);
            sum += difference * difference;
        }
        return sum;
    }

    private static double mean(Predictions p, double[] scores) {
        return VECTORS.dot(p.weights(), 0, scores, 0, scores.length) / VECTORS.sum(p.weights());
    }
}
