// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.credit.Applicants;
import com.example.credit.BoostedTreeTuning;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.testkit.TuningAssert;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaEvaluator;
import org.junit.jupiter.api.Test;

/** A public model of the other module is used from another package. */
class DecisionsTest {

    private final WekaEvaluator evaluator = WekaEvaluator.on(Applicants.data()).validate(Validation.stratifiedFolds(2));

    @Test
    void everyTuningIsSound() {
        TuningAssert.assertThat(CautiousTuning.INSTANCE).isSound().evaluatesWith(evaluator);
        TuningAssert.assertThat(DecisionsTuning.INSTANCE).isSound().evaluatesWith(evaluator);
    }

    @Test
    void parametersOfTheOtherModuleAreNamedByTheirPath() {
        assertEquals("trees.base.minNumObj", CautiousTuning.TREES_BASE_MIN_NUM_OBJ.name());
        assertEquals(
                BoostedTreeTuning.INSTANCE.defaults(),
                CautiousTuning.INSTANCE.defaults().trees());
    }

    @Test
    void aStudyTunesThem() throws Exception {
        var result = Study.of(DecisionsTuning.INSTANCE)
                .evaluate(evaluator)
                .budget(Budget.trials(8))
                .run();

        assertTrue(result.trials().stream().allMatch(trial -> trial.failure().isEmpty()));
        assertEquals(
                2,
                result.best()
                        .fit()
                        .distributionForInstance(Applicants.data().rows().get(0))
                        .length);
    }
}
