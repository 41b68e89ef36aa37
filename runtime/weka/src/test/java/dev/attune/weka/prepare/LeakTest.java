// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.lazy.IBk;
import weka.classifiers.trees.J48;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;
import weka.filters.Filter;

/**
 * On pure noise the cross-validated accuracy of every preparation is chance: 0.5 within its 99.9 % interval. The same stages fitted
 * before the folds are split say otherwise, so this test can fail (Hastie, Tibshirani, Friedman 2009, "The Elements of Statistical
 * Learning", section 7.10.2).
 */
class LeakTest {

    private static final double SIGMAS = 3.29;

    private static double accuracy(Classifier classifier, Instances rows) throws Exception {
        Evaluation evaluation = new Evaluation(rows);
        evaluation.crossValidateModel(classifier, rows, 10, new Random(1));
        assertThat(evaluation.unclassified()).isZero();
        return evaluation.correct() / rows.numInstances();
    }

    private static void requireChance(double accuracy, int rows) {
        double reach = SIGMAS * Math.sqrt(0.25 / rows);
        assertThat(accuracy).isBetween(0.5 - reach, 0.5 + reach);
    }

    private static PreparedClassifier of(Classifier learner, Filter... stages) {
        PreparedClassifier made = new PreparedClassifier();
        for (Filter stage : stages) {
            made.addStage(stage);
        }
        made.setClassifier(learner);
        return made;
    }

    private static AttributeSelector selector(AttributeRanking method, double keep) {
        AttributeSelector selector = new AttributeSelector();
        selector.setMethod(method);
        selector.setKeep(keep);
        return selector;
    }

    @ParameterizedTest
    @EnumSource(AttributeRanking.class)
    void theBestOfTenThousandCandidatesAreChance(AttributeRanking method) throws Exception {
        Instances rows = Rows.noise(100, 10_000, 21);
        requireChance(accuracy(of(new NaiveBayes(), selector(method, 0.002)), rows), 100);
    }

    @Test
    void theSameSelectionBeforeTheFoldsIsNot() throws Exception {
        Instances rows = Rows.noise(100, 10_000, 21);
        Instances selected = Rows.fit(selector(AttributeRanking.CORRELATION, 0.002), rows);
        assertThat(accuracy(new NaiveBayes(), selected)).isGreaterThan(0.8);
    }

    @Test
    void theBestProductsAreChance() throws Exception {
        Instances rows = Rows.noise(100, 60, 5);
        assertThat(accuracy(new NaiveBayes(), Rows.fit(new InteractionTerms(), rows)))
                .isGreaterThan(0.5 + SIGMAS * Math.sqrt(0.25 / 100));
        requireChance(accuracy(of(new NaiveBayes(), new InteractionTerms(), new PolynomialTerms()), rows), 100);
    }

    /** 2,000 rows with an identifier of 500 values. */
    private static Instances identified() {
        List<String> names = IntStream.range(0, 500).mapToObj(v -> "v" + v).toList();
        Instances rows = new Instances(
                "id",
                new ArrayList<>(List.of(new Attribute("id", names), new Attribute("class", List.of("n", "p")))),
                2000);
        rows.setClassIndex(1);
        Random random = new Random(8);
        IntStream.range(0, 2000)
                .forEach(r -> rows.add(new DenseInstance(1, new double[] {random.nextInt(500), r % 2})));
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void anIdentifierOfFiveHundredValuesIsChance(Encoding method) throws Exception {
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(method);
        requireChance(accuracy(of(new J48(), encoder), identified()), 2000);
    }

    @Test
    void targetMeansOfAllRowsAreNotChanceAndThoseOfOtherFoldsAre() throws Exception {
        Instances rows = identified();
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.TARGET);
        Instances outOfFold = Rows.fit(encoder, rows);
        // later rows get the means of all training rows, these rows' own targets among them
        Instances inSample = Filter.useFilter(rows, encoder);
        assertThat(accuracy(new J48(), inSample)).isGreaterThan(0.6);
        assertThat(Math.abs(correlation(outOfFold))).isLessThan(0.15);
        assertThat(correlation(inSample)).isGreaterThan(0.4);
    }

    private static double correlation(Instances rows) {
        double[] x = rows.attributeToDoubleArray(0);
        double[] y = rows.attributeToDoubleArray(1);
        return weka.core.Utils.correlation(x, y, x.length);
    }

    @ParameterizedTest
    @EnumSource(
            value = Augmentation.class,
            names = {"SMOTE", "OVERSAMPLE", "JITTER", "UNDERSAMPLE"})
    void copiesOfTrainingRowsNeverReachTheTest(Augmentation method) throws Exception {
        Instances rows = Rows.noise(400, 5, 13);
        // a nearest neighbour would find a test row's own copy; classes at random, two to one in size
        Random random = new Random(4);
        rows.forEach(row -> row.setClassValue(random.nextInt(3) == 0 ? 1 : 0));
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(method);
        augmenter.setRatio(2);
        IBk nearest = new IBk(1);
        double share = rows.attributeStats(5).nominalCounts[1] / 400.0;
        Instances grown = Rows.fit(augmenter, rows);
        double predicted = accuracy(of(nearest, augmenter), rows);
        assertThat(predicted).isBetween(share - 0.1, 1 - share + 0.1);
        if (method != Augmentation.UNDERSAMPLE) {
            assertThat(accuracy(nearest, grown)).isGreaterThan(predicted + 0.1);
        }
    }
}
