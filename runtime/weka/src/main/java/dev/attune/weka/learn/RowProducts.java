// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import weka.core.Instances;

/**
 * The products of encoded rows with each other, summed in the order of the attributes as Weka sums them. They depend on no parameter of a
 * kernel, so that machines share them; threads may. A row's products are made when first asked for, by loops over columns that run in
 * vector registers, and kept as long as there is room.
 */
final class RowProducts {

    private final double[][] columns;
    private final double[] squares;
    private final AtomicReferenceArray<double[]> rows;
    private final AtomicLong free;
    private final long capacity;

    private RowProducts(double[][] columns, double[] squares, long capacity) {
        this.columns = columns;
        this.squares = squares;
        this.rows = new AtomicReferenceArray<>(squares.length);
        this.capacity = capacity;
        this.free = new AtomicLong(capacity);
    }

    /**
     * The products of rows whose attributes, but for the class, are numbers.
     *
     * @param share how many of all products may be kept, at most 1
     */
    static RowProducts of(Instances data, double share) {
        int size = data.numInstances();
        double[][] columns = IntStream.range(0, data.numAttributes())
                .filter(a -> a != data.classIndex())
                .mapToObj(data::attributeToDoubleArray)
                .toArray(double[][]::new);
        double[] squares = new double[size];
        for (double[] column : columns) {
            for (int i = 0; i < size; i++) {
                squares[i] += column[i] * column[i];
            }
        }
        return new RowProducts(columns, squares, (long) (share * size));
    }

    /** The number of rows. */
    int size() {
        return squares.length;
    }

    /** The products of the rows with themselves; not to be changed. */
    double[] squares() {
        return squares;
    }

    /** The products of all rows with row {@code i}; not to be changed. */
    double[] row(int i) {
        double[] known = rows.get(i);
        if (known != null) {
            return known;
        }
        double[] made = make(i);
        if (free.get() > 0 && rows.compareAndSet(i, null, made)) {
            free.decrementAndGet();
        }
        return made;
    }

    /** How many bytes are kept at most. */
    long bytes() {
        return Double.BYTES * (long) size() * (columns.length + capacity);
    }

    private double[] make(int i) {
        double[] sums = new double[size()];
        int a = 0;
        for (; a + 4 <= columns.length; a += 4) {
            addFour(sums, i, columns[a], columns[a + 1], columns[a + 2], columns[a + 3]);
        }
        for (; a < columns.length; a++) {
            add(sums, i, columns[a]);
        }
        return sums;
    }

    private static void add(double[] sums, int i, double[] column) {
        double factor = column[i];
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * column[j];
        }
    }

    /** Four columns at a time: the sums are loaded and stored once for all. */
    private static void addFour(double[] sums, int i, double[] a, double[] b, double[] c, double[] d) {
        double aFactor = a[i];
        double bFactor = b[i];
        double cFactor = c[i];
        double dFactor = d[i];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = sums[j] + aFactor * a[j] + bFactor * b[j] + cFactor * c[j] + dFactor * d[j];
        }
    }
}
