// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums of this JVM's support against exact decimal arithmetic. */
class SumsTest {

    private final VectorSupport support = VectorSupports.get();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 64, 1000, 4099})
    void sumsAreThoseOfExactArithmetic(int length) {
        double[] a = Samples.rough(1, length);
        double[] b = Samples.rough(2, length);
        double[] w = Samples.between(3, 0, 2, length);

        assertSum(support.sum(a), length, i -> a[i]);
        assertSum(support.dot(a, 0, b, 0, length), length, i -> a[i] * b[i]);
        assertSum(support.weightedSquaredDistance(w, a, b), length, i -> w[i] * ((a[i] - b[i]) * (a[i] - b[i])));
        assertSum(support.weightedAbsoluteDistance(w, a, b), length, i -> w[i] * Math.abs(a[i] - b[i]));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 64, 1000, 4099})
    void errorsAreThoseOfExactArithmetic(int length) {
        double[] truth = Samples.rough(1, length);
        double[] estimates = Samples.rough(2, length);
        double[] sums = new double[4];
        support.addErrors(truth, estimates, 0, length, 0.25, sums);

        assertSum(sums[0], length, i -> (truth[i] - estimates[i]) * (truth[i] - estimates[i]));
        assertSum(sums[1], length, i -> Math.abs(truth[i] - estimates[i]));
        assertSum(sums[2], length, i -> truth[i] - 0.25);
        assertSum(sums[3], length, i -> (truth[i] - 0.25) * (truth[i] - 0.25));
    }

    @Test
    void errorsOfSomeRowsAreAddedToWhatIsThere() {
        double[] sums = {10, 20, 30, 40};
        support.addErrors(new double[] {9, 1, 2, 9}, new double[] {9, 4, 2, 0}, 1, 2, 1, sums);

        assertThat(sums).containsExactly(10 + 9, 20 + 3, 30 + 1, 40 + 1);
    }

    @Test
    void theFirstHighestColumnIsFound() {
        // four rows: the second column, the first of two, none above zero, the last
        double[] columns = {0.1, 0.5, 0, 0.2, 0.9, 0.5, -1, 0.3, 0, 0, -0.0, 0.5};
        int[] highest = new int[4];
        support.firstHighest(columns, 3, highest);

        assertThat(highest).containsExactly(1, 0, 3, 2);
    }

    @Test
    void dotTakesPartsOfArrays() {
        double[] a = {9, 1, 2, 3, 9};
        double[] b = {10, 20, 30, 9, 9, 9};

        assertThat(support.dot(a, 1, b, 0, 3)).isEqualTo(10 + 40 + 90);
        assertThat(support.dot(a, 5, b, 6, 0)).isZero();
    }

    @Test
    void anIndexOutsideOfAnArrayIsAnError() {
        assertThatThrownBy(() -> support.dot(new double[20], 5, new double[20], 0, 16))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void distancesToColumnsAreThoseOfEachPoint() {
        // points (0,0), (3,4), (1,1) and weights 1 and 2, from (1,1)
        double[][] columns = {{0, 3, 1}, {0, 4, 1}};
        double[] distances = new double[3];

        support.weightedSquaredDistances(new double[] {1, 2}, new double[] {1, 1}, columns, distances);

        assertThat(distances).containsExactly(3, 22, 0);
    }

    @Test
    void distancesToManyPointsAgreeWithTheSingleDistance() {
        int points = 37, dimensions = 6;
        double[] weights = Samples.between(1, 0, 3, dimensions);
        double[] point = Samples.between(2, -1, 1, dimensions);
        double[][] columns = new double[dimensions][];
        Arrays.setAll(columns, d -> Samples.between(d, -1, 1, points));
        double[] distances = new double[points];

        support.weightedSquaredDistances(weights, point, columns, distances);

        for (int i = 0; i < points; i++) {
            double[] other = new double[dimensions];
            for (int d = 0; d < dimensions; d++) {
                other[d] = columns[d][i];
            }
            assertThat(distances[i]).isCloseTo(support.weightedSquaredDistance(weights, point, other), within(1e-14));
        }
    }

    @Test
    void aMixtureIsTheSumOfItsKernels() {
        double[] centres = Samples.between(1, 0, 1, 37);
        double[] inverseWidths = Samples.between(2, 1, 50, 37);
        double[] logNorms = Samples.between(3, -3, 3, 37);
        double[][] logs = {Samples.between(4, -9, 0, 37)};
        double expected = 0;
        for (int k = 0; k < 37; k++) {
            double z = (0.3 - centres[k]) * inverseWidths[k];
            expected += Math.exp(logs[0][k] + logNorms[k] - z * z / 2);
        }

        support.addLogNormals(new double[] {0.3}, centres, inverseWidths, logNorms, logs);

        assertThat(support.logSumExp(logs[0])).isCloseTo(Math.log(expected), within(1e-14));
    }

    @Test
    void theLogarithmOfASumOfPowersNeitherOverflowsNorLosesTheLargest() {
        assertThat(support.logSumExp(new double[] {1000, 1000})).isEqualTo(1000 + Math.log(2));
        assertThat(support.logSumExp(new double[] {-1e9, -2000, -1e300, Double.NEGATIVE_INFINITY}))
                .isEqualTo(-2000);
    }

    @Test
    void productsOfMatricesAreAdded() {
        double[] c = {100, 0, 0, 0, 0, 200};

        // (1 2; 3 4) times (1 0 2; 0 1 3)
        support.addProduct(new double[] {1, 2, 3, 4}, new double[] {1, 0, 2, 0, 1, 3}, c, 2, 2, 3);

        assertThat(c).containsExactly(101, 2, 8, 3, 4, 218);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 16, 23, 64})
    void eachElementOfAProductIsARowTimesAColumn(int size) {
        int rows = size + 2, inner = 11;
        double[] a = Samples.between(1, -1, 1, rows * inner);
        double[] b = Samples.between(2, -1, 1, inner * size);
        double[] c = new double[rows * size];

        support.addProduct(a, b, c, rows, inner, size);

        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < size; j++) {
                double expected = 0;
                for (int k = 0; k < inner; k++) {
                    expected += a[i * inner + k] * b[k * size + j];
                }
                assertThat(c[i * size + j]).isEqualTo(expected);
            }
        }
    }

    private static void assertSum(double actual, int length, IntToDoubleFunction term) {
        BigDecimal exact = BigDecimal.ZERO;
        double size = 0;
        for (int i = 0; i < length; i++) {
            exact = exact.add(new BigDecimal(term.applyAsDouble(i)));
            size += Math.abs(term.applyAsDouble(i));
        }
        // Higham, Accuracy and Stability of Numerical Algorithms (2002), equation 4.4, with length / 8 + 3 additions in
        // a chain
        double bound = (length / 8 + 4) * Math.ulp(1.0) * size;
        assertThat(actual).isCloseTo(exact.doubleValue(), within(bound));
    }
}
