// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import dev.attune.annotations.Clause;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.meta.Bagging;
import weka.classifiers.trees.J48;

/** Learners of the other module, each trained on rows drawn with replacement. */
@Forbid({@Clause(parameter = "member.PrunedTree.minNumObj", above = 32), @Clause(parameter = "votes", above = 10)})
class Committee implements WekaModel {

    /** What votes. */
    @Nested({PrunedTree.class, BoostedTree.class, Neighbours.class})
    Classifier member = leafy();

    /** How many vote. */
    @Tunable(range = {2, 20})
    int votes = 5;

    private static J48 leafy() {
        var tree = new J48();
        tree.setMinNumObj(5);
        return tree;
    }

    @Override
    public Classifier newClassifier() {
        var bagging = new Bagging();
        bagging.setClassifier(member);
        bagging.setNumIterations(votes);
        return bagging;
    }
}
