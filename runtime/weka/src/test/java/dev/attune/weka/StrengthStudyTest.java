// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.annotations.Encoding;
import dev.attune.metrics.Metric;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.Budget;
import dev.attune.study.RegularizationCurve;
import dev.attune.study.RegularizationCurve.Point;
import dev.attune.study.ScoredPoint;
import dev.attune.study.Selection;
import dev.attune.study.Study;
import dev.attune.study.StudyResult;
import dev.attune.study.Trial;
import dev.attune.weka.learn.elasticnet.ElasticNetLearner;
import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.NominalEncoder;
import dev.attune.weka.prepare.PreparedClassifier;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/** A study over the penalty of an elastic net, of which one fit scores every stronger one. */
class StrengthStudyTest {

    private static final Parameter.OfDouble STRENGTH =
            Parameter.ofDouble("strength", 1e-4, 1).log().simplerWhenHigh();
    private static final Parameter.OfDouble C =
            Parameter.ofDouble("c", 1, 1e4).log().simplerWhenLow();
    private static final Parameter.OfDouble L1_RATIO = Parameter.ofDouble("l1Ratio", 0, 1);

    /** A learner by its penalty's parameter and its L1 share; the default is (the middle, 0.5). */
    private static TunedLearner penalised(Parameter.OfDouble penalty, BiFunction<Double, Double, Classifier> learner) {
        return penalised(
                penalty, SearchSpace.builder().add(penalty).add(L1_RATIO).build(), learner);
    }

    private static TunedLearner penalised(
            Parameter.OfDouble penalty, SearchSpace space, BiFunction<Double, Double, Classifier> learner) {
        return new TunedLearner(
                space,
                point(penalty, penalty.at(0.5)),
                values -> learner.apply(values.get(penalty), values.get(L1_RATIO)));
    }

    private static Assignment point(Parameter.OfDouble penalty, double strength) {
        return Assignment.builder().set(penalty, strength).set(L1_RATIO, 0.5).build();
    }

    private static final TunedLearner NET = penalised(STRENGTH, StrengthStudyTest::net);

    private static ElasticNetLearner net(double strength, double l1Ratio) {
        ElasticNetLogistic net = new ElasticNetLogistic();
        net.setLambda(strength);
        net.setL1Ratio(l1Ratio);
        return net;
    }

    private static Classifier prepared(double strength, double l1Ratio) {
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.ONE_HOT);
        PreparedClassifier prepared = new PreparedClassifier();
        prepared.addStage(new Imputer());
        prepared.addStage(encoder);
        prepared.setClassifier(net(strength, l1Ratio));
        return prepared;
    }

    @TempDir
    private Path dir;

    private final WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass"))
            .validate(Validation.stratifiedFolds(3))
            .minimize(Metric.LOG_LOSS);

    private StudyResult<WekaModel, Assignment, Classifier> tune(TunedLearner tuning, int trials, String journal) {
        return Study.of(tuning)
                .evaluate(evaluator)
                .select(Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR)
                .seed(8)
                .journal(dir.resolve(journal))
                .budget(Budget.trials(trials))
                .run();
    }

    @Test
    void everyPointOfATrialIsWhatAFreshFitScores() throws Exception {
        for (TunedLearner tuning : List.of(NET, penalised(STRENGTH, StrengthStudyTest::prepared))) {
            List<Trial<Assignment>> trials =
                    tune(tuning, 4, "whole" + tuning.hashCode()).trials();
            assertThat(trials.get(0).curve()).isEmpty();
            assertThat(trials.stream()
                            .mapToInt(trial -> trial.curve().size())
                            .max()
                            .orElseThrow())
                    .isBetween(6, 17);
            for (Trial<Assignment> trial : trials) {
                for (ScoredPoint point : trial.curve()) {
                    for (int fold = 0; fold < 3; fold++) {
                        assertThat(point.steps().get(fold))
                                .isEqualTo(evaluator.evaluate(tuning, point.assignment(), fold)[0]);
                    }
                    assertThat(trial.score()).isLessThanOrEqualTo(point.score());
                }
            }
        }
    }

    @Test
    void oneTrialIsAWholeRegularizationCurve() {
        var result = Study.of(NET)
                .evaluate(evaluator)
                .select(Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR)
                .enqueue(point(STRENGTH, 1e-4))
                .budget(Budget.trials(2))
                .run();
        RegularizationCurve curve = result.regularizationCurves().get(0);
        assertThat(curve.points()).filteredOn(point -> point.trial() == 1).hasSize(16);
        assertThat(curve.points()).extracting(Point::strength).startsWith(1.0).endsWith(1e-4);
        assertThat(curve.points())
                .allSatisfy(point -> assertThat(point.standardError()).isPositive());
        assertThat(curve.simplest().strength()).isGreaterThan(curve.best().strength());
        assertThat(result.best().values().get(STRENGTH))
                .isEqualTo(curve.simplest().strength());
        assertThat(result.best().score()).isEqualTo(curve.simplest().score());
        ElasticNetLearner fitted = (ElasticNetLearner) result.best().fit();
        assertThat(fitted.chosenLambda()).isEqualTo(curve.simplest().strength());
    }

    @Test
    void aResumedStudyAndOneOnFourThreadsEqualAnUndisturbedOne() {
        List<String> undisturbed = lines(tune(NET, 4, "undisturbed"));
        tune(NET, 2, "broken");
        assertThat(lines(tune(NET, 4, "broken"))).isEqualTo(undisturbed);
        var onThreads = Study.of(NET).evaluate(evaluator).seed(8).threads(4).budget(Budget.trials(4));
        assertThat(lines(onThreads.run())).isEqualTo(undisturbed);
    }

    private static List<String> lines(StudyResult<?, Assignment, ?> result) {
        return result.trials().stream()
                .map(trial -> trial.number() + " " + trial.values() + " " + trial.steps() + " " + trial.curve())
                .toList();
    }

    @Test
    void strengthsAreSpreadAsTheParameterIsAndEndAtTheProposal() {
        assertThat(strengths(NET, point(STRENGTH, 0.1)))
                .hasSize(5)
                .startsWith(1.0)
                .endsWith(0.1)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(strengths(NET, point(STRENGTH, 1))).containsExactly(1.0);
    }

    private List<Double> strengths(TunedLearner tuning, Assignment asked) {
        return strengths(tuning, STRENGTH, asked);
    }

    private List<Double> strengths(TunedLearner tuning, Parameter.OfDouble penalty, Assignment asked) {
        return evaluator.curve(tuning, asked).stream()
                .map(point -> point.get(penalty))
                .toList();
    }

    @Test
    void anInverseMakesASmallValueAStrongPenalty() throws Exception {
        TunedLearner inverse = penalised(C, (c, l1Ratio) -> net(1 / c, l1Ratio));
        List<Assignment> curve = evaluator.curve(inverse, point(C, 100));
        assertThat(strengths(inverse, C, point(C, 100)))
                .hasSize(9)
                .startsWith(1.0)
                .endsWith(100.0)
                .isSorted();
        List<double[]> scores = evaluator.evaluateAll(inverse, curve, 1);
        for (int i = 0; i < curve.size(); i++) {
            assertThat(scores.get(i)).containsExactly(evaluator.evaluate(inverse, curve.get(i), 1));
        }
    }

    @Test
    void whatChangesMoreThanTheStrengthIsScoredAlone() {
        TunedLearner mixed = penalised(STRENGTH, (strength, l1Ratio) -> net(strength, strength > 0.3 ? 1 : l1Ratio));
        assertThat(strengths(mixed, point(STRENGTH, 0.1))).hasSize(3).allMatch(strength -> strength <= 0.3);
        TunedLearner other = penalised(STRENGTH, (strength, l1Ratio) -> {
            Logistic logistic = new Logistic();
            logistic.setRidge(strength);
            return logistic;
        });
        assertThat(strengths(other, point(STRENGTH, 0.1))).containsExactly(0.1);
        TunedLearner onItsPath = penalised(STRENGTH, (strength, l1Ratio) -> {
            ElasticNetLearner net = net(strength, l1Ratio);
            net.setPathStep(5);
            return net;
        });
        assertThat(strengths(onItsPath, point(STRENGTH, 0.1))).containsExactly(0.1);
    }

    @Test
    void forbiddenStrengthsAreLeftOut() {
        SearchSpace space = SearchSpace.builder()
                .add(STRENGTH)
                .add(L1_RATIO)
                .constrain("moderate", point -> point.get(STRENGTH) < 0.6)
                .build();
        assertThat(strengths(penalised(STRENGTH, space, StrengthStudyTest::net), point(STRENGTH, 0.1)))
                .hasSize(4)
                .allMatch(strength -> strength < 0.6);
    }
}
