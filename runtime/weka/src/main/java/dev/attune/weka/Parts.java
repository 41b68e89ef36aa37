// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.weka.learn.RankedColumns;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;

/**
 * The training and test parts of one validation of one data set. What is kept are the orders of the rows; a part itself is made anew
 * at each call, so that no learner can spoil the rows of another. A training part shares its values with the data until somebody sets
 * one; of a test part, whose classes are hidden, they are copied. Safe for several threads.
 */
final class Parts {

    private final Instances rows;
    private final Validation validation;
    private final Division[] divisions;
    private final SharedRanks ranks;

    Parts(Instances rows, Validation validation) {
        this.rows = rows;
        this.validation = validation;
        this.divisions = new Division[validation.steps() / validation.scheme().folds()];
        this.ranks = new SharedRanks(rows);
    }

    int steps() {
        return validation.steps();
    }

    /** The numbers of the rows to train on, in the order in which the learner sees them. */
    int[] trainRows(int step) {
        Scheme scheme = validation.scheme();
        int fold = step % scheme.folds();
        if (scheme.trainsOnThePast()) {
            return division(step).before(fold);
        }
        int[] train = division(step).others(fold);
        RowOrder.shuffle(train, new Random(validation.trainingSeed(step)));
        return train;
    }

    /** The numbers of the rows to test. */
    int[] testRows(int step) {
        return division(step).test(step % validation.scheme().folds());
    }

    /** The numbers of a share of the rows to train on, in the order in which the learner sees them. */
    int[] trainRows(int step, double share) {
        return share == 1 ? trainRows(step) : sample(step, share);
    }

    /** A new training part, of a share of its rows. */
    Instances train(int step, double share) {
        return RowOrder.pick(rows, trainRows(step, share));
    }

    /** The ranked columns of all rows, which serve every training part. */
    RankedColumns ranked() {
        return ranks.get();
    }

    /**
     * As many of each class's rows to train on, at least one, as its share says, in their order, so that a larger share holds a smaller
     * one; of rows in order of time the last ones.
     */
    private int[] sample(int step, double share) {
        int[] train = trainRows(step);
        if (validation.scheme().trainsOnThePast()) {
            return Arrays.copyOfRange(train, train.length - (int) Math.ceil(share * train.length), train.length);
        }
        int[] left = new int[rows.numClasses()];
        for (int row : train) {
            left[stratum(row)]++;
        }
        for (int i = 0; i < left.length; i++) {
            left[i] = (int) Math.ceil(share * left[i]);
        }
        return IntStream.of(train).filter(row -> left[stratum(row)]-- > 0).toArray();
    }

    private int stratum(int row) {
        return rows.classAttribute().isNominal() ? (int) rows.get(row).classValue() : 0;
    }

    /** A new test part in which every class is missing: a learner must not see what it is to predict. */
    Instances hiddenTest(int step) {
        return hide(RowOrder.pick(rows, testRows(step)));
    }

    private synchronized Division division(int step) {
        int repetition = step / validation.scheme().folds();
        if (divisions[repetition] == null) {
            divisions[repetition] = validation.scheme().divide(rows, validation.orderSeed(repetition));
        }
        return divisions[repetition];
    }

    /** A copy of rows with every class missing. */
    static Instances hide(Instances rows) {
        Instances hidden = new Instances(rows);
        hidden.forEach(Instance::setClassMissing);
        return hidden;
    }
}
