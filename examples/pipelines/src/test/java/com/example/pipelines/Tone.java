// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static dev.attune.annotations.Augmentation.SOUND_NOISE;
import static dev.attune.annotations.Augmentation.SOUND_PITCH;
import static dev.attune.annotations.Augmentation.SOUND_STRETCH;

import dev.attune.annotations.Augment;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.lazy.IBk;

/** Sounds of 48 samples, one a row. */
@Augment(value = {SOUND_NOISE, SOUND_STRETCH, SOUND_PITCH}, ratio = 1, shape = 48)
class Tone implements WekaModel {

    @Override
    public Classifier newClassifier() {
        return new IBk(3);
    }
}
