// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepScoresTest {

    /** Ten folds of one run of ten-fold cross-validation; sample variance worked out by hand. */
    private static final List<Double> TEN = List.of(0.70, 0.72, 0.74, 0.76, 0.78, 0.70, 0.72, 0.74, 0.76, 0.78);

    @Test
    void theErrorIsCorrectedForTheOverlapOfTrainingSets() {
        // squared deviations: 4 of 0.04, 4 of 0.02, 2 of 0: sum 0.008; s² = 0.008 / 9
        double variance = 0.008 / 9;
        assertThat(StepScores.mean(TEN)).isCloseTo(0.74, within(1e-15));
        assertThat(StepScores.standardError(TEN, 1 / 9.0))
                .as("sqrt((1/10 + 1/9) s²), Nadeau & Bengio 2003")
                .isCloseTo(Math.sqrt((0.1 + 1 / 9.0) * variance), within(1e-15))
                .isCloseTo(0.0136987, within(1e-7));
        assertThat(StepScores.standardError(TEN, 0))
                .as("independent steps: the usual error of a mean")
                .isCloseTo(0.0094281, within(1e-7));
    }

    @Test
    void stepsWithoutAScoreAreLeftOut() {
        List<Double> holes = List.of(1.0, Double.NaN, 3.0, Double.NaN);
        assertThat(StepScores.mean(holes)).isEqualTo(2);
        assertThat(StepScores.standardError(holes, 0.5)).isCloseTo(Math.sqrt((0.5 + 0.5) * 2), within(1e-15));
    }

    @Test
    void oneStepHasNoErrorAndNoneNoMean() {
        assertThat(StepScores.standardError(List.of(1.0), 0.1)).isNaN();
        assertThat(StepScores.standardError(List.of(1.0, Double.NaN), 0.1)).isNaN();
        assertThat(StepScores.mean(List.of())).isNaN();
        assertThat(StepScores.mean(List.of(Double.NaN))).isNaN();
    }
}
