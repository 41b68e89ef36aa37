// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * The radial basis function, {@code exp(-gamma |a - b|²)}, with the values of Weka's {@code RBFKernel -C 0}: of two rows the one with the
 * higher number comes first, since (a - 2d) + b rounds otherwise than (b - 2d) + a. The exponential is Java's, and none is made twice.
 */
final class RadialRows extends KernelRows {

    private final RowProducts products;
    private final double factor;

    RadialRows(RowProducts products, double gamma) {
        super(products.size());
        this.products = products;
        this.factor = -gamma;
    }

    @Override
    double own(int i) {
        return 1.0;
    }

    @Override
    double most() {
        return factor > 0 ? Double.POSITIVE_INFINITY : 1.0;
    }

    @Override
    double[] make(int i) {
        double[] row = products.row(i);
        double[] squares = products.squares();
        double[] values = new double[row.length];
        double own = squares[i];
        for (int j = 0; j < i; j++) {
            values[j] = factor * (own - 2 * row[j] + squares[j]);
        }
        for (int j = i + 1; j < values.length; j++) {
            values[j] = factor * (squares[j] - 2 * row[j] + own);
        }
        for (int j = 0; j < values.length; j++) {
            double[] other = known(j);
            values[j] = other == null ? Math.exp(values[j]) : other[i];
        }
        values[i] = 1.0;
        return values;
    }

    /** A row to predict always comes first. */
    @Override
    void addTo(double[] outputs, int i, double coefficient) {
        double[] row = products.row(i);
        double[] squares = products.squares();
        double[] values = new double[row.length];
        double own = squares[i];
        for (int j = 0; j < values.length; j++) {
            values[j] = factor * (squares[j] - 2 * row[j] + own);
        }
        for (int j = 0; j < values.length; j++) {
            outputs[j] += coefficient * Math.exp(values[j]);
        }
    }
}
