// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

record Ridge(@Regularize(Penalty.L2) double ridge, @Tunable(range = {5, 500}) int maxIts) implements WekaModel {
  Ridge() { this(1e-8, 100); }

  @Override public Classifier newClassifier() {
    var logistic = new Logistic();
    logistic.setRidge(ridge);
    logistic.setMaxIts(maxIts);
    return logistic;
  }
}
