// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import weka.classifiers.Classifier;

/** A model class whose tuned members configure a Weka learner. */
@FunctionalInterface
public interface WekaModel {

    /** A new learner, not fitted, configured by the members' present values. */
    Classifier newClassifier();
}
