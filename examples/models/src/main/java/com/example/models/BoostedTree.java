// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.J48;

class BoostedTree implements WekaModel {
  @Nested({PrunedTree.class, Stump.class}) Classifier base = new J48();
  @Tunable(range = {10, 200}, step = 10) int rounds = 10;

  @Override public Classifier newClassifier() {
    var boost = new AdaBoostM1();
    boost.setClassifier(base);
    boost.setNumIterations(rounds);
    return boost;
  }
}
