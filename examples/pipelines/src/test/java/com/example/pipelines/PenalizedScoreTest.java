// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attune.annotations.ElasticNet;
import dev.attune.metrics.Metric;
import dev.attune.search.Search;
import dev.attune.study.Budget;
import dev.attune.study.RegularizationCurve;
import dev.attune.study.Study;
import dev.attune.testkit.TuningAssert;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A choice among penalties, of which only the chosen one has a strength. */
class PenalizedScoreTest {

    @Test
    void theModelIsSound() {
        TuningAssert.assertThat(PenalizedScoreTuning.INSTANCE).isSound();
    }

    @Test
    void theChosenPenaltySetsTheLearner() {
        var ridge = learner(new PenalizedScore.Cost.Ridge(0.5));
        assertEquals(0, ridge.getL1Ratio());
        assertEquals(0.5, ridge.getLambda());
        var both = learner(new PenalizedScore.Cost.Both(new ElasticNet(0.1, 0.3)));
        assertEquals(0.3, both.getL1Ratio());
        assertEquals(0.1, both.getLambda());
        var byDefault = learner(PenalizedScoreTuning.INSTANCE.defaults().cost());
        assertEquals(1, byDefault.getL1Ratio());
        assertEquals(1e-3, byDefault.getLambda());
    }

    private static ElasticNetLogistic learner(PenalizedScore.Cost cost) {
        return (ElasticNetLogistic) PenalizedScoreTuning.INSTANCE.assemble(new PenalizedScoreTuning.Values(cost));
    }

    @Test
    void eachTrialIsAPointOfTheCurveOfItsOwnPenalty() throws Exception {
        var data = WekaData.arff(Path.of("data", "credit-g.arff")).target("class");
        var result = Study.of(PenalizedScoreTuning.INSTANCE)
                .evaluate(WekaEvaluator.on(data)
                        .validate(Validation.stratifiedFolds(3))
                        .maximize(Metric.AREA_UNDER_ROC))
                .search(Search.random())
                .budget(Budget.trials(12))
                .run();
        assertEquals(
                12,
                result.regularizationCurves().stream()
                        .mapToInt(curve -> curve.points().size())
                        .sum());
        for (RegularizationCurve curve : result.regularizationCurves()) {
            for (RegularizationCurve.Point point : curve.points()) {
                var cost = result.trials().get(point.trial()).values().cost();
                assertEquals(strengthOf(cost), point.strength());
                assertTrue(curve.parameter().startsWith(nameOf(cost)), curve.parameter());
            }
        }
        assertFalse(result.regularizationCurves().isEmpty());
    }

    private static double strengthOf(PenalizedScore.Cost cost) {
        if (cost instanceof PenalizedScore.Cost.Lasso lasso) {
            return lasso.strength();
        }
        return cost instanceof PenalizedScore.Cost.Ridge ridge
                ? ridge.strength()
                : ((PenalizedScore.Cost.Both) cost).net().strength();
    }

    private static String nameOf(PenalizedScore.Cost cost) {
        return "cost." + cost.getClass().getSimpleName();
    }
}
