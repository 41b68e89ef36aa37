// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.encoding.UnitCube;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GaussianProcessTest {

    private static final Parameter.OfChoice<String> KIND = Parameter.ofChoice("kind", "a", "b", "c");
    private static final SearchSpace SPACE = SearchSpace.builder()
            .add(Parameter.ofDouble("x", 0, 1))
            .add(KIND)
            .add(Parameter.ofInt("n", 1, 9), Condition.is(KIND, "a"))
            .add(Parameter.ofDouble("y", 0, 1))
            .build();
    private static final UnitCube CUBE = new UnitCube(SPACE);
    private static final Features FEATURES = new Features(CUBE);

    private static TrainingSet data(int size) {
        SplittableRandom random = new SplittableRandom(9);
        FeasibleDraws draws = new FeasibleDraws(SPACE);
        List<double[]> points = new ArrayList<>();
        double[] targets = new double[size];
        for (int i = 0; i < size; i++) {
            double[] point = CUBE.encode(draws.draw(random));
            points.add(point);
            targets[i] = Math.sin(5 * point[0]) + point[1] * point[3] + (Double.isNaN(point[2]) ? 0.3 : point[2]);
        }
        return new TrainingSet(FEATURES, points, targets);
    }

    @Test
    void gradientOfTheEvidenceIsItsDifferences() {
        Evidence evidence = new Evidence(data(17));
        double[] logs = {-1, 0.3, -0.5, 0.1, 0.7, 0.4, -3};
        double[] gradient = new double[logs.length];
        double[] ignored = new double[logs.length];
        evidence.valueAndGradient(logs, gradient);
        for (int j = 0; j < logs.length; j++) {
            double[] up = logs.clone();
            double[] down = logs.clone();
            up[j] += 1e-5;
            down[j] -= 1e-5;
            double difference =
                    (evidence.valueAndGradient(up, ignored) - evidence.valueAndGradient(down, ignored)) / 2e-5;
            assertThat(gradient[j]).isCloseTo(difference, within(1e-5));
        }
    }

    @Test
    void gradientOfAPredictionIsItsDifferences() {
        GaussianProcess process = process(17);
        double[] point = {0.31, 0.5, Double.NaN, 0.77};
        double[] byMean = new double[4];
        double[] byVariance = new double[4];
        GaussianProcess.Prediction here = process.predict(point, byMean, byVariance);
        assertThat(here).isEqualTo(process.predict(point));
        for (int j : new int[] {0, 3}) {
            double[] up = point.clone();
            double[] down = point.clone();
            up[j] += 1e-6;
            down[j] -= 1e-6;
            GaussianProcess.Prediction above = process.predict(up);
            GaussianProcess.Prediction below = process.predict(down);
            assertThat(byMean[j]).isCloseTo((above.mean() - below.mean()) / 2e-6, within(1e-5));
            assertThat(byVariance[j]).isCloseTo((above.variance() - below.variance()) / 2e-6, within(1e-5));
        }
    }

    private static GaussianProcess process(int size) {
        return new GaussianProcess(
                data(size), new Hyperparameters(new double[] {0.4, 1.5, 0.8, 1}, new double[] {0.6}, 1.3, 1e-4));
    }

    @Test
    void predictsManyPointsAsItPredictsOne() {
        GaussianProcess process = process(30);
        TrainingSet others = data(300);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            points.add(others.point(i));
        }
        GaussianProcess.Prediction[] all = process.predictAll(points);
        for (int i = 0; i < all.length; i++) {
            GaussianProcess.Prediction one = process.predict(points.get(i));
            assertThat(all[i].mean()).isCloseTo(one.mean(), within(1e-9));
            assertThat(all[i].variance()).isCloseTo(one.variance(), within(1e-9));
        }
    }

    @Test
    void passesThroughWhatWasObservedAndKnowsNothingFarAway() {
        TrainingSet data = data(12);
        Hyperparameters sharp = new Hyperparameters(new double[] {0.1, 0.1, 0.1, 0.1}, new double[] {0.5}, 2, 1e-6);
        GaussianProcess process = new GaussianProcess(data, sharp);
        for (int i = 0; i < data.size(); i++) {
            assertThat(process.predict(data.point(i)).mean()).isCloseTo(data.targets()[i], within(1e-3));
        }
        GaussianProcess.Prediction far = process.predict(new double[] {30, 0.5, Double.NaN, 30});
        assertThat(far.mean()).isCloseTo(0, within(1e-6));
        assertThat(far.variance()).isCloseTo(2, within(1e-6));
    }
}
