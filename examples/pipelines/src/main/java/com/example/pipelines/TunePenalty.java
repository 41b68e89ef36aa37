// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static dev.attune.study.Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR;

import dev.attune.metrics.Metric;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.StudyException;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import java.nio.file.Path;

/** Chooses a penalty and its strength, and shows what each strength costs and which attributes the sparsest good lasso leaves out. */
final class TunePenalty {

    private TunePenalty() {}

    public static void main(String[] args) throws Exception {
        try {
            run();
        } catch (StudyException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws Exception {
        var data = WekaData.arff(Path.of("data", "credit-g.arff")).target("class");
        var result = Study.of(PenalizedScoreTuning.INSTANCE)
                .evaluate(WekaEvaluator.on(data)
                        .validate(Validation.stratifiedFolds(5))
                        .minimize(Metric.LOG_LOSS))
                .select(SIMPLEST_WITHIN_ONE_STANDARD_ERROR)
                .budget(Budget.trials(15))
                .parallelism(2)
                .deterministic()
                .seed(42)
                .run();
        System.out.println(result.summary());
        for (var curve : result.regularizationCurves()) {
            System.out.println();
            System.out.println(curve);
            if (curve.parameter().equals(PenalizedScoreTuning.COST_LASSO_STRENGTH.name())) {
                var simplest = new PenalizedScore.Cost.Lasso(curve.simplest().strength());
                var values = new PenalizedScoreTuning.Values(simplest);
                var lasso = (ElasticNetLogistic) PenalizedScoreTuning.INSTANCE.assemble(values);
                lasso.buildClassifier(data.rows());
                System.out.printf(
                        "the lasso of %.4f leaves out %s%n",
                        lasso.getLambda(), String.join(", ", lasso.zeroAttributes()));
            }
        }
    }
}
