// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import weka.core.Instance;
import weka.core.Instances;

/**
 * The principal components of standardised columns (Jolliffe 2002, "Principal Component Analysis", section 2.3), as many as cover
 * a share of the variance. With more columns than rows the eigenvectors come from the rows' products (his section 3.5). Missing
 * cells are at the mean, constant columns take no part, and each axis points where its largest loading is positive.
 */
final class PrincipalAxes implements Serializable {

    private static final long serialVersionUID = 1;

    /** The largest symmetric matrix that is decomposed. */
    static final int LARGEST = 2000;

    private final int[] attributes;
    private final Scaling.Linear[] scalings;
    /** By component, then by column. */
    private final double[][] loadings;

    PrincipalAxes(Instances training, int[] candidates, double share) {
        Map<Integer, Scaling.Linear> varied = new LinkedHashMap<>();
        for (int i : candidates) {
            Sample sample = Sample.of(training, i);
            if (!sample.isConstant()) {
                varied.put(i, new Scaling.Linear(sample.mean(), sample.deviation()));
            }
        }
        attributes = varied.keySet().stream().mapToInt(Integer::intValue).toArray();
        scalings = varied.values().toArray(Scaling.Linear[]::new);
        double[][] rows = training.stream().map(this::standardised).toArray(double[][]::new);
        for (int r = 0; r < rows.length; r++) {
            double root = Math.sqrt(training.instance(r).weight());
            rows[r] = Arrays.stream(rows[r]).map(value -> root * value).toArray();
        }
        loadings = attributes.length == 0 ? new double[0][] : axes(new Array2DRowRealMatrix(rows, false), share);
    }

    private double[] standardised(Instance row) {
        double[] values = new double[attributes.length];
        for (int j = 0; j < values.length; j++) {
            double value = row.value(attributes[j]);
            values[j] = Double.isNaN(value) ? 0 : scalings[j].apply(value);
        }
        return values;
    }

    private static double[][] axes(RealMatrix rows, double share) {
        boolean wide = rows.getColumnDimension() > rows.getRowDimension();
        RealMatrix turned = rows.transpose();
        EigenDecomposition solved = new EigenDecomposition(wide ? rows.multiply(turned) : turned.multiply(rows));
        double[] variances = Arrays.stream(solved.getRealEigenvalues())
                .map(v -> Math.max(0, v))
                .toArray();
        int[] order = IntStream.range(0, variances.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -variances[k]))
                .mapToInt(Integer::intValue)
                .toArray();
        int count = covering(variances, order, share);
        double[][] axes = new double[count][];
        for (int k = 0; k < count; k++) {
            double[] vector = solved.getEigenvector(order[k]).toArray();
            axes[k] = directed(wide ? turned.operate(vector) : vector);
        }
        return axes;
    }

    private static int covering(double[] variances, int[] order, double share) {
        double total = Arrays.stream(variances).sum();
        double covered = 0;
        int count = 0;
        while (count < order.length && (count == 0 || covered < share * total * (1 - 1e-12))) {
            covered += variances[order[count++]];
        }
        return count;
    }

    /** Of length 1, with its largest loading positive. */
    private static double[] directed(double[] axis) {
        double length = Math.sqrt(Arrays.stream(axis).map(a -> a * a).sum());
        double largest = Arrays.stream(axis).reduce(0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
        double scale = length > 0 ? Math.copySign(1 / length, largest) : 0;
        return Arrays.stream(axis).map(a -> a * scale).toArray();
    }

    int count() {
        return loadings.length;
    }

    /** A row's components. */
    double[] project(Instance row) {
        double[] values = standardised(row);
        double[] components = new double[loadings.length];
        for (int k = 0; k < components.length; k++) {
            for (int j = 0; j < values.length; j++) {
                components[k] += loadings[k][j] * values[j];
            }
        }
        return components;
    }
}
