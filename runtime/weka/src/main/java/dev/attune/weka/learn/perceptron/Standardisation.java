// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import java.io.Serializable;

/** Columns brought to mean 0 and variance 1, as they were in the weighted training rows; a column without variance becomes 0. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Standardisation(double[] centres, double[] scales) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final double ROUNDING = 1e-12;

    /** Learns from columns and weights, of which at least one is positive. */
    static Standardisation of(double[][] columns, double[] weights) {
        double[] centres = new double[columns.length];
        double[] scales = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            double sum = 0, total = 0, squares = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * columns[j][i];
                total += weights[i];
            }
            centres[j] = sum / total;
            for (int i = 0; i < weights.length; i++) {
                double difference = columns[j][i] - centres[j];
                squares += weights[i] * difference * difference;
            }
            double deviation = Math.sqrt(squares / total);
            scales[j] = deviation > ROUNDING * Math.abs(centres[j]) ? deviation : 0;
        }
        return new Standardisation(centres, scales);
    }

    double apply(int column, double value) {
        return scales[column] == 0 ? 0 : (value - centres[column]) / scales[column];
    }

    void apply(double[][] columns) {
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < columns[j].length; i++) {
                columns[j][i] = apply(j, columns[j][i]);
            }
        }
    }
}
