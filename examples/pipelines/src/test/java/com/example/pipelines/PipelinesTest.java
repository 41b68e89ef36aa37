// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attune.metrics.Metric;
import dev.attune.search.Search;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.StudyException;
import dev.attune.study.Trial;
import dev.attune.study.TrialState;
import dev.attune.testkit.TuningAssert;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.WekaTuning;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import weka.classifiers.Classifier;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.Reorder;

/** Tuned pipelines on real data: the fitted one survives a file, and takes rows as they come. */
class PipelinesTest {

    private static WekaData credit;
    private static WekaData thyroid;
    private static Classifier creditScore;
    private static Classifier thyroidScreen;

    @BeforeAll
    static void tune() throws Exception {
        credit = WekaData.arff(Path.of("data", "credit-g.arff")).target("class");
        thyroid = WekaData.arff(Path.of("data", "hypothyroid.arff")).target("Class");
        creditScore = tuned(CreditScoreTuning.INSTANCE, credit, Metric.AREA_UNDER_ROC, 6);
        thyroidScreen = tuned(ThyroidScreenTuning.INSTANCE, thyroid, Metric.KAPPA, 3);
    }

    /** The best of a few random trials, through a file and back. */
    private static <M, V> Classifier tuned(WekaTuning<M, V> tuning, WekaData data, Metric metric, int trials)
            throws Exception {
        var result = Study.of(tuning)
                .evaluate(WekaEvaluator.on(data)
                        .validate(Validation.stratifiedFolds(3))
                        .maximize(metric))
                .search(Search.random())
                .budget(Budget.trials(trials))
                .run();
        for (Trial<V> trial : result.trials()) {
            assertEquals(TrialState.COMPLETE, trial.state(), () -> trial.failure().orElse(""));
        }
        var file = new ByteArrayOutputStream();
        SerializationHelper.write(file, result.best().fit());
        return (Classifier) SerializationHelper.read(new ByteArrayInputStream(file.toByteArray()));
    }

    @Test
    void theModelsAreSound() {
        TuningAssert.assertThat(CreditScoreTuning.INSTANCE).isSound();
        TuningAssert.assertThat(ThyroidScreenTuning.INSTANCE).isSound();
    }

    @Test
    void everyConfigurationEvaluates() {
        Instances few = new Instances(credit.rows(), 0, 200);
        TuningAssert.assertThat(CreditScoreTuning.INSTANCE)
                .evaluatesWith(WekaEvaluator.on(WekaData.of(few).target("class")));
    }

    @Test
    void theDefaultPreparesAsLittleAsItMay() {
        var values = ThyroidScreenTuning.INSTANCE.defaults();
        assertFalse(values.outliersOn() || values.rescaleOn() || values.selectOn() || values.augmentOn());
        assertEquals(1, values.polynomialDegree());
        assertTrue(values.outliersCut().isEmpty());
        assertEquals(
                "clean ▸ impute ▸ encode ▸ polynomial ▸ ElasticNetLogistic",
                ThyroidScreenPipeline.assemble(values).toString().lines().findFirst().orElseThrow());
    }

    @Test
    void attributesMayStandInAnyOrder() throws Exception {
        for (Case each : cases()) {
            Reorder backwards = new Reorder();
            backwards.setAttributeIndices("last-first");
            backwards.setInputFormat(each.rows());
            Instances turned = Filter.useFilter(each.rows(), backwards);
            for (int r = 0; r < 50; r++) {
                assertArrayEquals(
                        each.fitted().distributionForInstance(each.rows().instance(r)),
                        each.fitted().distributionForInstance(turned.instance(r)));
            }
        }
    }

    @Test
    void anyCellMayBeMissing() throws Exception {
        for (Case each : cases()) {
            for (int a = 0; a < each.rows().numAttributes(); a++) {
                Instance row = copy(each.rows().instance(7));
                row.setMissing(a);
                assertEquals(1, Arrays.stream(each.fitted().distributionForInstance(row)).sum(), 1e-9);
            }
            Instance nothing = copy(each.rows().instance(7));
            for (int a = 0; a < nothing.numAttributes(); a++) {
                nothing.setMissing(a);
            }
            assertEquals(1, Arrays.stream(each.fitted().distributionForInstance(nothing)).sum(), 1e-9);
        }
    }

    @Test
    void aPurposeThatTheTrainingRowsNeverHadIsAMissingOne() throws Exception {
        Instances rows = credit.rows();
        int purpose = rows.attribute("purpose").index();
        List<String> values = new ArrayList<>(List.of("a yacht"));
        rows.attribute(purpose).enumerateValues().asIterator().forEachRemaining(value -> values.add((String) value));
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (int a = 0; a < rows.numAttributes(); a++) {
            attributes.add(a == purpose ? new Attribute("purpose", values) : rows.attribute(a));
        }
        Instances wider = new Instances("wider", attributes, 1);
        wider.setClassIndex(rows.classIndex());
        double[] cells = rows.instance(3).toDoubleArray();
        cells[purpose] = 0;
        wider.add(new DenseInstance(1, cells));
        Instance missing = copy(rows.instance(3));
        missing.setMissing(purpose);
        assertArrayEquals(
                creditScore.distributionForInstance(missing), creditScore.distributionForInstance(wider.instance(0)));
    }

    @Test
    void anAgeThatCannotBeIsAMissingOneAndAColumnWithoutValuesCountsForNothing() throws Exception {
        Instance row = copy(thyroid.rows().instance(11));
        Instance missing = copy(row);
        int age = row.dataset().attribute("age").index();
        row.setValue(age, 455);
        missing.setMissing(age);
        double[] expected = thyroidScreen.distributionForInstance(missing);
        assertArrayEquals(expected, thyroidScreen.distributionForInstance(row));
        row.setValue(row.dataset().attribute("TBG").index(), 1e6);
        assertArrayEquals(expected, thyroidScreen.distributionForInstance(row));
    }

    @Test
    void aRowThatDoesNotFitIsRefusedByName() {
        Instances rows = credit.rows();
        rows.deleteAttributeAt(rows.attribute("duration").index());
        StudyException refused = assertThrows(
                StudyException.class, () -> creditScore.distributionForInstance(rows.instance(0)));
        assertEquals("ATN131", refused.code());
        assertTrue(refused.getMessage().contains("'duration'"), refused.getMessage());
    }

    private record Case(Classifier fitted, Instances rows) {}

    private static List<Case> cases() {
        return List.of(new Case(creditScore, credit.rows()), new Case(thyroidScreen, thyroid.rows()));
    }

    /** A row of the same data set that may be changed. */
    private static Instance copy(Instance row) {
        Instance copy = (Instance) row.copy();
        copy.setDataset(row.dataset());
        return copy;
    }
}
