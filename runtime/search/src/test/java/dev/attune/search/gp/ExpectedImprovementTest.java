// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.encoding.UnitCube;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedImprovementTest {

    private static final SearchSpace SPACE = SearchSpace.builder()
            .add(Parameter.ofDouble("x", 0, 1))
            .add(Parameter.ofDouble("y", 0, 1))
            .build();
    private static final Features FEATURES = new Features(new UnitCube(SPACE));
    private static final double[][] POINTS = {{0.1, 0.9}, {0.4, 0.5}, {0.8, 0.3}};
    private static final double BEST = -1;
    private static final int TRIALS = 1_000_000; // so many that the prior for the inside of ranges has no weight left

    private static ExpectedImprovement improvement(boolean plateau) {
        TrainingSet data = new TrainingSet(FEATURES, List.of(POINTS), new double[] {1, -1, 0});
        GaussianProcess process =
                new GaussianProcess(data, new Hyperparameters(new double[] {0.3, 0.5}, new double[0], 1, 1e-4));
        return new ExpectedImprovement(process, BEST, plateau, TRIALS, FEATURES);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anImprovementBeginsAStepBelowAPlateau(boolean plateau) {
        ExpectedImprovement improvement = improvement(plateau);
        double[] point = {0.55, 0.6};
        GaussianProcess.Prediction prediction = improvement.process().predict(point);
        double deviation = Math.sqrt(prediction.variance());

        double z = ((plateau ? BEST - 0.15 : BEST) - prediction.mean()) / deviation;
        assertThat(improvement.valuesAt(List.of(point))[0])
                .isCloseTo(Math.log(deviation) + LogExpectedImprovement.logH(z), within(1e-5));
        double whole = (BEST - prediction.mean()) / deviation;
        assertThat(improvement.improvementAt(point))
                .isCloseTo(deviation * Math.exp(LogExpectedImprovement.logH(whole)), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theGradientIsItsDifferences(boolean plateau) {
        ExpectedImprovement improvement = improvement(plateau);
        double[] gradient = new double[2];
        improvement.valueAndGradient(new double[] {0.55, 0.6}, gradient);

        double step = 1e-6;
        List<double[]> around = List.of(
                new double[] {0.55 + step, 0.6},
                new double[] {0.55 - step, 0.6},
                new double[] {0.55, 0.6 + step},
                new double[] {0.55, 0.6 - step});
        double[] values = improvement.valuesAt(around);
        assertThat(gradient[0]).isCloseTo((values[0] - values[1]) / (2 * step), within(1e-4));
        assertThat(gradient[1]).isCloseTo((values[2] - values[3]) / (2 * step), within(1e-4));
    }
}
