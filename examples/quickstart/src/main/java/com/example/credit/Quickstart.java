// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import dev.attune.metrics.Metric;
import dev.attune.study.Budget;
import dev.attune.study.Progress;
import dev.attune.study.Study;
import dev.attune.study.StudyException;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import java.nio.file.Files;
import java.nio.file.Path;
import weka.core.SerializationHelper;

/** Tunes {@link CreditTree} on two thirds of the data, and tries the result on the third that the search never saw. */
final class Quickstart {

    private static final Path DATA = Path.of("data", "credit-g.arff");
    private static final Path JOURNAL = Path.of("credit.journal");
    private static final Path MODEL = Path.of("credit.model");

    private Quickstart() {}

    public static void main(String[] args) throws Exception {
        try {
            run();
        } catch (StudyException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws Exception {
        var data = WekaData.arff(DATA).target("class").split(1 / 3.0, 1);
        var evaluator = WekaEvaluator.on(data.search())
                .validate(Validation.stratifiedFolds(10))
                .maximize(Metric.AREA_UNDER_ROC);
        var result = Study.of(CreditTreeTuning.INSTANCE)
                .evaluate(evaluator)
                .budget(Budget.trials(60))
                .parallelism(2)
                .deterministic()
                .seed(42)
                .journal(JOURNAL)
                .listen(Progress.console())
                .run();

        System.out.println();
        System.out.println(result.summary());
        System.out.println();

        var best = result.best().fit();
        var byDefault = CreditTreeTuning.INSTANCE.assemble(result.defaults().values());
        byDefault.buildClassifier(data.search().rows());
        System.out.printf(
                "unseen    %.4f on %,d rows that the search never saw (default %.4f)%n",
                evaluator.score(best, data.unseen()),
                data.unseen().rowCount(),
                evaluator.score(byDefault, data.unseen()));

        SerializationHelper.write(MODEL.toString(), best);
        System.out.printf(
                "saved     %s (%,d kB), %s: run the same command again to go on from there%n",
                MODEL, Files.size(MODEL) / 1024, JOURNAL);
    }
}
