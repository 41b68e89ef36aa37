// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import weka.core.ContingencyTables;
import weka.core.Utils;

/**
 * The class weights below and above a moving point, and the entropy that is left: what {@code
 * ContingencyTables.entropyConditionedOnRows} gives, to the last bit, but with one logarithm for each cell that changed.
 */
final class SideTerms {

    private int classes;
    /** Below by class, then above. */
    private final double[] weights;
    /** k ln k of each weight, NaN where it is not known yet. */
    private final double[] terms;

    SideTerms(int classes) {
        weights = new double[2 * classes];
        terms = new double[2 * classes];
    }

    /** Begins with no weight at all. */
    void clear(int count) {
        classes = count;
        for (int i = 0; i < 2 * classes; i++) {
            weights[i] = 0;
            terms[i] = Double.NaN;
        }
    }

    /** Below by class, then above; changed by the next {@link #move}. */
    double[] weights() {
        return weights;
    }

    /** Adds weight above the point, before anything has moved. */
    void start(int label, double weight) {
        weights[classes + label] += weight;
    }

    /** Moves weight from above to below. */
    void move(int label, double weight) {
        weights[label] += weight;
        weights[classes + label] -= weight;
        terms[label] = Double.NaN;
        terms[classes + label] = Double.NaN;
    }

    double conditionalEntropy() {
        double sum = 0;
        double total = 0;
        for (int from = 0; from < 2 * classes; from += classes) {
            double sideWeight = 0;
            for (int i = from; i < from + classes; i++) {
                double term = terms[i];
                if (Double.isNaN(term)) {
                    term = ContingencyTables.lnFunc(weights[i]);
                    terms[i] = term;
                }
                sum += term;
                sideWeight += weights[i];
            }
            sum -= ContingencyTables.lnFunc(sideWeight);
            total += sideWeight;
        }
        return Utils.eq(total, 0) ? 0 : -sum / (total * ContingencyTables.log2);
    }
}
