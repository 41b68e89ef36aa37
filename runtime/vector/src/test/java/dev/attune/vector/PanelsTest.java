// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Factors and solutions in panels against the definition, element by element. */
class PanelsTest {

    /** A positive definite matrix, row by row. */
    private static double[][] matrix(int size) {
        double[] numbers = Samples.between(size, -1, 1, size * size);
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                for (int k = 0; k < size; k++) {
                    matrix[i][j] += numbers[i * size + k] * numbers[j * size + k] / size;
                }
            }
            matrix[i][i] += 0.1;
        }
        return matrix;
    }

    private static int at(int row, int column) {
        return Panels.triangleStart(column / Panels.WIDTH) + row * Panels.WIDTH + column % Panels.WIDTH;
    }

    private static double[] triangle(double[][] matrix) {
        double[] triangle = new double[Panels.triangleStart(matrix.length / Panels.WIDTH)];
        for (int j = 0; j < matrix.length; j++) {
            for (int i = 0; i <= j; i++) {
                triangle[at(i, j)] = matrix[i][j];
            }
        }
        return triangle;
    }

    /** Computed one after the other, as the definition says. */
    private static double[][] factor(double[][] matrix) {
        double[][] u = new double[matrix.length][matrix.length];
        for (int i = 0; i < u.length; i++) {
            for (int j = i; j < u.length; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < i; k++) {
                    rest -= u[k][i] * u[k][j];
                }
                u[i][j] = i == j ? Math.sqrt(rest) : rest * (1 / u[i][i]);
            }
        }
        return u;
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 40, 72, 120})
    void factorsAsTheDefinitionDoes(int size) {
        double[][] matrix = matrix(size);
        double[] triangle = triangle(matrix);

        assertThat(Panels.factor(triangle, size / Panels.WIDTH)).isTrue();

        double[][] expected = factor(matrix);
        for (int j = 0; j < size; j++) {
            assertThat(1 / triangle[at(j, j)]).isCloseTo(expected[j][j], within(1e-12));
            for (int i = 0; i < j; i++) {
                assertThat(triangle[at(i, j)]).isCloseTo(expected[i][j], within(1e-12));
            }
        }
    }

    @Test
    void solvesForPanelsAndContinuesWhereItStopped() {
        int size = 40, count = size / Panels.WIDTH;
        double[][] matrix = matrix(size);
        double[] factor = triangle(matrix);
        Panels.factor(factor, count);
        double[][] u = factor(matrix);
        double[] b = Samples.between(3, -1, 1, 2 * size * Panels.WIDTH);
        double[] x = b.clone();

        Panels.substitute(factor, 0, 0, 2, x, 0, size * Panels.WIDTH);
        Panels.substitute(factor, 0, 2, count, x, 0, size * Panels.WIDTH);

        for (int panel = 0; panel < 2 * size * Panels.WIDTH; panel += size * Panels.WIDTH) {
            for (int column = 0; column < Panels.WIDTH; column++) {
                for (int i = 0; i < size; i++) {
                    double product = 0;
                    for (int k = 0; k <= i; k++) {
                        product += u[k][i] * x[panel + k * Panels.WIDTH + column];
                    }
                    assertThat(product).isCloseTo(b[panel + i * Panels.WIDTH + column], within(1e-12));
                }
            }
        }
    }

    @Test
    void panelsThatBeginWithZerosNeedOnlyTheRest() {
        int size = 32, count = size / Panels.WIDTH;
        double[] factor = triangle(matrix(size));
        Panels.factor(factor, count);
        double[] whole = new double[size * Panels.WIDTH];
        double[] rest = Samples.between(4, -1, 1, 2 * Panels.TILE);
        System.arraycopy(rest, 0, whole, 2 * Panels.TILE, rest.length);

        Panels.substitute(factor, 0, 0, count, whole, 0);
        Panels.substitute(factor, 2, 2, count, rest, 0);

        assertThat(whole).startsWith(new double[2 * Panels.TILE]).endsWith(rest);
    }

    @Test
    void saysWhenAMatrixIsNotPositiveDefinite() {
        double[][] matrix = matrix(24);
        matrix[17][17] = -1;

        assertThat(Panels.factor(triangle(matrix), 3)).isFalse();
    }
}
