// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

/**
 * The penalty strengths of a path: {@code length} values in even steps of their logarithm from {@code largest} down to {@code largest
 * · ratio} (Friedman, Hastie and Tibshirani 2010, section 2.5).
 */
record LambdaGrid(double largest, double ratio, int length) {

    /** Step {@code k} of the path, from 1. */
    double at(int k) {
        return length == 1 ? largest : largest * StrictMath.pow(ratio, (k - 1) / (length - 1.0));
    }

    /** The first {@code steps} strengths. */
    double[] first(int steps) {
        double[] lambdas = new double[steps];
        for (int k = 1; k <= steps; k++) {
            lambdas[k - 1] = at(k);
        }
        return lambdas;
    }

    /** The strengths above {@code lambda}, then {@code lambda}. */
    double[] downTo(double lambda) {
        int above = 0;
        while (above < length && at(above + 1) > lambda) {
            above++;
        }
        double[] lambdas = java.util.Arrays.copyOf(first(above), above + 1);
        lambdas[above] = lambda;
        return lambdas;
    }
}
