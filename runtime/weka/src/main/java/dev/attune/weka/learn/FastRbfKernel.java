// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
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

    private transient RadialRows rows;
    private transient long mostRows;
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
        // each row of the matrix is made once, so that its products need not be kept
        rows = new RadialRows(RowProducts.of(data, 0), getGamma());
        mostRows = rowsInShareOfHeap(data.numInstances());
    }

    /** For predictions only: no values between training rows, whose products with themselves are given. */
    void predictBy(Instances data, double[] squares) {
        initVars(data);
        m_kernelPrecalc = squares;
    }

    /** How many rows of a matrix with so many columns an eighth of the heap holds. */
    static long rowsInShareOfHeap(int columns) {
        return columns == 0 ? 0 : Runtime.getRuntime().maxMemory() / HEAP_SHARE / (Double.BYTES * (long) columns);
    }

    @Override
    public double eval(int id1, int id2, Instance row) throws Exception {
        if (id1 < 0) {
            return withUnknown(row, id2);
        }
        if (rows == null) {
            return super.eval(id1, id2, row);
        }
        if (id1 == id2 || rows.knows(id1, id2) || rows.made() < mostRows) {
            return rows.value(id1, id2);
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

    @Override
    public int numEvals() {
        return rows == null ? super.numEvals() : rows.made() * rows.size();
    }

    @Override
    public void clean() {
        super.clean();
        rows = null;
    }
}
