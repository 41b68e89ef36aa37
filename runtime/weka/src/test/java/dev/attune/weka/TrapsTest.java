// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.metrics.Metric;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.functions.SMO;
import weka.classifiers.meta.FilteredClassifier;
import weka.classifiers.rules.ZeroR;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.unsupervised.attribute.Remove;

/** Ways in which Weka's own evaluation, or a careless use of it, silently gives a wrong score. */
class TrapsTest {

    /** A learner that is nothing but a function of the test row. */
    private static final class Predicting extends AbstractClassifier {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient ToDoubleFunction<Instance> output;
        private int width;

        Predicting(ToDoubleFunction<Instance> output) {
            this.output = output;
        }

        @Override
        public void buildClassifier(Instances rows) {
            width = rows.classAttribute().isNominal() ? rows.numClasses() : 1;
        }

        @Override
        public double[] distributionForInstance(Instance row) {
            double[] distribution = new double[width];
            distribution[0] = output.applyAsDouble(row);
            return distribution;
        }
    }

    @Test
    void unclassifiedRowsAreErrors() throws Exception {
        WekaData data = DataSets.load("glass");
        Classifier silent = new Predicting(row -> 0);
        silent.buildClassifier(data.rows());
        Evaluation weka = new Evaluation(data.rows());
        weka.evaluateModel(silent, data.rows());
        assertThat(weka.errorRate())
                .as("what Weka says of a model without any answer")
                .isZero();

        WekaEvaluator evaluator = WekaEvaluator.on(data).minimize(Metric.ERROR_RATE);
        assertThat(scores(evaluator, () -> new Predicting(row -> 0))).containsOnly(1.0);
        assertThat(scores(evaluator, () -> new Predicting(row -> Double.NaN))).containsOnly(1.0);
    }

    @Test
    void aForestWithoutTreesIsNotTheBest() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass")).minimize(Metric.ERROR_RATE);
        assertThat(scores(evaluator, () -> forest(0))).containsOnly(1.0);
        assertThat(scores(evaluator, () -> forest(10))).allMatch(score -> score < 0.6);
    }

    @Test
    void estimatesOfNaNFailTheConfiguration() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("abalone"));
        FixedLearner refusing = new FixedLearner(() -> new Predicting(row -> row.value(1) > 0.5 ? Double.NaN : 10));
        assertThatThrownBy(() -> evaluator.evaluate(refusing, FixedLearner.ANY, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageMatching("Predicting predicted NaN for \\d+ of 418 test rows");
    }

    @Test
    void rowsWithoutTargetTakeNoPlaceInAnyFold() throws Exception {
        Instances rows = DataSets.load("vote").rows();
        for (int i = 0; i < 100; i++) {
            rows.get(4 * i).setClassMissing();
        }
        WekaData data = WekaData.of(rows);
        assertThat(data.rowsWithoutTarget()).isEqualTo(100);
        Parts parts = new Parts(data.targeted(), Validation.stratifiedFolds(5));
        for (int fold = 0; fold < 5; fold++) {
            assertThat(parts.testRows(fold)).hasSize(67);
        }
    }

    @Test
    void theTestClassIsHidden() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("vote")).maximize(Metric.ACCURACY);
        // a learner that peeks: it would be perfect if it saw the class
        List<Double> scores = scores(evaluator, () -> new Predicting(row -> row.classIsMissing() ? 0 : 1));
        assertThat(scores).containsOnly(0.0);
    }

    @Test
    void scoresDoNotDependOnTheOrderOrNumberOfThreads() throws Exception {
        // an order-sensitive learner and one whose prediction changes its own state
        for (WekaModel model : List.<WekaModel>of(() -> forest(5), SMO::new, TrapsTest::filteredTree)) {
            WekaEvaluator evaluator =
                    WekaEvaluator.on(DataSets.load("ionosphere")).maximize(Metric.AREA_UNDER_ROC);
            List<Double> inOrder = scores(evaluator, model);
            assertThat(parallelScores(evaluator.validate(evaluator.validation()), model, 4))
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void everyStepHasALearnerOfItsOwn() throws Exception {
        Set<Classifier> made = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass")).validate(Validation.stratifiedFolds(6));
        parallelScores(
                evaluator,
                () -> {
                    Classifier learner = new ZeroR();
                    made.add(learner);
                    return learner;
                },
                3);
        assertThat(made).hasSize(6);
    }

    @Test
    void weightsCount() throws Exception {
        Instances rows = DataSets.load("diabetes").rows();
        rows.forEach(row -> row.setWeight(row.classValue() == 0 ? 3 : 1));
        double heavy = 3.0 * 500 / (3 * 500 + 268);
        WekaEvaluator evaluator = WekaEvaluator.on(WekaData.of(rows))
                .validate(Validation.stratifiedFolds(2))
                .maximize(Metric.ACCURACY);
        assertThat(evaluator.pooled(new FixedLearner(() -> new Predicting(row -> 1)), FixedLearner.ANY))
                .isCloseTo(heavy, within(1e-12));
    }

    @Test
    void aFoldIsScoredByItsOwnRowsOnly() throws Exception {
        // Weka's Evaluation accumulates over calls
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("segment"));
        double alone = evaluator.evaluate(new FixedLearner(J48::new), FixedLearner.ANY, 4)[0];
        scores(evaluator, J48::new);
        assertThat(evaluator.evaluate(new FixedLearner(J48::new), FixedLearner.ANY, 4)[0])
                .isEqualTo(alone);
    }

    @Test
    void aMetricUndefinedInOneFoldIsLeftToTheStudy() throws Exception {
        // hypothyroid has a class of two rows: most folds of ten do not test it
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("hypothyroid")).maximize(Metric.RECALL.of(3));
        List<Double> scores = scores(evaluator, J48::new);
        assertThat(scores.stream().filter(score -> score.isNaN())).hasSize(8);
    }

    @Test
    void anInterruptedWorkerDoesNotStartTraining() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> evaluator.evaluate(new FixedLearner(J48::new), FixedLearner.ANY, 0))
                .isInstanceOf(InterruptedException.class);
    }

    private static Classifier forest(int trees) {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(trees);
        return forest;
    }

    private static Classifier filteredTree() {
        FilteredClassifier filtered = new FilteredClassifier();
        filtered.setFilter(new Remove());
        filtered.setClassifier(new J48());
        return filtered;
    }

    private static List<Double> scores(WekaEvaluator evaluator, WekaModel model) throws Exception {
        List<Double> scores = new ArrayList<>();
        for (int step = 0; step < evaluator.steps(); step++) {
            scores.add(evaluator.evaluate(new FixedLearner(model), FixedLearner.ANY, step)[0]);
        }
        return scores;
    }

    private static List<Double> parallelScores(WekaEvaluator evaluator, WekaModel model, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Double>> steps = new ArrayList<>();
            for (int step = evaluator.steps() - 1; step >= 0; step--) {
                int number = step;
                steps.add(() -> evaluator.evaluate(new FixedLearner(model), FixedLearner.ANY, number)[0]);
            }
            List<Double> scores = new ArrayList<>();
            for (Future<Double> score : pool.invokeAll(steps)) {
                scores.add(0, score.get());
            }
            return scores;
        } finally {
            pool.shutdown();
        }
    }
}
