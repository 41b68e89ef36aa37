// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

/** The best split of an attribute. */
final class Split {

    static final Split NONE = new Split(Double.MAX_VALUE, 0, new double[3]);

    /** Squared error; the largest double if there is no split. */
    final double error;

    final double point;
    /** Of the first branch, of the second, and for rows without a value. */
    final double[] estimates;

    Split(double error, double point, double... estimates) {
        this.error = error;
        this.point = point;
        this.estimates = estimates;
    }
}
