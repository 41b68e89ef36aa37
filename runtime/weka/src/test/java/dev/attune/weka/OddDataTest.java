// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.metrics.Metric;
import dev.attune.study.StudyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import weka.classifiers.Classifier;
import weka.classifiers.IteratedSingleClassifierEnhancer;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.classifiers.lazy.IBk;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** Unusual data give a score, the same with and without faster learners, or one clear message. */
class OddDataTest {

    @AfterEach
    void substituteAgain() {
        System.clearProperty("attune.substitute");
    }

    private static Classifier forest() {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(5);
        return forest;
    }

    private static Classifier machine() {
        RBFKernel kernel = new RBFKernel();
        kernel.setGamma(0.3);
        kernel.setCacheSize(0);
        SMO machine = new SMO();
        machine.setKernel(kernel);
        return machine;
    }

    private static Classifier logistic() {
        Logistic logistic = new Logistic();
        logistic.setMaxIts(20);
        return logistic;
    }

    private static void assertScoresAlike(Instances rows, int folds) throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(WekaData.of(rows)).validate(Validation.stratifiedFolds(folds));
        List<WekaModel> models = new ArrayList<>(
                List.of(OddDataTest::forest, () -> new IBk(3), J48::new, NaiveBayes::new, OddDataTest::machine));
        // its search keeps a square matrix of all coefficients
        if (rows.numAttributes() < 1000) {
            models.add(OddDataTest::logistic);
        }
        models.removeIf(model -> !model.newClassifier().getCapabilities().test(rows));
        for (WekaModel model : models) {
            List<String> fast = outcomes(evaluator, model);
            assertThat(outcomes(evaluator, model)).isEqualTo(fast);
            System.setProperty("attune.substitute", "false");
            assertThat(outcomes(evaluator.cache(0), model)).isEqualTo(fast);
            System.clearProperty("attune.substitute");
            assertThat(fast)
                    .allMatch(score -> score.matches("[01]\\.[0-9]+") || model.newClassifier() instanceof Logistic);
        }
        List<IntFunction<Classifier>> sized = List.of(
                size -> sized(new RandomForest(), size),
                IBk::new,
                size -> sized(new AdaBoostM1(), size),
                size -> sized(new LogitBoost(), size));
        for (IntFunction<Classifier> learner : sized) {
            assertCurvesAlike(evaluator, learner);
        }
    }

    private static Classifier sized(IteratedSingleClassifierEnhancer ensemble, int size) {
        ensemble.setNumIterations(size);
        return ensemble;
    }

    /** What one fit says of each size is what a fit of that size says, with Weka's own learner and nothing shared. */
    private static void assertCurvesAlike(WekaEvaluator evaluator, IntFunction<Classifier> learner) throws Exception {
        int[] sizes = {1, 2, 5};
        FixedLearner largest = new FixedLearner(() -> learner.apply(5));
        for (int step = 0; step < evaluator.steps(); step++) {
            double[] curve = evaluator.curve(largest, FixedLearner.ANY, step, sizes);
            System.setProperty("attune.substitute", "false");
            for (int s = 0; s < sizes.length; s++) {
                int size = sizes[s];
                FixedLearner alone = new FixedLearner(() -> learner.apply(size));
                assertThat(curve[s]).isEqualTo(evaluator.cache(0).evaluate(alone, FixedLearner.ANY, step)[0]);
            }
            System.clearProperty("attune.substitute");
        }
    }

    /** The score of each step, or what it failed with. */
    private static List<String> outcomes(WekaEvaluator evaluator, WekaModel model) {
        List<String> outcomes = new ArrayList<>();
        for (int step = 0; step < evaluator.steps(); step++) {
            try {
                outcomes.add("" + evaluator.evaluate(new FixedLearner(model), FixedLearner.ANY, step)[0]);
            } catch (Exception e) {
                outcomes.add(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        return outcomes;
    }

    @Test
    void missingCellsEverywhere() throws Exception {
        assertScoresAlike(RandomData.of(1, 90, 4, 4, 3, 0.8, false), 5);
    }

    @Test
    void oneRowPerClass() throws Exception {
        Instances rows = RandomData.of(2, 5, 2, 1, 5, 0, false);
        for (int i = 0; i < 5; i++) {
            rows.get(i).setClassValue(i);
        }
        assertScoresAlike(rows, 5);
    }

    @Test
    void constantAndIdentifierAttributes() throws Exception {
        Instances rows = RandomData.of(3, 80, 3, 2, 2, 0, false);
        for (int i = 0; i < 80; i++) {
            rows.get(i).setValue(0, 7);
            rows.get(i).setValue(1, i);
        }
        assertScoresAlike(rows, 4);
    }

    @Test
    void declaredClassesThatDoNotOccur() throws Exception {
        Instances rows = RandomData.of(4, 80, 3, 2, 6, 0, false);
        rows.forEach(row -> row.setClassValue(row.classValue() % 2));
        assertScoresAlike(rows, 4);
    }

    @Test
    void duplicatedRows() throws Exception {
        Instances rows = RandomData.of(5, 40, 2, 2, 2, 0, false);
        rows.addAll(new Instances(rows));
        rows.addAll(new Instances(rows));
        assertScoresAlike(rows, 4);
    }

    @Test
    void infiniteValues() throws Exception {
        Instances rows = RandomData.of(6, 80, 3, 1, 2, 0, false);
        rows.get(5).setValue(0, Double.POSITIVE_INFINITY);
        rows.get(9).setValue(1, Double.NEGATIVE_INFINITY);
        WekaEvaluator evaluator = WekaEvaluator.on(WekaData.of(rows)).validate(Validation.stratifiedFolds(4));
        for (WekaModel model : List.<WekaModel>of(
                OddDataTest::forest,
                OddDataTest::logistic,
                OddDataTest::machine,
                () -> new IBk(3),
                J48::new,
                NaiveBayes::new)) {
            List<String> fast = outcomes(evaluator, model);
            System.setProperty("attune.substitute", "false");
            assertThat(withoutReasons(outcomes(evaluator.cache(0), model))).isEqualTo(withoutReasons(fast));
            System.clearProperty("attune.substitute");
        }
    }

    /** Where an infinity makes sums NaN, a twin may notice it in another place than Weka's learner, and say so in other words. */
    private static List<String> withoutReasons(List<String> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.replaceFirst("(?s)^\\w*Exception: .*", "fails"))
                .toList();
    }

    @Test
    void weightsOfZeroCountNothing() throws Exception {
        Instances rows = RandomData.of(7, 80, 3, 1, 2, 0, false);
        for (int i = 0; i < 20; i++) {
            rows.get(i).setWeight(0);
        }
        assertScoresAlike(rows, 4);
    }

    @Test
    void tenThousandAttributes() throws Exception {
        Random random = new Random(8);
        ArrayList<Attribute> header = new ArrayList<>();
        for (int a = 0; a < 10_000; a++) {
            header.add(new Attribute("x" + a));
        }
        header.add(new Attribute("y", Arrays.asList("no", "yes")));
        Instances rows = new Instances("wide", header, 40);
        rows.setClassIndex(10_000);
        for (int i = 0; i < 40; i++) {
            double[] values = random.doubles(10_001).toArray();
            values[10_000] = i % 2;
            values[77] += 5 * values[10_000];
            rows.add(new DenseInstance(1, values));
        }
        WekaEvaluator evaluator = WekaEvaluator.on(WekaData.of(rows)).validate(Validation.stratifiedFolds(2));
        assertThat(evaluator.pooled(new FixedLearner(J48::new), FixedLearner.ANY))
                .isCloseTo(1, within(0.1));
        assertScoresAlike(rows, 2);
    }

    @Test
    void negativeWeightsAreRefused() {
        Instances rows = RandomData.of(9, 20, 2, 0, 2, 0, false);
        rows.get(3).setWeight(-1);
        assertThatThrownBy(() -> WekaData.of(rows))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN127 random9: row 4 of those with a target has the weight -1.0. Weights are finite and not"
                                + " negative.");
    }

    @Test
    void weightsThatAreAllZeroAreRefused() {
        Instances rows = RandomData.of(10, 20, 2, 0, 2, 0, false);
        rows.forEach(row -> row.setWeight(0));
        assertThatThrownBy(() -> WekaData.of(rows))
                .hasMessage("ATN127 random10: all rows have the weight 0. Give some a positive one.");
    }

    @Test
    void infiniteTargetsAreRefused() {
        Instances rows = RandomData.of(11, 20, 2, 0, 0, 0, false);
        rows.get(0).setClassValue(Double.POSITIVE_INFINITY);
        assertThatThrownBy(() -> WekaData.of(rows))
                .hasMessage(
                        "ATN127 random11: row 1 of those with a target has an infinite target. Leave it out, or give"
                                + " it a number.");
    }

    @Test
    void textAttributesAreRefusedByALearnerThatCannotReadThem() {
        ArrayList<Attribute> header = new ArrayList<>();
        header.add(new Attribute("words", (List<String>) null));
        header.add(new Attribute("y", Arrays.asList("no", "yes")));
        Instances rows = new Instances("text", header, 4);
        rows.setClassIndex(1);
        for (int i = 0; i < 4; i++) {
            rows.add(new DenseInstance(1, new double[] {rows.attribute(0).addStringValue("word" + i), i % 2}));
        }
        WekaEvaluator evaluator = WekaEvaluator.on(WekaData.of(rows)).maximize(Metric.ACCURACY);
        assertThatThrownBy(() -> evaluator.check(new FixedLearner(J48::new), FixedLearner.ANY))
                .hasMessage("ATN126 J48 cannot learn from text: 4 rows, 1 attributes, y no|yes:"
                        + " weka.classifiers.trees.J48: Cannot handle string attributes!. Choose another"
                        + " learner, or prepare the data for it.");
    }

    private static Instances withDates(int rows) {
        ArrayList<Attribute> header = new ArrayList<>();
        header.add(new Attribute("when", "yyyy-MM-dd"));
        header.add(new Attribute("x"));
        header.add(new Attribute("y", Arrays.asList("no", "yes")));
        Instances dated = new Instances("dated", header, rows);
        dated.setClassIndex(2);
        Random random = new Random(5);
        for (int i = 0; i < rows; i++) {
            double day = 86_400_000.0 * random.nextInt(3000);
            double x = random.nextDouble();
            dated.add(new DenseInstance(1, new double[] {day, x, day / 3000 / 86_400_000 + x > 1 ? 1 : 0}));
        }
        return dated;
    }

    @Test
    void dateAttributesAreRefusedByALearnerThatCannotReadThem() {
        WekaEvaluator evaluator = WekaEvaluator.on(WekaData.of(withDates(20))).maximize(Metric.ACCURACY);
        assertThatThrownBy(() -> evaluator.check(new FixedLearner(SMO::new), FixedLearner.ANY))
                .hasMessage("ATN126 SMO cannot learn from dated: 20 rows, 2 attributes, y no|yes:"
                        + " weka.classifiers.functions.SMO: Cannot handle date attributes!. Choose another"
                        + " learner, or prepare the data for it.");
    }

    @Test
    void datesAreNumbersToLearnersThatTakeThem() throws Exception {
        assertScoresAlike(withDates(120), 4);
    }

    @Test
    void nominalValuesThatOnlyTestRowsHave() throws Exception {
        Instances rows = RandomData.of(11, 120, 2, 2, 3, 0, false);
        assertScoresAlike(withRareValues(rows), 4);
    }

    /** One more nominal attribute, each value of which but the first has a single row. */
    private static Instances withRareValues(Instances rows) {
        List<String> values = IntStream.range(0, 40).mapToObj(i -> "v" + i).toList();
        Instances more = new Instances(rows);
        more.insertAttributeAt(new Attribute("rare", values), 0);
        for (int i = 0; i < more.size(); i++) {
            more.get(i).setValue(0, i % 3 == 0 ? i / 3 : 0);
        }
        return more;
    }
}
