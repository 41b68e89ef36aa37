// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import dev.attune.metrics.Metric;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.testkit.TuningAssert;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.WekaTuning;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.J48;

class ModelsTest {

    private static final WekaData DATA =
            WekaData.arff(Path.of("..", "quickstart", "data", "credit-g.arff")).target("class");

    static Stream<WekaTuning<?, ?>> tunings() {
        return Stream.of(
                ForestTuning.INSTANCE,
                PrunedTreeTuning.INSTANCE,
                StumpTuning.INSTANCE,
                BoostedTreeTuning.INSTANCE,
                RidgeTuning.INSTANCE,
                SpamSvmTuning.INSTANCE,
                PreparedBayesTuning.INSTANCE,
                CreditModelsTuning.INSTANCE);
    }

    @ParameterizedTest
    @MethodSource("tunings")
    void everyModelIsSound(WekaTuning<?, ?> tuning) {
        TuningAssert.assertThat(tuning).isSound();
    }

    @Test
    void aStudyOfAPortfolioBeginsWithTheDefaultsOfEach() {
        var result = Study.of(CreditModelsTuning.INSTANCE)
                .evaluate(WekaEvaluator.on(DATA)
                        .validate(Validation.holdOut(0.3))
                        .maximize(Metric.AREA_UNDER_ROC))
                .budget(Budget.trials(6))
                .run();
        assertEquals(
                CreditModelsTuning.INSTANCE.startingPoints(),
                result.trials().subList(0, 4).stream().map(trial -> trial.values()).toList());
        assertEquals(
                List.of("Forest", "BoostedTree", "Ridge", "PrunedTree"),
                result.trials().subList(0, 4).stream()
                        .map(trial -> trial.values().getClass().getSimpleName())
                        .toList());
    }

    @Test
    void aNestedLearnerIsNeverShared() {
        BoostedTreeTuning.Values defaults = BoostedTreeTuning.INSTANCE.defaults();
        assertInstanceOf(BoostedTreeTuning.Values.Base.PrunedTree.class, defaults.base());
        AdaBoostM1 first = (AdaBoostM1) BoostedTreeTuning.INSTANCE.assemble(defaults);
        AdaBoostM1 second = (AdaBoostM1) BoostedTreeTuning.INSTANCE.assemble(defaults);
        assertInstanceOf(J48.class, first.getClassifier());
        assertNotSame(first.getClassifier(), second.getClassifier());
    }
}
