// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import static dev.attune.annotations.Penalty.PRUNING;
import static dev.attune.annotations.Scale.LOG;

import dev.attune.annotations.Regularize;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

/** A decision tree that tells a good applicant for a loan from a bad one. The initialisers are Weka's defaults. */
class CreditTree implements WekaModel {

    /** How sure a split must be to survive pruning: a low value makes a small tree. */
    @Regularize(PRUNING)
    float confidence = 0.25f;

    /** The fewest applicants in a leaf. */
    @Tunable(range = {2, 100}, scale = LOG)
    int leafSize = 2;

    /** Whether a split on a nominal attribute has two branches instead of one per value. */
    @Tunable
    boolean binarySplits;

    /** Whether a leaf's probabilities are smoothed, so that a small leaf is never certain. */
    @Tunable
    boolean smoothed;

    @Override
    public Classifier newClassifier() {
        var tree = new J48();
        tree.setConfidenceFactor(confidence);
        tree.setMinNumObj(leafSize);
        tree.setBinarySplits(binarySplits);
        tree.setUseLaplace(smoothed);
        return tree;
    }
}
