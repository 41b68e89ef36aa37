// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import weka.core.Instance;
import weka.core.Instances;

/**
 * The mean target of each value of a nominal attribute, drawn towards the mean of all: {@code (n * mean + m * prior) / (n + m)},
 * the m-estimate of Micci-Barreca (2001), "A Preprocessing Scheme for High-Cardinality Categorical Attributes", SIGKDD
 * Explorations 3, section 4. A nominal class has one target for each class but the first: 1 where the row is of that class.
 */
final class TargetMeans implements Serializable {

    private static final long serialVersionUID = 1;

    private final double smoothing;
    private final double[] prior;
    /** By value, then by target. */
    private final double[][] sums;

    private final double[] weights;

    /** Of no rows yet. {@code prior} is shared. */
    TargetMeans(int values, double[] prior, double smoothing) {
        this.smoothing = smoothing;
        this.prior = prior;
        sums = new double[values][prior.length];
        weights = new double[values];
    }

    /** How many targets the class makes. */
    static int targets(Instances rows) {
        return rows.classAttribute().isNominal() ? Math.max(1, rows.numClasses() - 1) : 1;
    }

    /** A row's targets. */
    static double target(Instance row, int k) {
        if (!row.classAttribute().isNominal()) {
            return row.classValue();
        }
        return row.classValue() == k + 1 ? 1 : 0;
    }

    /** The mean targets of all rows. */
    static double[] prior(Instances rows) {
        double[] prior = new double[targets(rows)];
        double total = 0;
        for (Instance row : rows) {
            if (!row.classIsMissing()) {
                total += row.weight();
                for (int k = 0; k < prior.length; k++) {
                    prior[k] += row.weight() * target(row, k);
                }
            }
        }
        for (int k = 0; k < prior.length; k++) {
            prior[k] /= total;
        }
        return prior;
    }

    /** Counts a row, or with {@code sign} -1 takes it out again. */
    void add(Instance row, int attribute, int sign) {
        if (row.isMissing(attribute) || row.classIsMissing()) {
            return;
        }
        int value = (int) row.value(attribute);
        weights[value] += sign * row.weight();
        for (int k = 0; k < prior.length; k++) {
            sums[value][k] += sign * row.weight() * target(row, k);
        }
    }

    /** The encoding of a value; of a missing or unseen one the prior. */
    double encode(double value, int k) {
        if (Double.isNaN(value)) {
            return prior[k];
        }
        int v = (int) value;
        double n = Math.max(0, weights[v]);
        return n + smoothing > 0 ? (sums[v][k] + smoothing * prior[k]) / (n + smoothing) : prior[k];
    }
}
