// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.space.Assignment;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class GainTest {

    private static final double[] DEFAULTS = {0.70, 0.72, 0.69, 0.74, 0.71};
    private static final double[] BETTER = {0.73, 0.74, 0.73, 0.75, 0.75};

    @Test
    void comesWithItsCorrectedInterval() {
        var result = study(Direction.MAXIMIZE, 0.25, (a, step) -> isDefault(a) ? DEFAULTS[step] : BETTER[step]);
        // differences 0.03 0.02 0.04 0.01 0.04: mean 0.028, s² = 0.00068 / 4; t(4; 0.975) = 2.776445
        double half = 2.776445105 * Math.sqrt((1 / 5.0 + 0.25) * 0.00017);
        StudyResult.Gain gain = result.gain().orElseThrow();
        assertThat(gain.mean()).isCloseTo(0.028, within(1e-12));
        assertThat(gain.low()).isCloseTo(0.028 - half, within(1e-9));
        assertThat(gain.high()).isCloseTo(0.028 + half, within(1e-9));
        assertThat(result.summary().lines().skip(3))
                .containsExactly("gain        +0.0280, 95 % interval +0.0037 … +0.0523 (corrected resampled t)");
    }

    @Test
    void isPositiveWhenALossFalls() {
        var result = study(Direction.MINIMIZE, 0.25, (a, step) -> isDefault(a) ? BETTER[step] : DEFAULTS[step]);
        assertThat(result.gain().orElseThrow().mean()).isCloseTo(0.028, within(1e-12));
        assertThat(result.summary()).contains("gain        +0.0280, 95 %");
    }

    @Test
    void isPairedOverTheStepsThatBothHave() {
        var result = study(Direction.MAXIMIZE, 0, (a, step) -> {
            if (isDefault(a)) {
                return step == 0 ? Double.NaN : DEFAULTS[step];
            }
            return step == 4 ? Double.NaN : BETTER[step] + 1;
        });
        assertThat(result.gain().orElseThrow().mean()).isCloseTo(1 + 0.07 / 3, within(1e-12));
    }

    @Test
    void isEmptyWhereNothingIsPaired() {
        assertThat(study(Direction.MAXIMIZE, 0, (a, step) -> isDefault(a) ? 2.0 : 1.0)
                        .gain())
                .as("the defaults are the best")
                .isEmpty();
        assertThat(study(Direction.MAXIMIZE, 0, (a, step) -> isDefault(a) ? Double.NaN : 1.0)
                        .gain())
                .as("the defaults failed")
                .isEmpty();
        var oneStep = Study.of(CacheTuning.INSTANCE)
                .minimize(Cache::cost)
                .budget(Budget.trials(9))
                .run();
        assertThat(oneStep.gain()).isEmpty();
        assertThat(oneStep.summary()).contains("gain        +0.").doesNotContain("interval");
    }

    private static StudyResult<?, ?, ?> study(
            Direction direction, double ratio, BiFunction<Assignment, Integer, Double> score) {
        return Study.of(CacheTuning.INSTANCE)
                .evaluate(new FoldScores(direction, 5, ratio, score))
                .budget(Budget.trials(2))
                .run();
    }

    private static boolean isDefault(Assignment assignment) {
        return CacheTuning.INSTANCE.read(assignment).equals(CacheTuning.INSTANCE.defaults());
    }
}
