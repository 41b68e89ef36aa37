// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.core.Instances;

/** One fit holds the fits of all earlier steps of its path. */
class PathTest {

    @ParameterizedTest
    @ValueSource(strings = {"auto-mpg", "diabetes", "glass"})
    void aStepOfALongPathIsTheFitOfThatStepBitForBit(String name) throws Exception {
        Instances rows = Samples.real(name);
        ElasticNetLearner whole = learner(rows, 12);
        whole.buildClassifier(rows);

        assertThat(whole.steps()).isEqualTo(12);
        for (int step = 1; step <= 12; step++) {
            ElasticNetLearner alone = learner(rows, step);
            alone.buildClassifier(rows);
            ElasticNetLearner part = whole.at(step);

            assertThat(part.coefficients()).isDeepEqualTo(alone.coefficients());
            assertThat(part.chosenLambda()).isEqualTo(alone.chosenLambda());
            assertThat(part.getOptions()).containsExactly(alone.getOptions());
            assertThat(part.distributionForInstance(rows.instance(3)))
                    .containsExactly(alone.distributionForInstance(rows.instance(3)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto-mpg", "diabetes", "glass", "vote"})
    void strongerPenaltiesOfTheSamePathAreFitsOfTheirOwnBitForBit(String name) throws Exception {
        Instances rows = Samples.real(name);
        for (double l1Ratio : new double[] {1, 0.4, 0}) {
            ElasticNetLearner weakest = withStrength(rows, l1Ratio, 2e-3);
            double onTheGrid = path(rows, l1Ratio).lambdas()[20];
            double[] strengths = Stream.of(1e4, 0.2, onTheGrid, 0.05, 0.0499, 2e-3)
                    .sorted(Comparator.reverseOrder())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            List<ElasticNetLearner> stronger = weakest.buildWithStronger(rows, strengths);

            assertThat(stronger).hasSize(strengths.length);
            assertSame(weakest, withStrength(rows, l1Ratio, 2e-3), rows);
            for (int i = 0; i < strengths.length; i++) {
                assertSame(stronger.get(i), withStrength(rows, l1Ratio, strengths[i]), rows);
            }
        }
    }

    private static ElasticNetLearner path(Instances rows, double l1Ratio) throws Exception {
        ElasticNetLearner learner = withStrength(rows, l1Ratio, 1e-2);
        learner.setPathStep(30);
        learner.setPathLength(100);
        learner.buildClassifier(rows);
        return learner;
    }

    private static ElasticNetLearner withStrength(Instances rows, double l1Ratio, double lambda) {
        ElasticNetLearner learner = learner(rows, 0);
        learner.setPathLength(100);
        learner.setL1Ratio(l1Ratio);
        learner.setLambda(lambda);
        return learner;
    }

    private static void assertSame(ElasticNetLearner found, ElasticNetLearner alone, Instances rows) throws Exception {
        alone.buildClassifier(rows);
        assertThat(found.coefficients()).isDeepEqualTo(alone.coefficients());
        assertThat(found.lambdas()).containsExactly(alone.lambdas());
        assertThat(found.getOptions()).containsExactly(alone.getOptions());
        assertThat(found.toString()).isEqualTo(alone.toString());
        assertThat(found.distributionForInstance(rows.instance(3)))
                .containsExactly(alone.distributionForInstance(rows.instance(3)));
    }

    @Test
    void strongerPenaltiesThatAreNoneAreNamed() throws Exception {
        Instances rows = Samples.linear(5, 30, 3);
        ElasticNetRegression learner = new ElasticNetRegression();
        learner.setLambda(0.1);
        assertThatThrownBy(() -> learner.buildWithStronger(rows, 0.5, 0.05))
                .hasMessage("strengths [0.5, 0.05]: they must fall, to no less than lambda 0.1");
        assertThatThrownBy(() -> learner.buildWithStronger(rows, 0.2, 0.3)).hasMessageContaining("must fall");
        learner.setPathStep(4);
        assertThatThrownBy(() -> learner.buildWithStronger(rows, 0.5))
                .hasMessage("strengths [0.5]: they must fall, to no less than a lambda in place of pathStep 4");
    }

    private static ElasticNetLearner learner(Instances rows, int step) {
        ElasticNetLearner learner =
                rows.classAttribute().isNominal() ? new ElasticNetLogistic() : new ElasticNetRegression();
        learner.setPathLength(20);
        learner.setPathStep(step);
        return learner;
    }

    @Test
    void thePathBeginsWhereTheFirstCoefficientComesIn() throws Exception {
        Instances rows = Samples.linear(3, 80, 6);
        ElasticNetRegression learner = new ElasticNetRegression();
        learner.setPathStep(100);
        learner.buildClassifier(rows);

        double[] lambdas = learner.lambdas();
        assertThat(lambdas).hasSize(100);
        assertThat(lambdas[99] / lambdas[0]).isCloseTo(1e-4, within(1e-12));
        assertThat(learner.at(1).current().nonZero()).isZero();
        assertThat(learner.at(2).current().nonZero()).isPositive();
        assertThat(learner.at(100).current().nonZero()).isEqualTo(6);
        for (int step = 2; step <= 100; step++) {
            assertThat(learner.at(step).current().explained())
                    .isGreaterThan(learner.at(step - 1).current().explained());
        }
    }

    @Test
    void aStrengthOfOnesOwnIsTheEndOfThePath() throws Exception {
        Instances rows = Samples.linear(4, 80, 6);
        ElasticNetRegression learner = new ElasticNetRegression();
        learner.setLambda(0.05);
        learner.buildClassifier(rows);

        assertThat(learner.chosenLambda()).isEqualTo(0.05);
        assertThat(learner.lambdas()).endsWith(0.05).isSortedAccordingTo((a, b) -> Double.compare(b, a));

        ElasticNetRegression strong = new ElasticNetRegression();
        strong.setLambda(1000);
        strong.buildClassifier(rows);
        assertThat(strong.lambdas()).containsExactly(1000);
        assertThat(strong.current().nonZero()).isZero();
    }

    @Test
    void stepsOutsideOfThePathAreNamed() throws Exception {
        Instances rows = Samples.linear(5, 30, 3);
        ElasticNetRegression learner = new ElasticNetRegression();
        assertThatThrownBy(() -> learner.at(1)).hasMessageContaining("not fitted yet");
        learner.setPathStep(5);
        learner.buildClassifier(rows);
        assertThatThrownBy(() -> learner.at(6)).hasMessage("the path has the steps 1 to 5, not 6");
        learner.setPathStep(101);
        assertThatThrownBy(() -> learner.buildClassifier(rows)).hasMessageContaining("path has 100 steps");
    }
}
