// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

/**
 * Numeric kernels over {@code double} arrays, with the same bits in every implementation. Arguments are not checked beyond what
 * an array access checks: an index outside of an array throws {@link IndexOutOfBoundsException}. Implementations have no state
 * and serve any number of threads.
 */
public interface VectorSupport {

    /** The sum of all values; 0 for none. */
    double sum(double[] values);

    /** The sum of {@code a[aFrom + i] * b[bFrom + i]} for {@code i} below {@code length}. */
    double dot(double[] a, int aFrom, double[] b, int bFrom, int length);

    /** The sum of {@code weights[i] * (a[i] - b[i])²} over {@code weights.length} elements. */
    double weightedSquaredDistance(double[] weights, double[] a, double[] b);

    /** The sum of {@code weights[i] * |a[i] - b[i]|} over {@code weights.length} elements. */
    double weightedAbsoluteDistance(double[] weights, double[] a, double[] b);

    /**
     * Writes to {@code out[i]}, for all of {@code out}, the weighted squared distance of {@code point} to point {@code i}, where coordinate
     * {@code d} of point {@code i} stands at {@code columns[d][i]}.
     */
    void weightedSquaredDistances(double[] weights, double[] point, double[][] columns, double[] out);

    /**
     * Adds to {@code logs[m][i]}, for each position {@code m} and each centre {@code i}, the logarithm {@code logNorms[i] - z²/2} of a
     * normal density with {@code z = (positions[m] - centres[i]) * inverseWidths[i]}.
     */
    void addLogNormals(
            double[] positions, double[] centres, double[] inverseWidths, double[] logNorms, double[][] logs);

    /**
     * The logarithm of the sum of {@code e} to the power of each value, of which the largest is finite. What is less than {@code e} to the
     * power of -60 times the largest counts as nothing.
     */
    double logSumExp(double[] values);

    /**
     * Adds to {@code sums} the sums over {@code length} elements from {@code from} on of (in this order) {@code (truth - estimate)²},
     * {@code |truth - estimate|}, {@code truth - origin} and {@code (truth - origin)²}.
     */
    void addErrors(double[] truth, double[] estimates, int from, int length, double origin, double[] sums);

    /** Whether every value is from 0 to 1; a negative zero is not, nor is NaN. */
    boolean areShares(double[] values);

    /**
     * Writes to {@code out[i]} the first column that has the highest value of row {@code i}, and {@code width} if none is above zero.
     * Column {@code c} of row {@code i} stands at {@code columns[c * out.length + i]}; no value is NaN.
     */
    void firstHighest(double[] columns, int width, int[] out);

    /** Writes {@code e} to the power of each value to {@code out} (which may be {@code values}), to within 2 ulp. */
    void exp(double[] values, double[] out);

    /** Writes the natural logarithm of each value to {@code out} (which may be {@code values}), to within 2 ulp. */
    void log(double[] values, double[] out);

    /**
     * Writes the Matérn covariance of smoothness 5/2, {@code (1 + t + t²/3) exp(-t)} with {@code t² = 5 · squaredDistances[i]}, to
     * {@code out} (which may be {@code squaredDistances}); Rasmussen and Williams, Gaussian Processes for Machine Learning (2006),
     * equation 4.17.
     */
    void matern52(double[] squaredDistances, double[] out);

    /** The same covariance, and its derivatives by the squared distances, {@code -5/6 (1 + t) exp(-t)}; {@code out} may be {@code squaredDistances}. */
    void matern52(double[] squaredDistances, double[] out, double[] slopes);

    /**
     * Adds to the {@code rows × columns} matrix {@code c} the product of {@code a} ({@code rows × inner}) and {@code b}
     * ({@code inner × columns}). Matrices stand row by row from index 0; the products of an element are added to it one by one,
     * in the order of {@code inner}.
     */
    void addProduct(double[] a, double[] b, double[] c, int rows, int inner, int columns);

    /**
     * Subtracts from a tile the product of the transposed {@code a} with {@code b}. Both are {@linkplain Panels panels} of {@code inner}
     * rows, the tile is one of eight rows; the products of an element are subtracted from it one by one, in the order of rows.
     */
    void subtractProduct(double[] a, int aFrom, double[] b, int bFrom, int inner, double[] tile, int tileFrom);

    /**
     * Solves {@code Uᵀ X = B} for a tile B, which X takes the place of, where U is an upper triangular tile with the inverse of each number on
     * its diagonal. An element takes its products in the order of rows.
     */
    void substitute(double[] u, int uFrom, double[] tile, int tileFrom);
}
