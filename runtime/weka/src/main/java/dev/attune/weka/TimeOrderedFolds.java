// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.study.StudyException;
import java.util.stream.IntStream;
import weka.core.Instances;

/** Rows as they stand, in blocks; each block but the first is tested by what the blocks before it teach. */
record TimeOrderedFolds(int folds) implements Scheme {

    TimeOrderedFolds {
        Folds.requireTwo(folds);
    }

    @Override
    public double testToTrainRatio() {
        // the mean size of a training part is (folds + 1) / 2 blocks
        return 2.0 / (folds + 1);
    }

    @Override
    public void check(WekaData data) {
        if (folds >= data.rowCount()) {
            throw new StudyException(
                    "ATN124",
                    "folds: " + folds + " in order of time need one row more than the " + data.rowCount() + " rows of "
                            + data.name() + ". Use at most " + (data.rowCount() - 1) + " folds.");
        }
    }

    @Override
    public Division divide(Instances rows, long seed) {
        int size = rows.numInstances();
        int[] starts = IntStream.rangeClosed(1, folds + 1)
                .map(block -> (int) ((long) block * size / (folds + 1)))
                .toArray();
        return new Division(IntStream.range(0, size).toArray(), starts);
    }

    @Override
    public boolean trainsOnThePast() {
        return true;
    }

    @Override
    public String toString() {
        return folds + " folds in order of time";
    }
}
