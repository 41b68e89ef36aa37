// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import dev.attune.metrics.Metric;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.StudyException;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.WekaTuning;
import java.nio.file.Files;
import java.nio.file.Path;
import weka.classifiers.Classifier;
import weka.core.SerializationHelper;

/** Tunes preparation and learner together, on two thirds of the data, and tries the result on the third that no search saw. */
final class TunePipelines {

    private static final Path DATA = Path.of("data");

    private TunePipelines() {}

    public static void main(String[] args) throws Exception {
        try {
            tune("credit-g", "class", CreditScoreTuning.INSTANCE, Metric.AREA_UNDER_ROC);
            tune("hypothyroid", "Class", ThyroidScreenTuning.INSTANCE, Metric.KAPPA);
        } catch (StudyException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Prints what tuning gained, and saves the fitted pipeline, which takes raw rows. */
    private static <M, V> void tune(String name, String target, WekaTuning<M, V> tuning, Metric metric)
            throws Exception {
        var data = WekaData.arff(DATA.resolve(name + ".arff")).target(target).split(1 / 3.0, 1);
        var evaluator = WekaEvaluator.on(data.search())
                .validate(Validation.stratifiedFolds(5))
                .maximize(metric);
        var result = Study.of(tuning)
                .evaluate(evaluator)
                .budget(Budget.trials(40))
                .parallelism(2)
                .deterministic()
                .seed(42)
                .run();
        Classifier best = result.best().fit();
        Classifier byDefault = tuning.assemble(result.defaults().values());
        byDefault.buildClassifier(data.search().rows());

        System.out.println(result.summary());
        System.out.println();
        System.out.printf(
                "unseen    %.4f on %,d rows that the search never saw (default %.4f)%n",
                evaluator.score(best, data.unseen()),
                data.unseen().rowCount(),
                evaluator.score(byDefault, data.unseen()));
        System.out.printf("pipeline  %s%n", best.toString().lines().findFirst().orElseThrow());
        Path model = Path.of("target", name + ".model");
        SerializationHelper.write(model.toString(), best);
        System.out.printf("saved     %s (%,d kB)%n%n", model, Files.size(model) / 1024);
    }
}
