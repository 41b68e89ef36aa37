// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import static dev.attune.annotations.Penalty.L2;
import static dev.attune.annotations.Scale.LOG;

import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/**
 * Logistic regression with a penalty on the weights.
 *
 * @param ridge how much large weights cost
 * @param iterations after how many steps the optimiser stops
 */
@Impute({Imputation.MEAN, Imputation.MEDIAN})
record Ridge(
        @Regularize(L2) double ridge,

        @Tunable(
                range = {5, 500},
                scale = LOG)
        int iterations)
        implements WekaModel {

    Ridge() {
        this(1e-8, 100);
    }

    @Override
    public Classifier newClassifier() {
        var logistic = new Logistic();
        logistic.setRidge(ridge);
        logistic.setMaxIts(iterations);
        return logistic;
    }
}
