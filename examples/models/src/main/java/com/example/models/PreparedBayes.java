// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augment;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Clean;
import dev.attune.annotations.Encode;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Interactions;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Outliers;
import dev.attune.annotations.Polynomial;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.Rescaling;
import dev.attune.annotations.SelectAttributes;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.bayes.NaiveBayes;

/** Every stage of preparation before one learner. */
@Clean(attribute = "age", range = {0, 120})            // outside becomes missing (a customer aged 200)
@Clean(missing = {"?", "99999"}, parseNumbers = true, mergeSpellings = true, dropUseless = true)
@Impute({Imputation.MEAN, Imputation.MEDIAN, Imputation.KNN})
@Outliers(value = {OutlierRule.IQR, OutlierRule.Z_SCORE}, cut = {1.5, 4}, optional = true)
@Encode({Encoding.ONE_HOT, Encoding.TARGET})  @Interactions(maxPairs = {0, 20})  @Polynomial(degree = {1, 3})
@Rescale(value = {Rescaling.STANDARD, Rescaling.ROBUST}, optional = true)
@SelectAttributes(value = {AttributeRanking.INFO_GAIN, AttributeRanking.PCA}, keep = {0.2, 1.0}, optional = true)
@Augment(value = {Augmentation.SMOTE, Augmentation.JITTER}, ratio = {0.5, 2}, optional = true)
@SpecFor(NaiveBayes.class)
interface PreparedBayes {
  @Tunable boolean useKernelEstimator();
}
