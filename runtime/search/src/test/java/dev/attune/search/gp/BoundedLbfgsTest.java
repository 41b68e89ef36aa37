// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BoundedLbfgsTest {

    private static double rosenbrock(double[] x, double[] gradient) {
        double sum = 0;
        Arrays.fill(gradient, 0);
        for (int i = 0; i + 1 < x.length; i++) {
            double valley = x[i + 1] - x[i] * x[i];
            sum += 100 * valley * valley + (1 - x[i]) * (1 - x[i]);
            gradient[i] += -400 * x[i] * valley - 2 * (1 - x[i]);
            gradient[i + 1] += 200 * valley;
        }
        return sum;
    }

    @Test
    void followsACurvedValley() {
        double[] start = {-1.2, 1, -1.2, 1, 0};
        BoundedLbfgs.Minimum minimum =
                BoundedLbfgs.minimize(BoundedLbfgsTest::rosenbrock, start, filled(5, -5), filled(5, 5), 300, 1e-8);
        assertThat(minimum.value()).isCloseTo(0, within(1e-12));
        assertThat(minimum.point()[4]).isCloseTo(1, within(1e-6));
    }

    @Test
    void stopsAtTheBoundThatTheGradientPointsAcross() {
        BoundedLbfgs.Minimum minimum = BoundedLbfgs.minimize(
                BoundedLbfgsTest::rosenbrock, new double[] {0, 0}, filled(2, -1), new double[] {0.5, 5}, 100, 1e-9);
        // along x = 1/2 the minimum is at y = 1/4
        assertThat(minimum.point()[0]).isEqualTo(0.5);
        assertThat(minimum.point()[1]).isCloseTo(0.25, within(1e-6));
    }

    @Test
    void staysWhereTheFunctionIsFlatOrUndefined() {
        BoundedLbfgs.Minimum flat =
                BoundedLbfgs.minimize((x, g) -> 3, new double[] {0.3}, filled(1, 0), filled(1, 1), 10, 1e-9);
        assertThat(flat.point()).containsExactly(0.3);
        BoundedLbfgs.Minimum undefined =
                BoundedLbfgs.minimize((x, g) -> Double.NaN, new double[] {0.3}, filled(1, 0), filled(1, 1), 10, 1e-9);
        assertThat(undefined.point()).containsExactly(0.3);
    }

    private static double[] filled(int size, double value) {
        double[] array = new double[size];
        Arrays.fill(array, value);
        return array;
    }
}
