// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static dev.attune.annotations.AttributeRanking.CORRELATION;
import static dev.attune.annotations.AttributeRanking.L1;
import static dev.attune.annotations.Augmentation.OVERSAMPLE;
import static dev.attune.annotations.Encoding.ONE_HOT;
import static dev.attune.annotations.Imputation.MEAN;
import static dev.attune.annotations.Imputation.MEDIAN;
import static dev.attune.annotations.OutlierRule.IQR;
import static dev.attune.annotations.OutlierRule.Z_SCORE;
import static dev.attune.annotations.Rescaling.QUANTILE;
import static dev.attune.annotations.Rescaling.STANDARD;
import static dev.attune.annotations.Rescaling.YEO_JOHNSON;

import dev.attune.annotations.Augment;
import dev.attune.annotations.Clean;
import dev.attune.annotations.Encode;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Outliers;
import dev.attune.annotations.Penalty;
import dev.attune.annotations.Polynomial;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.SelectAttributes;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import weka.classifiers.Classifier;

/**
 * Tells sick thyroids from healthy ones by blood values. The data have a patient 455 years old, a column without a single value, and
 * 92 % healthy.
 */
@Clean(attribute = "age", range = {0, 120})
@Clean(dropUseless = true)
@Impute(value = {MEAN, MEDIAN}, indicator = true)
@Outliers(value = {IQR, Z_SCORE}, cut = {3, 10}, optional = true)
@Encode(ONE_HOT)
@Polynomial(degree = {1, 3})
@Rescale(value = {STANDARD, QUANTILE, YEO_JOHNSON}, optional = true)
@SelectAttributes(value = {CORRELATION, L1}, keep = {0.2, 1.0}, optional = true)
@Augment(value = OVERSAMPLE, ratio = {0.5, 5}, optional = true)
class ThyroidScreen implements WekaModel {

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
