// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static dev.attune.annotations.AttributeRanking.CORRELATION;
import static dev.attune.annotations.AttributeRanking.INFO_GAIN;
import static dev.attune.annotations.Rescaling.MIN_MAX;
import static dev.attune.annotations.Rescaling.STANDARD;

import dev.attune.annotations.Rescale;
import dev.attune.annotations.SelectAttributes;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;

/** Chooses a few attributes out of very many: selected by all rows, noise looks like knowledge. */
@Rescale(value = {STANDARD, MIN_MAX}, optional = true)
@SelectAttributes(value = {INFO_GAIN, CORRELATION}, keep = {0.001, 0.01})
class ManyCandidates implements WekaModel {

    @Override
    public Classifier newClassifier() {
        return new NaiveBayes();
    }
}
