// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.weka.learn.NumericEncoding;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import weka.core.Instances;

/**
 * Every solution on every real data set fulfils the optimality (Karush-Kuhn-Tucker) conditions: for each coefficient, on columns of unit
 * variance, zero lies within 1e-7 of the subdifferential of loss plus penalty. Written anew from the data, the public coefficients and
 * the public predictions, with no part of the solver.
 */
class OptimalityTest {

    static Stream<Arguments> fits() {
        return Stream.of(
                        "abalone",
                        "auto-mpg",
                        "wine-red",
                        "credit-g",
                        "diabetes",
                        "glass",
                        "hypothyroid",
                        "ionosphere",
                        "segment",
                        "soybean",
                        "vote")
                .flatMap(data -> Stream.of(1.0, 0.5, 0.0).map(ratio -> Arguments.of(data, ratio)));
    }

    @ParameterizedTest(name = "{0}, L1 ratio {1}")
    @MethodSource("fits")
    void solutionsAreOptimal(String name, double l1Ratio) throws Exception {
        Instances rows = Samples.real(name);
        boolean classes = rows.classAttribute().isNominal();
        ElasticNetLearner learner = classes ? new ElasticNetLogistic() : new ElasticNetRegression();
        learner.setL1Ratio(l1Ratio);
        learner.setPathLength(6);
        learner.setMinRatio(1e-2);
        learner.setPathStep(6);
        learner.buildClassifier(rows);

        double[][] columns = NumericEncoding.of(rows).encode(rows);
        double[] scales = standardise(columns);
        assertThat(learner.converged()).isTrue();
        for (int step = 1; step <= 6; step++) {
            ElasticNetLearner fitted = learner.at(step);
            double targetScale = classes ? 1 : deviation(rows.attributeToDoubleArray(rows.classIndex()));
            double[][] slopes = classes ? slopesOfClasses(fitted, rows) : slopesOfNumbers(fitted, rows, targetScale);
            Penalty penalty = new Penalty(fitted.chosenLambda(), l1Ratio);
            for (int k = 0; k < slopes.length; k++) {
                double[] coefficients = fitted.coefficients()[k];
                assertThat(Arrays.stream(slopes[k]).sum()).as("intercept").isCloseTo(0, within(1e-7));
                for (int j = 0; j < columns.length; j++) {
                    double violation = violation(
                            gradient(slopes[k], columns[j]), coefficients[j] * scales[j] / targetScale, penalty);
                    assertThat(violation)
                            .as("coefficient %s at step %s", j, step)
                            .isLessThanOrEqualTo(1e-7);
                }
            }
        }
    }

    private static double[][] slopesOfNumbers(ElasticNetLearner fitted, Instances rows, double scale) throws Exception {
        double[] slopes = new double[rows.numInstances()];
        for (int i = 0; i < slopes.length; i++) {
            double error =
                    fitted.classifyInstance(rows.instance(i)) - rows.instance(i).classValue();
            slopes[i] = error / scale / slopes.length;
        }
        return new double[][] {slopes};
    }

    /** Of the second of two classes, or of each class that occurs. */
    private static double[][] slopesOfClasses(ElasticNetLearner fitted, Instances rows) throws Exception {
        int[] counts = rows.attributeStats(rows.classIndex()).nominalCounts;
        int[] occurring =
                IntStream.range(0, counts.length).filter(c -> counts[c] > 0).toArray();
        int[] classes = occurring.length == 2 ? new int[] {occurring[1]} : occurring;
        double[][] slopes = new double[classes.length][rows.numInstances()];
        for (int i = 0; i < rows.numInstances(); i++) {
            double[] probabilities = fitted.distributionForInstance(rows.instance(i));
            for (int k = 0; k < classes.length; k++) {
                int truth = rows.instance(i).classValue() == classes[k] ? 1 : 0;
                slopes[k][i] = (probabilities[classes[k]] - truth) / rows.numInstances();
            }
        }
        return slopes;
    }

    private static double gradient(double[] slopes, double[] column) {
        double gradient = 0;
        for (int i = 0; i < slopes.length; i++) {
            gradient += slopes[i] * column[i];
        }
        return gradient;
    }

    private static double violation(double gradient, double b, Penalty penalty) {
        double l1 = penalty.lambda() * penalty.l1Ratio();
        double l2 = penalty.lambda() * (1 - penalty.l1Ratio());
        return b == 0 ? Math.max(0, Math.abs(gradient) - l1) : Math.abs(gradient + l2 * b + l1 * Math.signum(b));
    }

    /** Brings each column to mean 0 and variance 1 and gives the deviations it had. */
    private static double[] standardise(double[][] columns) {
        double[] deviations = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double mean = mean(column);
            deviations[j] = deviation(column);
            for (int i = 0; i < column.length; i++) {
                column[i] = deviations[j] > 1e-10 ? (column[i] - mean) / deviations[j] : 0;
            }
        }
        return deviations;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length);
    }
}
