// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.study;

import com.example.credit.BoostedTree;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.CostMatrix;
import weka.classifiers.meta.CostSensitiveClassifier;

/** The public model of the other module, from another package, taught that a lost loan costs more than a lost customer. */
public class Cautious implements WekaModel {

    /** Who decides. */
    @Nested
    BoostedTree trees = new BoostedTree();

    /** How many lost customers a lost loan is worth. */
    @Tunable(range = {1, 10})
    double loss = 5;

    @Override
    public Classifier newClassifier() {
        var costs = new CostMatrix(2);
        costs.setCell(0, 1, 1.0);
        costs.setCell(1, 0, loss);
        var cautious = new CostSensitiveClassifier();
        cautious.setCostMatrix(costs);
        cautious.setClassifier(trees.newClassifier());
        return cautious;
    }
}
