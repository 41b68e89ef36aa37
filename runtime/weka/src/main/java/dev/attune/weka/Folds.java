// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.study.StudyException;
import weka.core.Instances;

/** Cross-validation: every row is tested once. The parts are those of Weka's {@code Instances.testCV}. */
record Folds(int folds, boolean stratified) implements Scheme {

    Folds {
        requireTwo(folds);
    }

    static void requireTwo(int folds) {
        if (folds < 2) {
            throw new StudyException(
                    "ATN124", "folds: " + folds + " is not possible. Use at least 2 folds; 10 are usual.");
        }
    }

    @Override
    public double testToTrainRatio() {
        return 1.0 / (folds - 1);
    }

    @Override
    public void check(WekaData data) {
        if (folds > data.rowCount()) {
            throw new StudyException(
                    "ATN124",
                    "folds: " + folds + " are more than the " + data.rowCount() + " rows of " + data.name()
                            + ". Use at most " + data.rowCount() + " folds.");
        }
    }

    @Override
    public Division divide(Instances rows, long seed) {
        return Division.even(RowOrder.shuffled(rows, seed, stratified ? folds : 1), folds);
    }

    @Override
    public String toString() {
        return folds + (stratified ? " stratified folds" : " folds");
    }
}
