// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/** Powers of products, or of one more, with the values of Weka's {@code PolyKernel}. */
final class PolynomialRows extends KernelRows {

    private final RowProducts products;
    private final double exponent;
    private final boolean lowerOrder;

    PolynomialRows(RowProducts products, double exponent, boolean lowerOrder) {
        super(products.size());
        this.products = products;
        this.exponent = exponent;
        this.lowerOrder = lowerOrder;
    }

    @Override
    double own(int i) {
        return power(products.squares()[i]);
    }

    @Override
    double most() {
        // no product of two rows is larger than the larger of their squares
        return exponent < 0
                ? Double.POSITIVE_INFINITY
                : power(Arrays.stream(products.squares()).max().orElse(0));
    }

    @Override
    double[] make(int i) {
        double[] row = products.row(i);
        double[] values = new double[row.length];
        for (int j = 0; j < values.length; j++) {
            double[] other = known(j);
            values[j] = other == null ? power(row[j]) : other[i];
        }
        return values;
    }

    @Override
    void addTo(double[] outputs, int i, double coefficient) {
        double[] values = row(i);
        for (int j = 0; j < values.length; j++) {
            outputs[j] += coefficient * values[j];
        }
    }

    private double power(double product) {
        double base = lowerOrder ? product + 1.0 : product;
        return exponent == 1.0 ? base : Math.pow(base, exponent);
    }
}
