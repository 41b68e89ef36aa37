// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.credit.CommitteeTuning.Values.Member;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.Trial;
import dev.attune.testkit.TuningAssert;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaEvaluator;
import java.util.List;
import org.junit.jupiter.api.Test;
import weka.classifiers.Classifier;
import weka.classifiers.meta.Bagging;
import weka.classifiers.trees.J48;

/** The models of this module use the tunings that the processor wrote into the other one. */
class CreditModelsTest {

    private final WekaEvaluator evaluator = WekaEvaluator.on(Applicants.data()).validate(Validation.stratifiedFolds(2));

    @Test
    void everyTuningIsSound() {
        TuningAssert.assertThat(MachineTuning.INSTANCE).isSound().evaluatesWith(evaluator);
        TuningAssert.assertThat(CommitteeTuning.INSTANCE).isSound().evaluatesWith(evaluator);
        TuningAssert.assertThat(CreditModelsTuning.INSTANCE).isSound().evaluatesWith(evaluator);
    }

    @Test
    void defaultsOfTheOtherModulesLearnerComeFromThisModulesInitialiser() {
        var member = CommitteeTuning.INSTANCE.defaults().member();

        var tree = assertInstanceOf(Member.PrunedTree.class, member).values();
        assertEquals(5, tree.minNumObj());
        var bagging = assertInstanceOf(Bagging.class, new Committee().newClassifier());
        assertEquals(5, assertInstanceOf(J48.class, bagging.getClassifier()).getMinNumObj());
    }

    @Test
    void constraintsOfTheOtherModulesModelHoldHere() {
        assertEquals(
                List.of("member.BoostedTree.usesItsRows"),
                List.copyOf(CommitteeTuning.INSTANCE.space().constraints()));

        var wasteful = new BoostedTreeTuning.Values(
                BoostedTreeTuning.INSTANCE.defaults().base(), 16, 50);
        var committee = new CommitteeTuning.Values(new Member.BoostedTree(wasteful), 5);
        assertEquals(
                "constraint member.BoostedTree.usesItsRows rejects it",
                CommitteeTuning.INSTANCE
                        .space()
                        .forbiddenBy(CommitteeTuning.INSTANCE.write(committee))
                        .orElseThrow());
    }

    @Test
    void theStudyBeginsWithTheDefaultsOfAllModelsOfBothModules() {
        var result = Study.of(CreditModelsTuning.INSTANCE)
                .evaluate(evaluator)
                .budget(Budget.trials(12))
                .run();

        assertEquals(
                List.of("Committee", "BoostedTree", "Ridge", "PrunedTree", "Machine"),
                result.trials().stream()
                        .limit(5)
                        .map(Trial::assignment)
                        .map(assignment -> assignment.get(CreditModelsTuning.MODEL))
                        .toList());
        assertTrue(result.best().score() >= result.defaults().score());
        assertInstanceOf(Classifier.class, result.best().fit());
    }
}
