// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProbabilityScoresTest {

    @Test
    void logLossIsInNats() {
        // the example of scikit-learn's log_loss: spam, ham, ham, spam
        Predictions p = Predictions.classes(2, new int[] {1, 0, 0, 1}, new double[] {.1, .9, .9, .1, .8, .2, .35, .65});

        assertThat(Metric.LOG_LOSS.of(p)).isCloseTo(0.21616, within(1e-5));
        assertThat(Metric.LOG_LOSS.of(p))
                .isCloseTo(-(2 * Math.log(.9) + Math.log(.8) + Math.log(.65)) / 4, within(1e-15));
    }

    @Test
    void logLossOfARowIsBounded() {
        double worst = -Math.log(1e-6);

        assertThat(Metric.LOG_LOSS.of(row(0, 1))).isCloseTo(worst, within(1e-14));
        assertThat(Metric.LOG_LOSS.of(row(1e-9, 1))).isCloseTo(worst, within(1e-14));
        assertThat(Metric.LOG_LOSS.of(row(0, 0))).isCloseTo(worst, within(1e-14));
        assertThat(Metric.LOG_LOSS.of(row(Double.NaN, Double.NaN))).isCloseTo(worst, within(1e-14));
        assertThat(Metric.LOG_LOSS.of(row(1, 0))).isZero();
        assertThat(Metric.LOG_LOSS.of(row(1 + 1e-7, 0))).isZero();
    }

    @Test
    void brierScoreIsTheSquaredDistanceToTheTruth() {
        assertThat(Metric.BRIER.of(row(1, 0))).isZero();
        assertThat(Metric.BRIER.of(row(0, 1))).isEqualTo(2);
        assertThat(Metric.BRIER.of(row(0.5, 0.5))).isEqualTo(0.5);
        assertThat(Metric.BRIER.of(row(0.7, 0.3))).isCloseTo(2 * 0.09, within(1e-15));
        // no better than certainty in the wrong class
        assertThat(Metric.BRIER.of(row(0, 0))).isEqualTo(2);
        assertThat(Metric.BRIER.of(row(Double.NaN, Double.NaN))).isEqualTo(2);
    }

    @Test
    void scoresAreWeightedMeansOverRows() {
        Predictions p = Samples.classes(1, 3000, 4, 50, true, true);
        double logLoss = 0;
        double brier = 0;
        double weight = 0;
        for (int i = 0; i < p.size(); i++) {
            logLoss -= p.weight(i) * StrictMath.log(Math.max(1e-6, p.probability(i, p.trueClass(i))));
            double row = p.predictedClass(i) < 0 ? 1 : 0;
            for (int c = 0; c < 4; c++) {
                row += StrictMath.pow(p.probability(i, c) - (p.trueClass(i) == c ? 1 : 0), 2);
            }
            brier += p.weight(i) * row;
            weight += p.weight(i);
        }

        assertThat(Metric.LOG_LOSS.of(p)).isCloseTo(logLoss / weight, within(1e-12));
        assertThat(Metric.BRIER.of(p)).isCloseTo(brier / weight, within(1e-12));
    }

    /** A row of the first of two classes. */
    private static Predictions row(double first, double second) {
        return Predictions.classes(2, new int[] {0}, new double[] {first, second});
    }
}
