// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogExpectedImprovementTest {

    /** Computed by SciPy from the definition, log(φ(z) + z Φ(z)). */
    @ParameterizedTest
    @CsvSource({
        "3, 1.0987396653277077",
        "0, -0.9189385332046727",
        "-1, -2.4851210257126413",
        "-5, -16.744301162660925",
    })
    void isTheDefinitionWhereThatIsExact(double z, double expected) {
        assertThat(LogExpectedImprovement.logH(z)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-9999, -1000, -100, -30})
    void followsItsAsymptoteFarAway(double z) {
        // h(z) = φ(z) / z² (1 - 3/z² + …)
        double asymptote = -z * z / 2 - Math.log(2 * Math.PI) / 2 - 2 * Math.log(-z) + Math.log1p(-3 / (z * z));
        assertThat(LogExpectedImprovement.logH(z)).isCloseTo(asymptote, within(15 / Math.pow(z, 4) + 1e-6));
    }

    @Test
    void hasNoStepWhereABranchEnds() {
        for (double z : new double[] {-1, -2 * Math.sqrt(2), -1e4}) {
            assertThat(LogExpectedImprovement.logH(Math.nextUp(z)))
                    .isCloseTo(LogExpectedImprovement.logH(Math.nextDown(z)), within(1e-7));
            assertThat(LogExpectedImprovement.slope(Math.nextUp(z)))
                    .isCloseTo(LogExpectedImprovement.slope(Math.nextDown(z)), Percentage.withPercentage(1e-4));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-200, -20, -3, -1.5, -0.5, 0, 1, 4})
    void slopesAsItsDifferences(double z) {
        double step = 1e-5 * Math.max(1, Math.abs(z));
        double difference =
                (LogExpectedImprovement.logH(z + step) - LogExpectedImprovement.logH(z - step)) / (2 * step);
        assertThat(LogExpectedImprovement.slope(z)).isCloseTo(difference, Percentage.withPercentage(1e-3));
    }
}
