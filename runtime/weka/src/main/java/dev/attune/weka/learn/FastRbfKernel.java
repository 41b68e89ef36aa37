// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.util.Arrays;
import java.util.stream.IntStream;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Weka's {@link RBFKernel} for {@code SMO} and {@code SMOreg}, a row of the kernel matrix at a time: each value is, to the last bit,
 * that of {@code RBFKernel -C 0}, the full cache, and so are the machines trained with it.
 *
 * <p>(With another cache Weka itself gives slightly different values, since it evaluates a pair in the order in which it is asked
 * for: (a - 2d) + b rounds otherwise than (b - 2d) + a. Here the row with the higher number always comes first.)
 *
 * <p>Rows are made when first asked for, by loops over columns that run in vector registers, and kept within an eighth of the heap;
 * beyond that, values are computed one by one. The cache size is of no effect.
 */
public final class FastRbfKernel extends RBFKernel {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int HEAP_SHARE = 8;

    private transient double[][] columns;
    private transient double[][] rows;
    private transient long freeRows;
    /** The row to predict that was looked at last, its product with itself, and the training row that it was compared with first. */
    private transient Instance unknown;

    private transient double ownProduct;
    private transient int firstKnown;

    /** With Weka's default gamma. */
    public FastRbfKernel() {
        setCacheSize(-1);
    }

    /** With the options of another kernel. */
    public static FastRbfKernel with(RBFKernel options) {
        FastRbfKernel kernel = new FastRbfKernel();
        kernel.setGamma(options.getGamma());
        kernel.setDebug(options.getDebug());
        kernel.setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        return kernel;
    }

    @Override
    public void buildKernel(Instances data) throws Exception {
        super.buildKernel(data);
        int n = data.numInstances();
        columns = IntStream.range(0, data.numAttributes())
                .filter(a -> a != data.classIndex())
                .mapToObj(data::attributeToDoubleArray)
                .toArray(double[][]::new);
        rows = new double[n][];
        freeRows = n == 0 ? 0 : Runtime.getRuntime().maxMemory() / HEAP_SHARE / (Double.BYTES * (long) n);
    }

    @Override
    public double eval(int id1, int id2, Instance row) throws Exception {
        if (id1 < 0) {
            return withUnknown(row, id2);
        }
        if (rows == null) {
            return super.eval(id1, id2, row);
        }
        if (id1 == id2) {
            return 1.0;
        }
        if (rows[id1] != null) {
            return rows[id1][id2];
        }
        if (rows[id2] != null) {
            return rows[id2][id1];
        }
        if (freeRows > 0) {
            freeRows--;
            rows[id1] = row(id1);
            return rows[id1][id2];
        }
        int high = Math.max(id1, id2);
        return evaluate(high, Math.min(id1, id2), m_data.instance(high));
    }

    /**
     * The value of a row to predict and a training row. Weka multiplies the row with itself for each of them; here it is done once
     * for all support vectors of a machine. The first one again is another look at the row, which may have changed.
     */
    @SuppressWarnings("ReferenceEquality") // an equal but other row costs no more than the product
    private double withUnknown(Instance row, int known) throws Exception {
        if (row != unknown || known == firstKnown) {
            unknown = row;
            firstKnown = known;
            ownProduct = dotProd(row, row);
        }
        return Math.exp(-getGamma() * (ownProduct - 2 * dotProd(row, m_data.instance(known)) + m_kernelPrecalc[known]));
    }

    /** All values with row {@code i}; those that another row has are copied from it. */
    private double[] row(int i) {
        double[] values = new double[rows.length];
        int a = 0;
        for (; a + 4 <= columns.length; a += 4) {
            addFourProducts(values, i, columns[a], columns[a + 1], columns[a + 2], columns[a + 3]);
        }
        for (; a < columns.length; a++) {
            addProducts(values, i, columns[a]);
        }
        double gamma = -getGamma();
        double own = m_kernelPrecalc[i];
        for (int j = 0; j < i; j++) {
            values[j] = gamma * (own - 2 * values[j] + m_kernelPrecalc[j]);
        }
        for (int j = i + 1; j < values.length; j++) {
            values[j] = gamma * (m_kernelPrecalc[j] - 2 * values[j] + own);
        }
        for (int j = 0; j < values.length; j++) {
            double[] known = rows[j];
            values[j] = known == null ? Math.exp(values[j]) : known[i];
        }
        values[i] = 1.0;
        return values;
    }

    private static void addProducts(double[] sums, int i, double[] column) {
        double factor = column[i];
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * column[j];
        }
    }

    /** Four columns at a time: the sums are loaded and stored once for all. */
    private static void addFourProducts(double[] sums, int i, double[] a, double[] b, double[] c, double[] d) {
        double aFactor = a[i];
        double bFactor = b[i];
        double cFactor = c[i];
        double dFactor = d[i];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = sums[j] + aFactor * a[j] + bFactor * b[j] + cFactor * c[j] + dFactor * d[j];
        }
    }

    @Override
    public int numEvals() {
        return rows == null
                ? super.numEvals()
                : (int) Arrays.stream(rows).filter(row -> row != null).count() * rows.length;
    }

    @Override
    public void clean() {
        super.clean();
        rows = null;
        columns = null;
    }
}
