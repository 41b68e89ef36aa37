// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import dev.attune.annotations.Constraint;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.J48;

/** Trees that correct each other. With what it nests, the one model of this package that others may use. */
public class BoostedTree implements WekaModel {

    /** What is boosted. */
    @Nested(PrunedTree.class)
    Classifier base = new J48();

    /** How many trees. */
    @Tunable(range = {2, 20})
    int rounds = 10;

    /** The share of the weight that the rows of a round must have. */
    @Tunable(
            range = {50, 100},
            step = 10)
    int threshold = 100;

    /** Dropping rows in many rounds wastes them. */
    @Constraint
    static boolean usesItsRows(int rounds, int threshold) {
        return rounds <= 15 || threshold > 60;
    }

    @Override
    public Classifier newClassifier() {
        var boosted = new AdaBoostM1();
        boosted.setClassifier(base);
        boosted.setNumIterations(rounds);
        boosted.setWeightThreshold(threshold);
        return boosted;
    }
}
