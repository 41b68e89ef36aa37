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
import dev.attune.study.Trial;
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
    void eachTrialIsAPartOfTheCurveOfItsOwnPenalty() throws Exception {
        var data = WekaData.arff(Path.of("data", "credit-g.arff")).target("class");
        var result = Study.of(PenalizedScoreTuning.INSTANCE)
                .evaluate(WekaEvaluator.on(data)
                        .validate(Validation.stratifiedFolds(3))
                        .maximize(Metric.AREA_UNDER_ROC))
                .search(Search.random())
                .budget(Budget.trials(12))
                .run();
        for (RegularizationCurve curve : result.regularizationCurves()) {
            for (RegularizationCurve.Point point : curve.points()) {
                var trial = result.trials().get(point.trial());
                assertTrue(curve.parameter().startsWith(nameOf(trial.values().cost())), curve.parameter());
                assertTrue(
                        trial.curve().isEmpty() || point.strength() >= strengthOf(asked(trial)),
                        "what one fit scores is not weaker than what was asked for");
            }
        }
        int scored = result.trials().stream()
                .mapToInt(trial -> Math.max(1, trial.curve().size()))
                .sum();
        assertTrue(scored > 40, "12 fits score whole curves");
        assertEquals(
                scored,
                result.regularizationCurves().stream()
                        .mapToInt(curve -> curve.points().size())
                        .sum());
        assertFalse(result.regularizationCurves().isEmpty());
    }

    private static PenalizedScore.Cost asked(Trial<PenalizedScoreTuning.Values> trial) {
        var last = trial.curve().get(trial.curve().size() - 1);
        return PenalizedScoreTuning.INSTANCE.read(last.assignment()).cost();
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
