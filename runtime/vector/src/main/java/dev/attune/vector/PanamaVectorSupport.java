// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static dev.attune.vector.PanamaLanes.LENGTH;

/**
 * The kernels on the Vector API: each element goes through the operations of {@link ScalarVectorSupport} in their order, so no
 * {@code reduceLanes} on a sum (its order is unspecified), no {@code lanewise(EXP)} (another function once compiled) and no
 * fused multiply-add. Only what JDK 17 and later ones share is used.
 */
final class PanamaVectorSupport implements VectorSupport {

    @Override
    public double sum(double[] values) {
        return PanamaSums.sum(values);
    }

    @Override
    public double dot(double[] a, int aFrom, double[] b, int bFrom, int length) {
        return PanamaSums.dot(a, aFrom, b, bFrom, length);
    }

    @Override
    public double weightedSquaredDistance(double[] weights, double[] a, double[] b) {
        return PanamaSums.weightedSquaredDistance(weights, a, b);
    }

    @Override
    public double weightedAbsoluteDistance(double[] weights, double[] a, double[] b) {
        return PanamaSums.weightedAbsoluteDistance(weights, a, b);
    }

    @Override
    public void addErrors(double[] truth, double[] estimates, int from, int length, double origin, double[] sums) {
        PanamaSums.addErrors(truth, estimates, from, length, origin, sums);
    }

    @Override
    public void weightedSquaredDistances(double[] weights, double[] point, double[][] columns, double[] out) {
        PanamaColumns.weightedSquaredDistances(weights, point, columns, out);
    }

    @Override
    public void addLogNormals(
            double[] positions, double[] centres, double[] inverseWidths, double[] logNorms, double[][] logs) {
        PanamaMixtures.addLogNormals(positions, centres, inverseWidths, logNorms, logs);
    }

    @Override
    public double logSumExp(double[] values) {
        return PanamaMixtures.logSumExp(values);
    }

    @Override
    public boolean areShares(double[] values) {
        return PanamaColumns.areShares(values);
    }

    @Override
    public void firstHighest(double[] columns, int width, int[] out) {
        PanamaColumns.firstHighest(columns, width, out);
    }

    @Override
    public void exp(double[] values, double[] out) {
        PanamaFunctions.exp(values, out);
    }

    @Override
    public void log(double[] values, double[] out) {
        PanamaFunctions.log(values, out);
    }

    @Override
    public void matern52(double[] squaredDistances, double[] out) {
        PanamaFunctions.matern52(squaredDistances, out);
    }

    @Override
    public void matern52(double[] squaredDistances, double[] out, double[] slopes) {
        PanamaFunctions.matern52(squaredDistances, out, slopes);
    }

    @Override
    public void addProduct(double[] a, double[] b, double[] c, int rows, int inner, int columns) {
        PanamaProduct.add(a, b, c, rows, inner, columns);
    }

    @Override
    public void subtractProduct(double[] a, int aFrom, double[] b, int bFrom, int inner, double[] tile, int tileFrom) {
        PanamaPanels.subtractProduct(a, aFrom, b, bFrom, inner, tile, tileFrom);
    }

    @Override
    public void substitute(double[] u, int uFrom, double[] tile, int tileFrom) {
        PanamaPanels.substitute(u, uFrom, tile, tileFrom);
    }

    @Override
    public String toString() {
        return "Vector API (" + LENGTH + " lanes)";
    }
}
