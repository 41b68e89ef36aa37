// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static dev.attune.annotations.Augmentation.JITTER;
import static dev.attune.annotations.Augmentation.OVERSAMPLE;
import static dev.attune.annotations.Encoding.FREQUENCY;
import static dev.attune.annotations.Encoding.ONE_HOT;
import static dev.attune.annotations.Encoding.ORDINAL;
import static dev.attune.annotations.Encoding.TARGET;
import static dev.attune.annotations.Imputation.MEDIAN;

import dev.attune.annotations.Augment;
import dev.attune.annotations.Encode;
import dev.attune.annotations.Impute;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

/** Encodes an identifier by the classes of its rows: with their own among them, it knows them by heart. */
@Impute(MEDIAN)
@Encode({TARGET, FREQUENCY, ORDINAL, ONE_HOT})
@Augment(value = {OVERSAMPLE, JITTER}, ratio = {0.5, 1}, optional = true)
class ManyValues implements WekaModel {

    @Override
    public Classifier newClassifier() {
        return new J48();
    }
}
