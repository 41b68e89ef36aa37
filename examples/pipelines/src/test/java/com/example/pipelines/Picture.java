// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static dev.attune.annotations.Augmentation.IMAGE_CROP;
import static dev.attune.annotations.Augmentation.IMAGE_FLIP;
import static dev.attune.annotations.Augmentation.IMAGE_NOISE;
import static dev.attune.annotations.Augmentation.IMAGE_ROTATE;
import static dev.attune.annotations.Augmentation.IMAGE_ZOOM;

import dev.attune.annotations.Augment;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.lazy.IBk;

/** Images of 8 by 6 brightnesses, one a row. */
@Augment(value = {IMAGE_FLIP, IMAGE_ROTATE, IMAGE_CROP, IMAGE_ZOOM, IMAGE_NOISE}, ratio = {0.5, 2}, shape = {8, 6})
class Picture implements WekaModel {

    @Override
    public Classifier newClassifier() {
        return new IBk(3);
    }
}
