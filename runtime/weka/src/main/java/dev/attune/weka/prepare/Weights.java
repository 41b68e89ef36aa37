// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.study.StudyException;
import weka.core.Instance;
import weka.core.Instances;

/** The weights of training rows: at least 0, finite, and not all 0. */
final class Weights {

    private Weights() {}

    static void require(Instances training) {
        double sum = 0;
        for (int i = 0; i < training.numInstances(); i++) {
            double weight = training.instance(i).weight();
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new StudyException(
                        "ATN135",
                        "Row " + (i + 1) + " has the weight " + weight
                                + "; a weight is finite and at least 0. Correct it, or remove the row.");
            }
            sum += weight;
        }
        if (training.numInstances() > 0 && sum == 0) {
            throw new StudyException(
                    "ATN135",
                    "All " + training.numInstances() + " training rows have the weight 0. Give weights above 0.");
        }
    }

    /** The rows that count: those with a weight above 0. */
    static Instances positive(Instances training) {
        Instances counted = new Instances(training, training.numInstances());
        for (Instance row : training) {
            if (row.weight() > 0) {
                counted.add(row);
            }
        }
        return counted;
    }
}
