// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attune.annotations.Augmentation;
import dev.attune.metrics.Metric;
import dev.attune.search.Search;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.StudyException;
import dev.attune.study.StudyResult;
import dev.attune.study.TrialState;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.WekaTuning;
import dev.attune.weka.prepare.PreparedClassifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import weka.classifiers.Classifier;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/** Images, sounds and texts gain variants in training, whichever a search chooses, and are predicted as they are. */
class VariantsTest {

    @Test
    void imagesGainVariants() throws Exception {
        for (Augmentation way : waysOf("IMAGE")) {
            requireVariants(PictureTuning.INSTANCE, new PictureTuning.Values(way, 1), waves(48));
        }
        requireLearned(PictureTuning.INSTANCE, waves(48));
    }

    @Test
    void soundsGainVariants() throws Exception {
        for (Augmentation way : waysOf("SOUND")) {
            requireVariants(ToneTuning.INSTANCE, new ToneTuning.Values(way), waves(48));
        }
        requireLearned(ToneTuning.INSTANCE, waves(48));
    }

    @Test
    void textsGainVariants() throws Exception {
        for (Augmentation way : waysOf("TEXT")) {
            requireVariants(RemarkTuning.INSTANCE, new RemarkTuning.Values(way), remarks());
        }
        requireLearned(RemarkTuning.INSTANCE, remarks());
    }

    @Test
    void aShapeThatIsNotTheRowsIsRefused() {
        StudyException refused =
                assertThrows(StudyException.class, () -> result(PictureTuning.INSTANCE, waves(40)));
        assertTrue(refused.getMessage().contains("shape [8, 6] has 48 cells, but rows have 40"), refused::getMessage);
    }

    private static List<Augmentation> waysOf(String kind) {
        return Arrays.stream(Augmentation.values())
                .filter(way -> way.name().startsWith(kind))
                .toList();
    }

    private static <V> void requireVariants(WekaTuning<?, V> tuning, V values, Instances rows) throws Exception {
        var pipeline = (PreparedClassifier) tuning.assemble(values);
        Instances prepared = pipeline.prepareTraining(rows);
        assertEquals(2 * rows.size(), prepared.size());
        Set<String> raw = new HashSet<>();
        rows.forEach(row -> raw.add(row.toString()));
        long changed = prepared.stream().filter(row -> !raw.contains(row.toString())).count();
        assertTrue(changed > rows.size() / 4, () -> values + " made " + changed + " new rows");
        for (Instance row : rows) {
            assertEquals(cells(row), cells(pipeline.prepare(row)));
        }
    }

    /** All but the class, which is hidden from stages. */
    private static String cells(Instance row) {
        return row.toString().substring(0, row.toString().lastIndexOf(','));
    }

    private static <V> void requireLearned(WekaTuning<?, V> tuning, Instances rows) {
        var result = result(tuning, rows);
        result.trials().forEach(trial -> assertEquals(
                TrialState.COMPLETE, trial.state(), () -> trial.failure().orElse("")));
        assertTrue(result.best().score() > 0.9, () -> "right in " + result.best().score());
    }

    private static <M, V> StudyResult<M, V, Classifier> result(
            WekaTuning<M, V> tuning, Instances rows) {
        return Study.of(tuning)
                .evaluate(WekaEvaluator.on(WekaData.of(rows).target("class"))
                        .validate(Validation.stratifiedFolds(3))
                        .maximize(Metric.ACCURACY))
                .search(Search.random())
                .budget(Budget.trials(4))
                .run();
    }

    /** Slow and fast waves with some noise. */
    private static Instances waves(int length) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (int t = 0; t < length; t++) {
            attributes.add(new Attribute("t" + t));
        }
        attributes.add(new Attribute("class", List.of("slow", "fast")));
        Instances rows = new Instances("waves", attributes, 60);
        Random random = new Random(5);
        for (int r = 0; r < 60; r++) {
            double[] cells = new double[length + 1];
            for (int t = 0; t < length; t++) {
                cells[t] = Math.sin((r % 2 == 0 ? 0.2 : 0.5) * t) + 0.1 * random.nextGaussian();
            }
            cells[length] = r % 2;
            rows.add(new DenseInstance(1, cells));
        }
        rows.setClassIndex(length);
        return rows;
    }

    private static Instances remarks() {
        ArrayList<Attribute> attributes = new ArrayList<>(
                List.of(new Attribute("remark", (List<String>) null), new Attribute("class", List.of("down", "up"))));
        Instances rows = new Instances("remarks", attributes, 60);
        rows.setClassIndex(1);
        for (int r = 0; r < 60; r++) {
            Instance row = new DenseInstance(2);
            row.setDataset(rows);
            row.setValue(0, "the " + (r % 2 == 0 ? "bad" : "good") + " service of shop " + r);
            row.setValue(1, r % 2);
            rows.add(row);
        }
        return rows;
    }
}
