// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import weka.core.Instance;
import weka.core.Instances;

/**
 * The share of a column's variance that the class explains, 0..1: the correlation ratio (Fisher 1925, "Statistical Methods for
 * Research Workers", chapter VIII) of a nominal class, the squared correlation of a numeric one. Rows with a missing value count
 * for nothing.
 */
final class Association {

    private final double[] target;
    private final double[] weights;
    private final int classes;

    Association(Instances training) {
        target = training.stream().mapToDouble(Instance::classValue).toArray();
        weights = training.stream().mapToDouble(Instance::weight).toArray();
        classes = training.classAttribute().isNominal() ? training.numClasses() : 0;
    }

    double of(double[] column) {
        double total = 0;
        double mean = 0;
        for (int r = 0; r < column.length; r++) {
            if (counts(column, r)) {
                total += weights[r];
                mean += weights[r] * column[r];
            }
        }
        mean /= total;
        double variation = 0;
        for (int r = 0; r < column.length; r++) {
            if (counts(column, r)) {
                variation += weights[r] * (column[r] - mean) * (column[r] - mean);
            }
        }
        if (!(total > 0) || !(variation > 0) || Double.isInfinite(variation)) {
            return 0;
        }
        return (classes > 0 ? between(column, mean) : regression(column, mean)) / variation;
    }

    private boolean counts(double[] column, int r) {
        return !Double.isNaN(column[r]) && !Double.isNaN(target[r]);
    }

    /** The variation of the classes' means about the mean of all. */
    private double between(double[] column, double mean) {
        double[] sums = new double[classes];
        double[] totals = new double[classes];
        for (int r = 0; r < column.length; r++) {
            if (counts(column, r)) {
                sums[(int) target[r]] += weights[r] * (column[r] - mean);
                totals[(int) target[r]] += weights[r];
            }
        }
        double between = 0;
        for (int c = 0; c < classes; c++) {
            between += totals[c] > 0 ? sums[c] * sums[c] / totals[c] : 0;
        }
        return between;
    }

    /** The variation that a straight line through the target explains. */
    private double regression(double[] column, double mean) {
        double total = 0;
        double targetMean = 0;
        for (int r = 0; r < column.length; r++) {
            if (counts(column, r)) {
                total += weights[r];
                targetMean += weights[r] * target[r];
            }
        }
        targetMean /= total;
        double covariation = 0;
        double targetVariation = 0;
        for (int r = 0; r < column.length; r++) {
            if (counts(column, r)) {
                double deviation = target[r] - targetMean;
                covariation += weights[r] * deviation * (column[r] - mean);
                targetVariation += weights[r] * deviation * deviation;
            }
        }
        return targetVariation > 0 ? covariation * covariation / targetVariation : 0;
    }
}
