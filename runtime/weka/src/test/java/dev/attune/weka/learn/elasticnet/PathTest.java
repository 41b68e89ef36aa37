// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
