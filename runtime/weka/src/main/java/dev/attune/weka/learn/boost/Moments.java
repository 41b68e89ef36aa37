// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

/** What splits are judged by, row by row. */
final class Moments {

    final double[] weights;
    /** Targets times weights. */
    final double[] sums;
    /** Targets times targets times weights. */
    final double[] squares;

    Moments(double[] targets, double[] weights) {
        this.weights = weights;
        sums = new double[targets.length];
        squares = new double[targets.length];
        for (int i = 0; i < targets.length; i++) {
            sums[i] = targets[i] * weights[i];
            squares[i] = targets[i] * targets[i] * weights[i];
        }
    }

    /** The squared error of some rows around their mean, by their sums; nothing without weight. */
    static double error(double sum, double square, double weight) {
        return weight > 0 ? square - sum * sum / weight : 0;
    }
}
