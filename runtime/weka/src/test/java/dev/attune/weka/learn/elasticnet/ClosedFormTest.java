// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.functions.Logistic;
import weka.core.Instances;

/** The fits whose solution can be written down, or which another program finds. */
class ClosedFormTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-3, 0.1, 10})
    void ridgeSolvesTheNormalEquations(double lambda) throws Exception {
        int count = 60, columns = 5;
        Instances rows = Samples.linear(1, count, columns);
        ElasticNetRegression learner = new ElasticNetRegression();
        learner.setL1Ratio(0);
        learner.setLambda(lambda);
        learner.setDoNotStandardize(true);
        learner.buildClassifier(rows);

        // (X'X/n + lambda I) b = X'y/n, with an unpenalised column of ones
        double[][] equations = new double[columns + 1][columns + 2];
        for (int i = 0; i < count; i++) {
            double[] row = rows.instance(i).toDoubleArray();
            double[] x = Arrays.copyOf(row, columns + 1);
            x[columns] = 1;
            for (int a = 0; a <= columns; a++) {
                for (int b = 0; b <= columns; b++) {
                    equations[a][b] += x[a] * x[b] / count;
                }
                equations[a][columns + 1] += x[a] * row[columns] / count;
            }
        }
        for (int a = 0; a < columns; a++) {
            equations[a][a] += lambda;
        }
        assertThat(learner.coefficients()[0]).containsExactly(solve(equations), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2, 10})
    void ridgeOfManyColumnsSolvesTheEquationsOfItsRows(double lambda) throws Exception {
        int count = 30, columns = 1200;
        Instances rows = Samples.linear(2, count, columns);
        ElasticNetRegression learner = new ElasticNetRegression();
        learner.setL1Ratio(0);
        learner.setLambda(lambda);
        learner.setDoNotStandardize(true);
        learner.buildClassifier(rows);

        // b = X' (XX' + n lambda I)^-1 y, of centred columns
        double[][] centred = new double[columns + 1][];
        for (int j = 0; j <= columns; j++) {
            double[] column = rows.attributeToDoubleArray(j);
            double mean = Arrays.stream(column).average().orElseThrow();
            centred[j] = Arrays.stream(column).map(value -> value - mean).toArray();
        }
        double[][] equations = new double[count][count + 1];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                for (int j = 0; j < columns; j++) {
                    equations[a][b] += centred[j][a] * centred[j][b];
                }
            }
            equations[a][a] += count * lambda;
            equations[a][count] = centred[columns][a];
        }
        double[] ofRows = solve(equations);
        for (int j = 0; j < columns; j++) {
            double[] column = centred[j];
            double expected = IntStream.range(0, count)
                    .mapToDouble(a -> column[a] * ofRows[a])
                    .sum();
            assertThat(learner.coefficients()[0][j]).isCloseTo(expected, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.3, 1.5})
    void orthogonalLassoIsSoftThresholding(double lambda) throws Exception {
        // the columns of a Hadamard matrix: mean 0, variance 1, orthogonal
        int count = 16;
        double[][] rows = new double[count][6];
        double[] targets = new double[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < 5; j++) {
                rows[i][j] = Integer.bitCount(i & (j + 1)) % 2 == 0 ? 1 : -1;
            }
            targets[i] = Math.sin(i * i) + 1.2 * rows[i][0] - 0.4 * rows[i][3];
            rows[i][5] = targets[i];
        }
        ElasticNetRegression learner = new ElasticNetRegression();
        learner.setL1Ratio(1);
        learner.setLambda(lambda);
        learner.setDoNotStandardize(true);
        learner.buildClassifier(Samples.table(rows));

        for (int j = 0; j < 5; j++) {
            double projection = 0;
            for (int i = 0; i < count; i++) {
                projection += rows[i][j] * targets[i] / count;
            }
            double expected = Math.signum(projection) * Math.max(0, Math.abs(projection) - lambda);
            assertThat(learner.coefficients()[0][j]).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void withoutPenaltyTheLikelihoodIsThatOfWekasLogistic() throws Exception {
        Instances rows = Samples.real("diabetes");
        Logistic weka = new Logistic();
        weka.setRidge(0);
        weka.buildClassifier(rows);
        ElasticNetLogistic learner = new ElasticNetLogistic();
        learner.setLambda(0);
        learner.buildClassifier(rows);

        for (int i = 0; i < rows.numInstances(); i++) {
            assertThat(learner.distributionForInstance(rows.instance(i)))
                    .containsExactly(weka.distributionForInstance(rows.instance(i)), within(1e-5));
        }
    }

    /** Gauss-Jordan elimination with pivots from the diagonal, which a positive definite matrix allows. */
    private static double[] solve(double[][] equations) {
        int n = equations.length;
        for (int p = 0; p < n; p++) {
            for (int r = 0; r < n; r++) {
                double factor = r == p ? 0 : equations[r][p] / equations[p][p];
                for (int c = p; c <= n; c++) {
                    equations[r][c] -= factor * equations[p][c];
                }
            }
        }
        double[] solution = new double[n];
        for (int p = 0; p < n; p++) {
            solution[p] = equations[p][n] / equations[p][p];
        }
        return solution;
    }
}
