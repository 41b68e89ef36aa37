// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import dev.attune.metrics.Metric;
import dev.attune.study.Budget;
import dev.attune.study.Progress;
import dev.attune.study.Study;
import dev.attune.study.StudyException;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import java.nio.file.Path;

/** Searches over four models at once: a study begins with the defaults of each. */
final class CompareModels {

    private CompareModels() {}

    public static void main(String[] args) {
        try {
            run();
        } catch (StudyException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run() {
        var data = WekaData.arff(Path.of("..", "quickstart", "data", "credit-g.arff")).target("class");
        var result = Study.of(CreditModelsTuning.INSTANCE)
                .evaluate(WekaEvaluator.on(data)
                        .validate(Validation.stratifiedFolds(5))
                        .maximize(Metric.AREA_UNDER_ROC))
                .budget(Budget.trials(60))
                .parallelism(2)
                .deterministic()
                .seed(42)
                .listen(Progress.console())
                .run();

        System.out.println();
        System.out.println(result.summary());
        System.out.println();
        for (int i = 0; i < CreditModelsTuning.INSTANCE.startingPoints().size(); i++) {
            var trial = result.trials().get(i);
            System.out.printf("%-12s %.4f by default%n", name(trial.values()), trial.score());
        }
        System.out.printf("%-12s %.4f after %d trials%n",
                name(result.best().values()), result.best().score(), result.trials().size());
        if (result.best().values() instanceof CreditModelsTuning.Values.Forest forest) {
            System.out.printf("a forest of %d trees%n", forest.values().trees());
        }
    }

    private static String name(CreditModelsTuning.Values values) {
        return values.getClass().getSimpleName();
    }
}
