// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** exp, log and Matérn covariance of this JVM's support against {@link StrictMath}, which is within 1 ulp itself. */
class ElementaryFunctionsTest {

    private static final int MANY = 200_000;

    private final VectorSupport support = VectorSupports.get();

    @Test
    void expIsWithinTwoUlp() {
        assertWithinTwoUlp(
                StrictMath::exp, exp(Samples.between(1, -745.5, 709.9, MANY)), Samples.between(1, -745.5, 709.9, MANY));
        assertWithinTwoUlp(StrictMath::exp, exp(Samples.between(2, -10, 10, MANY)), Samples.between(2, -10, 10, MANY));
        assertWithinTwoUlp(
                StrictMath::exp, exp(Samples.between(3, -0.4, 0.4, MANY)), Samples.between(3, -0.4, 0.4, MANY));
        assertWithinTwoUlp(StrictMath::exp, exp(Samples.rough(4, MANY)), Samples.rough(4, MANY));
    }

    @Test
    void expOfSpecialValuesIsThatOfTheLibrary() {
        assertWithinTwoUlp(StrictMath::exp, exp(Samples.SPECIAL), Samples.SPECIAL);
        assertThat(exp(new double[] {0, -0.0, Double.NEGATIVE_INFINITY, -746, Double.POSITIVE_INFINITY, 710, Double.NaN
                }))
                .containsExactly(1, 1, 0, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN);
    }

    @Test
    void logIsWithinTwoUlp() {
        assertWithinTwoUlp(StrictMath::log, log(Samples.positiveBits(1, MANY)), Samples.positiveBits(1, MANY));
        assertWithinTwoUlp(StrictMath::log, log(Samples.between(2, 0, 1, MANY)), Samples.between(2, 0, 1, MANY));
        assertWithinTwoUlp(
                StrictMath::log, log(Samples.between(3, 0.7, 1.5, MANY)), Samples.between(3, 0.7, 1.5, MANY));
        assertWithinTwoUlp(
                StrictMath::log,
                log(Samples.between(4, 0.9999, 1.0001, MANY)),
                Samples.between(4, 0.9999, 1.0001, MANY));
    }

    @Test
    void logOfSpecialValuesIsThatOfTheLibrary() {
        assertWithinTwoUlp(StrictMath::log, log(Samples.SPECIAL), Samples.SPECIAL);
        assertThat(log(new double[] {1, 0.0, -0.0, Double.POSITIVE_INFINITY, -1, Double.NEGATIVE_INFINITY, Double.NaN}))
                .containsExactly(
                        0,
                        Double.NEGATIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN);
    }

    @Test
    void maternCovarianceFollowsItsFormula() {
        double[] distances = Samples.between(5, 0, 50, MANY);
        double[] covariances = new double[MANY];

        support.matern52(distances, covariances);

        for (int i = 0; i < MANY; i++) {
            double t = StrictMath.sqrt(5 * distances[i]);
            double expected = (1 + t + 5 * distances[i] / 3) * StrictMath.exp(-t);
            assertThat(Math.abs(covariances[i] - expected)).isLessThanOrEqualTo(2e-14 * expected);
        }
    }

    @Test
    void maternCovarianceIsOneAtNoDistanceAndZeroFarAway() {
        double[] covariances = new double[3];

        support.matern52(new double[] {0, 1e6, Double.NaN}, covariances);

        assertThat(covariances[0]).isEqualTo(1);
        assertThat(covariances[1]).isBetween(0.0, 1e-290);
        assertThat(covariances[2]).isNaN();
    }

    @Test
    void maternSlopesAreDifferencesOfCovariances() {
        double[] at = Samples.between(8, 0.1, 20, 29);
        double[] covariances = new double[29];
        double[] slopes = new double[29];
        support.matern52(at, covariances, slopes);
        double[] above = Arrays.stream(at).map(x -> x + 1e-5).toArray();
        double[] below = Arrays.stream(at).map(x -> x - 1e-5).toArray();
        support.matern52(above, above);
        support.matern52(below, below);

        for (int i = 0; i < 29; i++) {
            assertThat(slopes[i]).isCloseTo((above[i] - below[i]) / 2e-5, within(1e-9));
        }
        double[] alone = new double[29];
        support.matern52(at, alone);
        assertThat(covariances).containsExactly(alone);
    }

    @Test
    void resultMayReplaceItsArgument() {
        double[] values = Samples.between(6, 0.1, 5, 77);
        double[] logarithms = log(values);

        support.log(values, values);

        assertThat(values).containsExactly(logarithms);
    }

    private double[] exp(double[] values) {
        double[] out = new double[values.length];
        support.exp(values, out);
        return out;
    }

    private double[] log(double[] values) {
        double[] out = new double[values.length];
        support.log(values, out);
        return out;
    }

    private static void assertWithinTwoUlp(DoubleUnaryOperator function, double[] actual, double[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            double expected = function.applyAsDouble(arguments[i]);
            boolean same = Double.compare(actual[i], expected) == 0;
            if (!same && !(Math.abs(actual[i] - expected) <= 2 * Math.ulp(expected))) {
                assertThat(actual[i]).as("of %s", arguments[i]).isEqualTo(expected);
            }
        }
    }
}
