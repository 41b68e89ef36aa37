// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyTest {

    private static RealMatrix random(int size) {
        SplittableRandom random = new SplittableRandom(4);
        RealMatrix factor = new Array2DRowRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                factor.setEntry(i, j, random.nextDouble() - 0.5);
            }
        }
        RealMatrix product = factor.multiply(factor.transpose());
        for (int i = 0; i < size; i++) {
            product.addToEntry(i, i, 0.1);
        }
        return product;
    }

    private static double[][] lower(RealMatrix matrix) {
        double[][] rows = new double[matrix.getRowDimension()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = java.util.Arrays.copyOf(matrix.getRow(i), i + 1);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 23, 65})
    void solvesAndInvertsAsCommonsMathDoes(int size) {
        RealMatrix matrix = random(size);
        CholeskyDecomposition peer = new CholeskyDecomposition(matrix);
        Cholesky factor = Cholesky.of(lower(matrix));
        assertThat(factor.logDeterminant()).isCloseTo(Math.log(peer.getDeterminant()), within(1e-9));
        double[] b = matrix.getColumn(size / 2).clone();
        b[size / 3] += 1;
        double[] expected = peer.getSolver()
                .solve(new org.apache.commons.math3.linear.ArrayRealVector(b))
                .toArray();
        assertThat(factor.solve(b)).usingComparatorWithPrecision(1e-9).containsExactly(expected);
        RealMatrix inverse = peer.getSolver().getInverse();
        double[][] rows = factor.inverse();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j <= i; j++) {
                assertThat(rows[i][j]).isCloseTo(inverse.getEntry(i, j), within(1e-9));
            }
        }
    }

    @Test
    void factorsAMatrixOfEqualRows() {
        double[][] rows = {{1}, {1, 1}, {1, 1, 1}};
        Cholesky factor = Cholesky.of(rows);
        assertThat(factor.row(0)[0]).isCloseTo(1, within(1e-6));
        assertThat(factor.solve(new double[] {1, 1, 1})).doesNotContain(Double.NaN);
    }
}
