// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static dev.attune.study.Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attune.metrics.Metric;
import dev.attune.search.Search;
import dev.attune.study.Budget;
import dev.attune.study.RegularizationCurve;
import dev.attune.study.Study;
import dev.attune.study.StudyResult;
import dev.attune.study.TrialState;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.WekaTuning;
import java.nio.file.Path;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import weka.classifiers.Classifier;
import weka.classifiers.functions.LinearRegression;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.SGD;
import weka.classifiers.functions.SMO;
import weka.classifiers.trees.J48;
import weka.core.Instances;

/** Penalties of Weka's own learners are tuned, have curves, and the simpler of two good models can be preferred. */
class WekasPenaltiesTest {

    private static final int TRIALS = 8;

    @Test
    void ridgesOfClasses() throws Exception {
        requireSimple(tuned(WekasPenalties_OddsTuning.INSTANCE, "class"), Logistic.class, Logistic::getRidge, true);
        requireSimple(tuned(WekasPenalties_DescentTuning.INSTANCE, "class"), SGD.class, SGD::getLambda, true);
    }

    @Test
    void theRidgeOfALine() throws Exception {
        var result = tuned(WekasPenalties_LineTuning.INSTANCE, "credit_amount");
        requireSimple(result, LinearRegression.class, LinearRegression::getRidge, true);
    }

    @Test
    void aMachinesErrorsAndATreesConfidenceAreSimpleWhenLow() throws Exception {
        requireSimple(tuned(WekasPenalties_MachineTuning.INSTANCE, "class"), SMO.class, SMO::getC, false);
        requireSimple(
                tuned(WekasPenalties_TreeTuning.INSTANCE, "class"), J48.class, J48::getConfidenceFactor, false);
    }

    private static <M, V> StudyResult<M, V, Classifier> tuned(WekaTuning<M, V> tuning, String target) throws Exception {
        Instances rows = WekaData.arff(Path.of("data", "credit-g.arff")).target("class").rows();
        var data = WekaData.of(new Instances(rows, 0, 240)).target(target);
        var evaluator = WekaEvaluator.on(data).validate(Validation.stratifiedFolds(3));
        return Study.of(tuning)
                .evaluate(
                        target.equals("class")
                                ? evaluator.minimize(Metric.BRIER)
                                : evaluator.validate(Validation.folds(3)).minimize(Metric.MEAN_ABSOLUTE_ERROR))
                .select(SIMPLEST_WITHIN_ONE_STANDARD_ERROR)
                .search(Search.random())
                .budget(Budget.trials(TRIALS))
                .run();
    }

    /** The simplest strength of the curve that scores within one standard error of the best is what the learner has. */
    private static <M, V, C> void requireSimple(
            StudyResult<M, V, Classifier> result, Class<C> type, ToDoubleFunction<C> strength, boolean simpleWhenHigh) {
        result.trials().forEach(trial -> assertEquals(
                TrialState.COMPLETE, trial.state(), () -> trial.failure().orElse("")));
        RegularizationCurve curve = result.regularizationCurves().get(0);
        assertEquals(TRIALS, curve.points().size());
        RegularizationCurve.Point best = curve.best();
        double limit = best.score() + best.standardError();
        double expected = curve.points().stream()
                .filter(point -> point.score() <= limit)
                .mapToDouble(RegularizationCurve.Point::strength)
                .map(value -> simpleWhenHigh ? value : -value)
                .max()
                .orElseThrow();
        Classifier fitted = result.best().fit();
        assertTrue(type.isInstance(fitted), () -> fitted.getClass().getName());
        assertEquals(Math.abs(expected), strength.applyAsDouble(type.cast(fitted)));
        assertTrue(best.standardError() > 0);
    }
}
