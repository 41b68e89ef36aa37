// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final CacheTuning.Values LRU =
            new CacheTuning.Values(512, 0.0001, Cache.Policy.LRU, OptionalInt.of(9));

    @Test
    void showsTheDefaultTheBestAndTheGain() {
        var result = study(0.752, 0.7931);
        assertThat(result.summary().lines())
                .containsExactly(
                        "            AUC               size   ratio       policy   seconds",
                        "default     0.7520 ± 0.0100   64     0.5000      LFU      -",
                        "best (#1)   0.7931 ± 0.0100   512    1.000e-04   LRU      9",
                        "gain        +0.0411, 95 % interval +0.0411 … +0.0411 (corrected resampled t)");
    }

    @Test
    void showsAllTrials() {
        assertThat(study(Double.NaN, 0.7931).table().lines())
                .containsExactly(
                        "trial   AUC               size   ratio       policy   seconds",
                        "0       failed            64     0.5000      LFU      -",
                        "1       0.7931 ± 0.0100   512    1.000e-04   LRU      9");
    }

    @Test
    void showsNoGainWhenTheDefaultsFailedOrAreTheBest() {
        assertThat(study(Double.NaN, 0.7931).summary().lines())
                .containsExactly(
                        "            AUC               size   ratio       policy   seconds",
                        "default     failed            64     0.5000      LFU      -",
                        "best (#1)   0.7931 ± 0.0100   512    1.000e-04   LRU      9");
        assertThat(study(0.9, 0.8).summary().lines())
                .containsExactly(
                        "            AUC               size   ratio    policy",
                        "default     0.9000 ± 0.0100   64     0.5000   LFU",
                        "best (#0)   0.9000 ± 0.0100   64     0.5000   LFU");
    }

    @Test
    void numbersHaveTheDigitsOfTheirSize() {
        assertThat(Report.number(0)).isEqualTo("0.0000");
        assertThat(Report.number(-0.75204)).isEqualTo("-0.7520");
        assertThat(Report.number(12345.678)).isEqualTo("12345.7");
        assertThat(Report.number(3e-5)).isEqualTo("3.000e-05");
        assertThat(Report.number(2.5e6)).isEqualTo("2.500e+06");
        assertThat(study(2e-5, 3e-5).summary())
                .contains("3.000e-05 ± 1.000e-02")
                .contains("gain        +1.000e-05");
    }

    /** Two trials, the defaults and another, of two folds each 0.01 from the mean. */
    private static StudyResult<?, ?, ?> study(double defaults, double other) {
        return Study.of(CacheTuning.INSTANCE)
                .evaluate(new FoldScores(
                        Direction.MAXIMIZE,
                        2,
                        0,
                        (a, step) -> (a.has(CacheTuning.SECONDS) ? other : defaults) + (step == 0 ? 0.01 : -0.01)))
                .enqueue(LRU)
                .budget(Budget.trials(2))
                .run();
    }
}
