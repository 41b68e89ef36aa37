// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import static dev.attune.annotations.Scale.LOG;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.trees.RandomForest;

class Forest implements WekaModel {
  @Tunable(range = {10, 500}, scale = LOG) int trees = 100;
  @Tunable(range = {1, 30}) int depth = 12;

  @Override public Classifier newClassifier() {
    var forest = new RandomForest();
    forest.setNumIterations(trees);
    forest.setMaxDepth(depth);
    return forest;
  }
}
