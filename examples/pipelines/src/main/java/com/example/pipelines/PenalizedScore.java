// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import dev.attune.annotations.ElasticNet;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.weka.WekaModel;
import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import weka.classifiers.Classifier;

/** A linear score of applicants for a loan, with one of three penalties on its coefficients, each of a strength of its own. */
class PenalizedScore implements WekaModel {

    sealed interface Cost {

        /** Few coefficients, the others exactly zero. */
        record Lasso(@Regularize(value = Penalty.L1, range = {1e-4, 1}) double strength) implements Cost {}

        /** All coefficients, small. */
        record Ridge(@Regularize(value = Penalty.L2, range = {1e-4, 10}) double strength) implements Cost {}

        /** Something of both. */
        record Both(@Regularize(value = Penalty.ELASTIC_NET, range = {1e-4, 1}) ElasticNet net) implements Cost {}
    }

    @Nested
    Cost cost = new Cost.Lasso(1e-3);

    @Override
    public Classifier newClassifier() {
        var learner = new ElasticNetLogistic();
        if (cost instanceof Cost.Lasso lasso) {
            learner.setL1Ratio(1);
            learner.setLambda(lasso.strength());
        } else if (cost instanceof Cost.Ridge ridge) {
            learner.setL1Ratio(0);
            learner.setLambda(ridge.strength());
        } else if (cost instanceof Cost.Both both) {
            learner.setL1Ratio(both.net().l1Ratio());
            learner.setLambda(both.net().strength());
        }
        return learner;
    }
}
