// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import java.util.Arrays;

/** The difference of two learners' scores on the folds of one cross-validation. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FoldDifference(double[] ofFolds) {

    static FoldDifference of(double[] ones, double[] others) {
        double[] differences = new double[ones.length];
        Arrays.setAll(differences, fold -> ones[fold] - others[fold]);
        return new FoldDifference(differences);
    }

    double mean() {
        return Arrays.stream(ofFolds).average().orElseThrow();
    }

    /** Of the mean, corrected for the overlap of the training sets (Nadeau &amp; Bengio 2003). */
    double standardError() {
        int folds = ofFolds.length;
        double mean = mean();
        double variance = Arrays.stream(ofFolds)
                        .map(difference -> (difference - mean) * (difference - mean))
                        .sum()
                / (folds - 1);
        double testToTrain = 1.0 / (folds - 1);
        return Math.sqrt((1.0 / folds + testToTrain) * variance);
    }
}
