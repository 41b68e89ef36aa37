// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import weka.core.ContingencyTables;
import weka.core.Utils;

/**
 * The class weights below and above a moving point, and the entropy that is left: what {@code
 * ContingencyTables.entropyConditionedOnRows} gives, to the last bit, but with one logarithm for each cell that changed.
 */
final class SideTerms {

    private final double[][] weights;
    /** k ln k of each weight. */
    private final double[][] terms;

    SideTerms(int classes) {
        weights = new double[2][classes];
        terms = new double[2][classes];
    }

    /** Below and above, by class; changed by the next {@link #move}. */
    double[][] weights() {
        return weights;
    }

    /** Adds weight above the point, before anything has moved. */
    void start(int label, double weight) {
        weights[1][label] += weight;
        terms[1][label] = Double.NaN;
    }

    /** Moves weight from above to below. */
    void move(int label, double weight) {
        weights[0][label] += weight;
        weights[1][label] -= weight;
        terms[0][label] = Double.NaN;
        terms[1][label] = Double.NaN;
    }

    double conditionalEntropy() {
        double sum = 0;
        double total = 0;
        for (int side = 0; side < 2; side++) {
            double sideWeight = 0;
            for (int c = 0; c < weights[side].length; c++) {
                sum += term(side, c);
                sideWeight += weights[side][c];
            }
            sum -= ContingencyTables.lnFunc(sideWeight);
            total += sideWeight;
        }
        return Utils.eq(total, 0) ? 0 : -sum / (total * ContingencyTables.log2);
    }

    private double term(int side, int label) {
        double term = terms[side][label];
        if (Double.isNaN(term)) {
            term = ContingencyTables.lnFunc(weights[side][label]);
            terms[side][label] = term;
        }
        return term;
    }
}
