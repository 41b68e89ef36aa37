// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static java.lang.System.Logger.Level.WARNING;

import dev.attune.metrics.Metric;
import dev.attune.metrics.Predictions;
import dev.attune.study.Fidelity;
import dev.attune.study.StudyException;
import java.util.stream.IntStream;
import weka.classifiers.Classifier;
import weka.core.AttributeStats;
import weka.core.Instances;

/** Whether data, metric, validation and learner fit each other; found out before any time is spent on a search. */
final class Fitness {

    private static final System.Logger LOG = System.getLogger("dev.attune.weka");

    private Fitness() {}

    /** Refuses a metric that is not one of the target's type, by trying it on one row. */
    static void checkMetric(Metric metric, WekaData data) {
        int classes = data.classes().size();
        Predictions one = classes == 0
                ? Predictions.numbers(new double[1], new double[1])
                : Predictions.classes(classes, new int[1], new double[classes]);
        try {
            metric.of(one);
        } catch (IllegalArgumentException e) {
            String type = classes == 0 ? "numeric" : "nominal with " + classes + " classes";
            throw new StudyException(
                    "ATN123",
                    data.name() + ": the target '" + data.targetName() + "' is " + type + ": " + e.getMessage(),
                    e);
        }
    }

    /** Warns of each class that has fewer rows than there are folds: some folds cannot test it. */
    static void warnOfRareClasses(WekaData data, Scheme scheme) {
        Instances rows = data.targeted();
        if (rows.classAttribute().isNumeric()) {
            return;
        }
        AttributeStats stats = rows.attributeStats(rows.classIndex());
        IntStream.range(0, rows.numClasses())
                .filter(c -> stats.nominalCounts[c] > 0 && stats.nominalCounts[c] < scheme.folds())
                .forEach(c -> LOG.log(
                        WARNING,
                        "{0}: class {1} has {2} rows, fewer than the {3} folds; some folds do not test it",
                        data.name(),
                        rows.classAttribute().value(c),
                        stats.nominalCounts[c],
                        scheme.folds()));
    }

    /** Refuses a learner that says of itself that it cannot handle the data. */
    static void checkLearner(Classifier learner, WekaData data) {
        try {
            learner.getCapabilities().testWithFail(data.targeted());
        } catch (Exception e) {
            throw new StudyException(
                    "ATN126",
                    learner.getClass().getSimpleName() + " cannot learn from " + data.describe() + ": " + e.getMessage()
                            + ". Choose another learner, or prepare the data for it.",
                    e);
        }
    }

    static void checkFidelity(Classifier learner, Fidelity fidelity) {
        if (fidelity.resource() == Fidelity.Resource.ITERATIONS
                && PrefixFit.iterations(learner).isEmpty()) {
            throw new StudyException(
                    "ATN115",
                    learner.getClass().getSimpleName()
                            + " counts no trees, rounds or epochs, so it cannot be trained for "
                            + fidelity + ". Use Fidelity.rows.");
        }
    }

    static Predictions predict(Classifier fitted, WekaData known, WekaData unseen) {
        Instances rows = unseen.targeted();
        String difference = known.targeted().equalHeadersMsg(rows);
        if (difference != null) {
            throw new StudyException(
                    "ATN126",
                    unseen.name() + " has other attributes than " + known.name() + ": " + difference.strip()
                            + ". Use rows with the same header, for example both parts of WekaData.split.");
        }
        int[] order = IntStream.range(0, rows.size()).toArray();
        try {
            return Predicted.of(fitted, rows, order, Parts.hide(rows));
        } catch (Exception e) {
            throw new StudyException(
                    "ATN126",
                    fitted.getClass().getSimpleName() + " cannot predict " + unseen.describe() + ": " + e.getMessage()
                            + ". Fit it on rows with the same attributes.",
                    e);
        }
    }
}
