// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.metrics.Metric;
import dev.attune.space.Parameter;
import dev.attune.study.Budget;
import dev.attune.study.Fidelity;
import dev.attune.study.Study;
import dev.attune.study.StudyException;
import dev.attune.study.TrialState;
import dev.attune.study.stopping.Stopping;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.Classifier;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.lazy.IBk;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/** Evaluations that grow by rows or iterations. */
class FidelityTest {

    private static final Validation FOLDS = Validation.stratifiedFolds(3);
    private static final Fidelity ROWS = Fidelity.rows(0.1, 0.4);
    private static final Fidelity ITERATIONS = Fidelity.iterations(0.1, 0.4);

    private static double score(WekaEvaluator evaluator, WekaModel model, int step) throws Exception {
        return evaluator.evaluate(new FixedLearner(model), FixedLearner.ANY, step)[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"glass", "hypothyroid", "soybean", "auto-mpg"})
    void theLastLevelIsThePlainEvaluation(String name) throws Exception {
        WekaData data = DataSets.load(name);
        WekaEvaluator plain = WekaEvaluator.on(data).validate(Validation.folds(3));
        for (Fidelity fidelity : List.of(ROWS, ITERATIONS)) {
            WekaEvaluator growing = plain.fidelity(fidelity);
            assertThat(growing.steps()).isEqualTo(9);
            for (int fold = 0; fold < 3; fold++) {
                assertThat(score(growing, RandomForest::new, 6 + fold))
                        .isEqualTo(score(plain, RandomForest::new, fold));
            }
            assertThat(growing.pooled(new FixedLearner(RandomForest::new), FixedLearner.ANY))
                    .isEqualTo(plain.pooled(new FixedLearner(RandomForest::new), FixedLearner.ANY));
        }
    }

    @Test
    void aShareOfTheRowsHasAsMuchOfEachClassAndHoldsSmallerShares() {
        Instances rows = DataSets.load("glass").rows();
        Parts parts = new Parts(rows, FOLDS);
        for (int fold = 0; fold < 3; fold++) {
            List<String> all = lines(parts.train(fold, 1));
            List<String> some = lines(parts.train(fold, 0.4));
            List<String> few = lines(parts.train(fold, 0.1));
            assertThat(all).containsSubsequence(some);
            assertThat(some).containsSubsequence(few);
            int[] whole = parts.train(fold, 1).attributeStats(rows.classIndex()).nominalCounts;
            int[] part = parts.train(fold, 0.4).attributeStats(rows.classIndex()).nominalCounts;
            assertThat(part)
                    .isEqualTo(IntStream.of(whole)
                            .map(count -> (int) Math.ceil(0.4 * count))
                            .toArray());
        }
    }

    @Test
    void aShareOfRowsInOrderOfTimeHasTheLast() {
        Parts parts = new Parts(DataSets.load("auto-mpg").rows(), Validation.timeOrderedFolds(4));
        List<String> all = lines(parts.train(2, 1));
        assertThat(lines(parts.train(2, 0.25)))
                .isEqualTo(all.subList(all.size() - (int) Math.ceil(0.25 * all.size()), all.size()));
    }

    private static List<String> lines(Instances rows) {
        return rows.stream().map(Object::toString).toList();
    }

    @Test
    void aShareOfTheIterationsIsASmallerLearner() throws Exception {
        WekaEvaluator plain =
                WekaEvaluator.on(DataSets.load("glass")).validate(FOLDS).maximize(Metric.KAPPA);
        WekaEvaluator growing = plain.fidelity(ITERATIONS);
        for (int fold = 0; fold < 3; fold++) {
            assertThat(score(growing, () -> forest(50), fold)).isEqualTo(score(plain, () -> forest(5), fold));
            assertThat(score(growing, () -> forest(50), 3 + fold)).isEqualTo(score(plain, () -> forest(20), fold));
            assertThat(score(growing, () -> boosted(10), fold)).isEqualTo(score(plain, () -> boosted(1), fold));
            assertThat(score(growing, () -> network(50), 3 + fold)).isEqualTo(score(plain, () -> network(20), fold));
            assertThat(score(growing, J48::new, fold))
                    .as("a tree is trained in full")
                    .isEqualTo(score(plain, J48::new, fold));
        }
    }

    private static Classifier forest(int trees) {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(trees);
        return forest;
    }

    private static Classifier boosted(int rounds) {
        AdaBoostM1 boosted = new AdaBoostM1();
        boosted.setNumIterations(rounds);
        return boosted;
    }

    private static Classifier network(int epochs) {
        MultilayerPerceptron network = new MultilayerPerceptron();
        network.setTrainingTime(epochs);
        return network;
    }

    @Test
    void whatCountsNothingHasNoShareOfIterations() {
        WekaEvaluator growing = WekaEvaluator.on(DataSets.load("glass")).fidelity(ITERATIONS);
        for (WekaModel model : List.<WekaModel>of(J48::new, IBk::new)) {
            assertThatThrownBy(() -> growing.check(new FixedLearner(model), FixedLearner.ANY))
                    .isInstanceOf(StudyException.class)
                    .hasMessageStartingWith("ATN115 ")
                    .hasMessageContaining("counts no trees, rounds or epochs")
                    .hasMessageContaining("0.1, 0.4, 1 of the iterations. Use Fidelity.rows.");
        }
    }

    @Test
    void theDigestTellsLevelsApart() {
        WekaEvaluator plain = WekaEvaluator.on(DataSets.load("glass"));
        assertThat(plain.fidelity(ROWS).digest())
                .isEqualTo(plain.digest() + ", 0.1, 0.4, 1 of the rows")
                .isNotEqualTo(plain.fidelity(ITERATIONS).digest());
        assertThat(plain.fidelity(Fidelity.folds()).digest()).isEqualTo(plain.digest());
    }

    private static final Parameter.OfInt LEAF = Parameter.ofInt("leaf", 1, 200).log();

    /** A tree that counts the rows that it is trained on. */
    private static TunedLearner tree(AtomicLong rows) {
        return TunedLearner.tree(LEAF, 50, () -> new CountingTree(rows));
    }

    private static final class CountingTree extends J48 {

        private static final long serialVersionUID = 1;

        private final transient AtomicLong rows;

        CountingTree(AtomicLong rows) {
            this.rows = rows;
        }

        @Override
        public void buildClassifier(Instances training) throws Exception {
            rows.addAndGet(training.size());
            super.buildClassifier(training);
        }
    }

    @Test
    void halvingByRowsFindsAsMuchForHalfOfTheWork() {
        AtomicLong rows = new AtomicLong();
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("segment")).validate(FOLDS);
        var plan = Study.of(tree(rows))
                .evaluate(evaluator)
                .budget(Budget.trials(40))
                .seed(3);
        double full = plan.run().best().score();
        long trainedInFull = rows.getAndSet(0);

        var halved = Study.of(tree(rows))
                .evaluate(evaluator.fidelity(Fidelity.rows(1.0 / 9, 1.0 / 3)))
                .stop(Stopping.asynchronousSuccessiveHalving())
                .budget(Budget.trials(40))
                .seed(3)
                .run();
        assertThat(halved.best().score()).isGreaterThan(full - 0.005);
        assertThat(rows.get()).isLessThan(trainedInFull / 2);
        assertThat(halved.trials()).anyMatch(trial -> trial.state() == TrialState.STOPPED);
        assertThat(halved.best().trial().steps()).hasSize(3);
    }
}
