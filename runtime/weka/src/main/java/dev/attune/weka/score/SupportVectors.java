// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import weka.core.Instance;

/**
 * The training rows that support machines, by column, and a kernel between them and rows to score. One that supports several machines is
 * there once. Products are summed in the order of the columns, as Weka sums them, for all vectors at a time.
 */
final class SupportVectors {

    /** What a kernel makes of products. */
    interface Kernel {

        /**
         * Replaces products with vectors by values.
         *
         * @param own the product of the row with itself
         * @param squares the products of the vectors with themselves
         */
        void apply(double[] products, double own, double[] squares);
    }

    /** A vector by its values. */
    private static final class Vector {
        private final double[] values;

        Vector(double[] values) {
            this.values = values;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Vector vector && Arrays.equals(values, vector.values);
        }

        /** Zeros and ones differ in the upper twelve bits only, which turn so that they reach all others. */
        @Override
        public int hashCode() {
            long hash = 1;
            for (double value : values) {
                hash = Long.rotateLeft(hash, 13) * 31 + Double.doubleToLongBits(value);
            }
            return Long.hashCode(hash);
        }
    }

    private final Kernel kernel;
    private final Map<Vector, Integer> places = new LinkedHashMap<>();
    /** By column, then vector; null until all are there. */
    private double[][] columns;

    private double[] squares;

    SupportVectors(Kernel kernel) {
        this.kernel = kernel;
    }

    /** A radial basis function, {@code exp(-gamma |a - b|²)}. */
    static Kernel radial(double gamma) {
        return (products, own, squares) -> {
            for (int j = 0; j < products.length; j++) {
                products[j] = -gamma * (own - 2 * products[j] + squares[j]);
            }
            for (int j = 0; j < products.length; j++) {
                products[j] = Math.exp(products[j]);
            }
        };
    }

    /** A power of the product, or of one more. */
    static Kernel polynomial(double exponent, boolean lowerOrder) {
        return (products, own, squares) -> {
            for (int j = 0; j < products.length; j++) {
                double product = lowerOrder ? products[j] + 1.0 : products[j];
                products[j] = exponent == 1.0 ? product : Math.pow(product, exponent);
            }
        };
    }

    /** The place of a training row, behind the filters, among the vectors. */
    int place(Instance row) {
        double[] values = new double[row.numAttributes() - 1];
        for (int a = 0; a < row.numAttributes(); a++) {
            if (a != row.classIndex()) {
                values[a < row.classIndex() ? a : a - 1] = row.value(a);
            }
        }
        return places.computeIfAbsent(new Vector(values), key -> places.size());
    }

    /** Ends the gathering of vectors. */
    void close(int count) {
        columns = new double[count][places.size()];
        squares = new double[places.size()];
        places.forEach((vector, place) -> {
            for (int k = 0; k < count; k++) {
                double value = vector.values[k];
                columns[k][place] = value;
                squares[place] += value * value;
            }
        });
        places.clear();
    }

    int size() {
        return squares.length;
    }

    /** Sets {@code values} to the kernel's values of one row of a block of columns and each vector. */
    void values(double[] block, int rows, int row, double[] values) {
        double own = 0;
        Arrays.fill(values, 0);
        int k = 0;
        for (; k + 4 <= columns.length; k += 4) {
            double a = block[k * rows + row];
            double b = block[(k + 1) * rows + row];
            double c = block[(k + 2) * rows + row];
            double d = block[(k + 3) * rows + row];
            own = own + a * a + b * b + c * c + d * d;
            addFour(values, columns, k, a, b, c, d);
        }
        for (; k < columns.length; k++) {
            double factor = block[k * rows + row];
            own += factor * factor;
            add(values, columns[k], factor);
        }
        kernel.apply(values, own, squares);
    }

    private static void add(double[] sums, double[] column, double factor) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * column[j];
        }
    }

    /** Four columns at a time: the sums are loaded and stored once for all. */
    private static void addFour(double[] sums, double[][] columns, int k, double a, double b, double c, double d) {
        double[] first = columns[k];
        double[] second = columns[k + 1];
        double[] third = columns[k + 2];
        double[] fourth = columns[k + 3];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = sums[j] + a * first[j] + b * second[j] + c * third[j] + d * fourth[j];
        }
    }
}
