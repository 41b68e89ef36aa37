// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import static dev.attune.annotations.Penalty.INVERSE_L2;
import static dev.attune.annotations.Scale.LOG;
import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Constraint;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.Rescaling;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.Kernel;
import weka.classifiers.functions.supportVector.PolyKernel;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.core.SelectedTag;

@Impute({Imputation.MEAN, Imputation.MEDIAN})
@Rescale(value = {Rescaling.STANDARD, Rescaling.MIN_MAX}, optional = true)
@Forbid({@Clause(parameter = "filter", is = "NONE"), @Clause(parameter = "kernel", is = "Poly")})
public class SpamSvm implements WekaModel {
  public enum Filter { NORMALIZE, STANDARDIZE, NONE }

  public sealed interface KernelChoice {
    record Rbf(@Tunable(range = {1e-5, 10}, scale = LOG) double gamma) implements KernelChoice {}
    record Poly(@Tunable(range = {1, 5}) int degree, @Tunable boolean lowerOrder) implements KernelChoice {}
  }

  @Regularize(value = INVERSE_L2, range = {1e-3, 1e3}) double c = 1.0;
  @Nested KernelChoice kernel = new KernelChoice.Rbf(0.01);
  @Tunable Filter filter = Filter.STANDARDIZE;
  @Tunable(range = {1e-4, 1e-2}, scale = LOG) double tolerance = 1e-3;
  @Tunable boolean calibrated;
  @Tunable(range = {2, 10}, step = 2) @ActiveWhen(parameter = "calibrated", is = "true") int calibrationFolds = 4;

  @Constraint static boolean converges(double c, double tolerance) { return c * tolerance <= 1.0; }

  @Override public Classifier newClassifier() {
    var svm = new SMO();
    svm.setC(c);
    svm.setKernel(newKernel());
    svm.setFilterType(new SelectedTag(filter.ordinal(), SMO.TAGS_FILTER));
    svm.setToleranceParameter(tolerance);
    svm.setBuildCalibrationModels(calibrated);
    svm.setNumFolds(calibrated ? calibrationFolds : -1);
    return svm;
  }

  private Kernel newKernel() {
    if (kernel instanceof KernelChoice.Rbf rbf) {
      var made = new RBFKernel();
      made.setGamma(rbf.gamma());
      return made;
    }
    var poly = (KernelChoice.Poly) kernel;
    var made = new PolyKernel();
    made.setExponent(poly.degree());
    made.setUseLowerOrder(poly.lowerOrder());
    return made;
  }
}
