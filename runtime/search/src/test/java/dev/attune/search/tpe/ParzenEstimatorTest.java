// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.encoding.UnitCube;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ParzenEstimatorTest {

    private static final Parameter.OfChoice<String> KIND = Parameter.ofChoice("kind", "a", "b", "c", "d");
    private static final UnitCube CUBE = new UnitCube(SearchSpace.builder()
            .add(Parameter.ofDouble("x", 0, 1))
            .add(KIND)
            .add(Parameter.ofDouble("y", 0, 1), Condition.is(KIND, "a"))
            .build());
    private static final ParzenEstimator ESTIMATOR = new ParzenEstimator(
            CUBE,
            List.of(new double[] {0.2, 0.125, 0.9}, new double[] {0.25, 0.125, 0.8}, new double[] {
                0.9, 0.625, Double.NaN
            }),
            new double[] {1, 1, 2});

    private static double density(double[] point) {
        return Math.exp(ESTIMATOR.logDensities(List.of(point))[0]);
    }

    @Test
    void densitiesOfManyPointsAreThoseOfEach() {
        List<double[]> points = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 11; i++) {
            points.add(CUBE.encode(ESTIMATOR.draw(random)));
        }
        double[] all = ESTIMATOR.logDensities(points);
        for (int i = 0; i < all.length; i++) {
            assertThat(Math.exp(all[i])).isEqualTo(density(points.get(i)));
        }
    }

    @Test
    void densityIntegratesToOneOverEachActiveSet() {
        double sum = 0;
        int steps = 400;
        for (int i = 0; i < steps; i++) {
            for (int kind = 1; kind < 4; kind++) {
                double x = (i + 0.5) / steps;
                sum += density(new double[] {x, kind / 4.0 + 0.125, Double.NaN}) / (4 * steps);
            }
            for (int k = 0; k < steps; k++) {
                double[] point = {(i + 0.5) / steps, 0.125, (k + 0.5) / steps};
                sum += density(point) / (4.0 * steps * steps);
            }
        }
        assertThat(sum).isCloseTo(1, within(1e-3));
    }

    @Test
    void drawsAsOftenAsTheDensitySays() {
        SplittableRandom random = new SplittableRandom(5);
        int low = 0;
        int third = 0;
        int draws = 20_000;
        for (int i = 0; i < draws; i++) {
            double[] encoded = CUBE.encode(ESTIMATOR.draw(random));
            low += encoded[0] < 0.5 ? 1 : 0;
            third += encoded[1] == 0.625 ? 1 : 0;
        }
        double expectedLow = 0;
        double expectedThird = 0;
        int steps = 1000;
        for (int i = 0; i < steps; i++) {
            for (int kind = 0; kind < 4; kind++) {
                // an even y stands for all of them: it is the marginal that is compared
                double[] point = {(i + 0.5) / steps, kind / 4.0 + 0.125, Double.NaN};
                double share = density(point) / (4 * steps);
                expectedLow += point[0] < 0.5 ? share : 0;
                expectedThird += kind == 2 ? share : 0;
            }
        }
        assertThat((double) low / draws).isCloseTo(expectedLow, within(0.015));
        assertThat((double) third / draws).isCloseTo(expectedThird, within(0.015));
    }

    @Test
    void cumulativeNormalIsCloseEnough() {
        NormalDistribution exact = new NormalDistribution(null, 0, 1);
        for (double z = -8; z <= 8; z += 0.01) {
            assertThat(Normal.cumulative(z)).isCloseTo(exact.cumulativeProbability(z), within(2e-7));
        }
    }
}
