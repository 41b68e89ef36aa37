// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.Rescaling;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.attributeSelection.ASEvaluation;
import weka.attributeSelection.CorrelationAttributeEval;
import weka.attributeSelection.InfoGainAttributeEval;
import weka.attributeSelection.Ranker;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.Filter;
import weka.filters.supervised.attribute.AttributeSelection;
import weka.filters.unsupervised.attribute.NominalToBinary;
import weka.filters.unsupervised.attribute.Normalize;
import weka.filters.unsupervised.attribute.OrdinalToNumeric;
import weka.filters.unsupervised.attribute.PrincipalComponents;
import weka.filters.unsupervised.attribute.RemoveUseless;
import weka.filters.unsupervised.attribute.ReplaceMissingValues;
import weka.filters.unsupervised.attribute.Standardize;

/** Where Weka has the same filter, the numbers are the same, on training rows and on others. */
class EqualToWekaTest {

    private static final double SAME = 1e-12;

    private static void requireSame(String data, Filter own, Filter wekas) {
        Instances all = Rows.load(data);
        Instances training = new Instances(all, 0, all.numInstances() / 2);
        Instances others = new Instances(all, all.numInstances() / 2, all.numInstances() - all.numInstances() / 2);
        requireSame(Rows.fit(own, training), Rows.fit(wekas, training));
        try {
            requireSame(Filter.useFilter(others, own), Filter.useFilter(others, wekas));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireSame(Instances own, Instances wekas) {
        assertThat(own.numInstances()).isEqualTo(wekas.numInstances());
        assertThat(own.numAttributes()).isEqualTo(wekas.numAttributes());
        for (int i = 0; i < own.numAttributes(); i++) {
            assertThat(own.attribute(i).name()).isEqualTo(wekas.attribute(i).name());
        }
        for (int r = 0; r < own.numInstances(); r++) {
            assertThat(own.instance(r).toDoubleArray())
                    .usingComparatorWithPrecision(SAME)
                    .containsExactly(wekas.instance(r).toDoubleArray());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.attune.weka.prepare.Rows#sets")
    void meansAreReplaceMissingValues(String data) {
        Imputer imputer = new Imputer();
        imputer.setMethod(Imputation.MEAN);
        requireSame(data, imputer, new ReplaceMissingValues());
    }

    @ParameterizedTest
    @MethodSource("dev.attune.weka.prepare.Rows#sets")
    void standardIsStandardize(String data) {
        Rescaler rescaler = new Rescaler();
        rescaler.setMethod(Rescaling.STANDARD);
        requireSame(data, rescaler, new Standardize());
        requireBits(Rows.fit(rescaler, Rows.load(data)), Rows.fit(new Standardize(), Rows.load(data)));
    }

    @ParameterizedTest
    @MethodSource("dev.attune.weka.prepare.Rows#sets")
    void minMaxIsNormalize(String data) {
        Rescaler rescaler = new Rescaler();
        rescaler.setMethod(Rescaling.MIN_MAX);
        requireSame(data, rescaler, new Normalize());
        requireBits(Rows.fit(rescaler, Rows.load(data)), Rows.fit(new Normalize(), Rows.load(data)));
    }

    /** To the last bit, with dates, weights, cells missing everywhere, a column of one value, and later rows outside the range. */
    @ParameterizedTest
    @EnumSource(
            value = Rescaling.class,
            names = {"STANDARD", "MIN_MAX"})
    void rescalingOfOddColumnsIsWekas(Rescaling method) throws Exception {
        Instances training = Rows.of("""
                @attribute x numeric
                @attribute day date yyyy-MM-dd
                @attribute gap numeric
                @attribute one numeric
                @attribute z numeric
                @attribute y {n,p}
                @data
                0.1,2001-01-01,?,7,-0.0,n
                0.7,2004-02-29,?,7,0.0,p
                ?,?,?,?,1e-320,n
                1e9,1969-12-31,?,7,-3,p
                """);
        training.get(1).setWeight(0.25);
        Instances others = new Instances(training, 2);
        others.add(new DenseInstance(1, new double[] {-5, 1.9e12, 3, 8, -1e300, 0}));
        others.add(new DenseInstance(1, new double[] {1e18, -2.2e12, -2, 6.5, Double.NaN, 1}));
        Rescaler own = new Rescaler();
        own.setMethod(method);
        Filter wekas = method == Rescaling.STANDARD ? new Standardize() : new Normalize();
        requireBits(Rows.fit(own, training), Rows.fit(wekas, training));
        requireBits(Filter.useFilter(others, own), Filter.useFilter(others, wekas));
    }

    private static void requireBits(Instances own, Instances wekas) {
        assertThat(own.numInstances()).isEqualTo(wekas.numInstances());
        for (int r = 0; r < own.numInstances(); r++) {
            assertThat(own.get(r).toDoubleArray()).isEqualTo(wekas.get(r).toDoubleArray());
            assertThat(own.get(r).weight()).isEqualTo(wekas.get(r).weight());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.attune.weka.prepare.Rows#sets")
    void oneHotIsNominalToBinary(String data) {
        requireSame(data, new NominalEncoder(), new NominalToBinary());
    }

    @ParameterizedTest
    @MethodSource("dev.attune.weka.prepare.Rows#sets")
    void ordinalIsOrdinalToNumeric(String data) throws Exception {
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.ORDINAL);
        requireSame(data, encoder, new OrdinalToNumeric());
    }

    @ParameterizedTest
    @MethodSource("dev.attune.weka.prepare.Rows#sets")
    void constantsGoAsWithRemoveUseless(String data) {
        Cleaner cleaner = new Cleaner();
        cleaner.addRule(CleanRule.all().dropUseless());
        requireSame(data, cleaner, new RemoveUseless());
    }

    @ParameterizedTest
    @ValueSource(strings = {"diabetes", "credit-g", "hypothyroid"})
    void rankingsAreWekas(String data) throws Exception {
        requireSameChoice(data, AttributeRanking.INFO_GAIN, new InfoGainAttributeEval());
        requireSameChoice(data, AttributeRanking.CORRELATION, new CorrelationAttributeEval());
    }

    private static void requireSameChoice(String data, AttributeRanking ranking, ASEvaluation wekas) throws Exception {
        Instances rows = Rows.load(data);
        AttributeSelector selector = new AttributeSelector();
        selector.setMethod(ranking);
        selector.setKeep(0.4);
        Ranker ranker = new Ranker();
        ranker.setNumToSelect((int) Math.ceil(0.4 * (rows.numAttributes() - 1)));
        AttributeSelection selection = new AttributeSelection();
        selection.setEvaluator(wekas);
        selection.setSearch(ranker);
        assertThat(names(Rows.fit(selector, rows))).isEqualTo(names(Rows.fit(selection, rows)));
    }

    private static Set<String> names(Instances rows) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < rows.numAttributes(); i++) {
            names.add(rows.attribute(i).name());
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"diabetes", "glass", "wine-red", "segment", "ionosphere"})
    void componentsAreWekasButForTheirSign(String data) throws Exception {
        requireSameComponents(Rows.load(data));
    }

    @Test
    void wideRowsHaveTheSameComponentsByTheirRowsProducts() throws Exception {
        requireSameComponents(Rows.noise(12, 30, 3));
    }

    /** To 1e-12 of the largest value, as eigenvectors by two methods can be. */
    private static void requireSameComponents(Instances rows) throws Exception {
        AttributeSelector selector = new AttributeSelector();
        selector.setMethod(AttributeRanking.PCA);
        selector.setKeep(0.9);
        PrincipalComponents wekas = new PrincipalComponents();
        wekas.setVarianceCovered(0.9);
        Instances own = Rows.fit(selector, rows);
        Instances theirs = Rows.fit(wekas, rows);

        assertThat(own.numAttributes()).isEqualTo(theirs.numAttributes());
        for (int k = 0; k < own.numAttributes() - 1; k++) {
            double[] ours = own.attributeToDoubleArray(k);
            double[] his = theirs.attributeToDoubleArray(k);
            double sign = Math.signum(ours[0] * his[0]);
            double largest = Arrays.stream(his).map(Math::abs).max().orElseThrow();
            for (int r = 0; r < ours.length; r++) {
                assertThat(ours[r]).isCloseTo(sign * his[r], within(SAME * largest));
            }
        }
    }

    @Test
    void stringsDatesAndTheClassPassAsTheyAre() throws Exception {
        Instances rows = Rows.of("@attribute note string\n@attribute day date yyyy-MM-dd\n@attribute x numeric\n"
                + "@attribute y {a,b}\n@data\nfirst,2020-01-01,1,a\n'the second',2020-01-02,?,b\n?,?,3,?");
        for (Filter stage : List.of(new Cleaner(), new NominalEncoder(), new OutlierLimiter(), new Augmenter())) {
            Instances out = Rows.fit(stage, rows);
            assertThat(out.instance(1).stringValue(0))
                    .as(stage.getClass().getName())
                    .isEqualTo("the second");
            assertThat(out.instance(2).isMissing(0)).isTrue();
            assertThat(out.classAttribute().numValues()).isEqualTo(2);
            assertThat(out.instance(2).classIsMissing()).isTrue();
            Instance later = Rows.later(stage, rows.instance(0));
            assertThat(later.stringValue(0)).isEqualTo("first");
            assertThat(later.dataset().attribute(0).numValues()).isLessThanOrEqualTo(2);
        }
    }
}
