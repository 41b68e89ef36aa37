// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.SpecFor;
import weka.classifiers.functions.LinearRegression;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.SGD;
import weka.classifiers.functions.SMO;
import weka.classifiers.trees.J48;

/** Weka's own learners that have a penalty. */
interface WekasPenalties {

    @SpecFor(Logistic.class)
    interface Odds {
        @Regularize(Penalty.L2)
        double ridge();
    }

    @SpecFor(LinearRegression.class)
    interface Line {
        @Regularize(Penalty.L2)
        double ridge();
    }

    @SpecFor(SGD.class)
    interface Descent {
        @Regularize(Penalty.L2)
        double lambda();
    }

    @SpecFor(SMO.class)
    interface Machine {
        @Regularize(Penalty.INVERSE_L2)
        double c();
    }

    @SpecFor(J48.class)
    interface Tree {
        @Regularize(Penalty.PRUNING)
        float confidenceFactor();
    }
}
