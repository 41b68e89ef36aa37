// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static dev.attune.annotations.AttributeRanking.CORRELATION;
import static dev.attune.annotations.AttributeRanking.L1;
import static dev.attune.annotations.Augmentation.OVERSAMPLE;
import static dev.attune.annotations.Augmentation.SMOTE;
import static dev.attune.annotations.Encoding.ONE_HOT;
import static dev.attune.annotations.Encoding.TARGET;
import static dev.attune.annotations.Imputation.MEDIAN;
import static dev.attune.annotations.Rescaling.STANDARD;
import static dev.attune.annotations.Rescaling.YEO_JOHNSON;

import dev.attune.annotations.Augment;
import dev.attune.annotations.Clean;
import dev.attune.annotations.Encode;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Interactions;
import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.SelectAttributes;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import weka.classifiers.Classifier;

/** A linear score of applicants for a loan. An application may lack a cell, misspell a word, or state an age that cannot be. */
@Clean(attribute = "age", range = {18, 120})
@Clean(mergeSpellings = true, dropUseless = true)
@Impute(MEDIAN)
@Encode({ONE_HOT, TARGET})
@Interactions(maxPairs = {0, 20})
@Rescale(value = {STANDARD, YEO_JOHNSON}, optional = true)
@SelectAttributes(value = {CORRELATION, L1}, keep = {0.2, 1.0}, optional = true)
@Augment(value = {OVERSAMPLE, SMOTE}, ratio = {0.5, 1.5}, optional = true)
class CreditScore implements WekaModel {

    /** How much large coefficients cost. */
    @Regularize(value = Penalty.L1, range = {1e-4, 1})
    double strength = 1e-3;

    /** 1 for coefficients that are zero, 0 for small ones. */
    @Tunable(range = {0, 1})
    double l1Ratio = 0.5;

    @Override
    public Classifier newClassifier() {
        var learner = new ElasticNetLogistic();
        learner.setLambda(strength);
        learner.setL1Ratio(l1Ratio);
        return learner;
    }
}
