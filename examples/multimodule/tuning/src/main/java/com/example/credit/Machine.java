// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import static dev.attune.annotations.Penalty.INVERSE_L2;

import dev.attune.annotations.Nested;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.Rescaling;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.SMO;

/** A support vector machine; its kernels are records of the other module. */
@Rescale({Rescaling.STANDARD, Rescaling.MIN_MAX})
class Machine implements WekaModel {

    /** What a row on the wrong side costs. */
    @Regularize(INVERSE_L2)
    double c = 1;

    /** The kernel. */
    @Nested
    Similarity similarity = new Similarity.Near(0.01);

    @Override
    public Classifier newClassifier() {
        var machine = new SMO();
        machine.setC(c);
        machine.setKernel(similarity.newKernel());
        return machine;
    }
}
