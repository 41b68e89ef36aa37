// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.metrics.Metric;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Accuracy on three outer folds of an elastic net behind a preparation, both tuned on the training rows of each fold (three inner
 * folds), and of Weka's {@link Logistic} as it is. At least as good: not worse by more than one standard error of the mean difference,
 * which is corrected for the overlap of the training sets (Nadeau &amp; Bengio 2003).
 */
public final class PenaltyComparison {

    private static final int OUTER = 3;

    private PenaltyComparison() {}

    /** Arguments: the number of trials, then the data sets. */
    public static void main(String[] arguments) throws Exception {
        int trials = Integer.parseInt(arguments[0]);
        System.out.println("| data | tuned | Logistic | difference | at least as good |");
        System.out.println("|---|---|---|---|---|");
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            System.out.println(line(name, trials));
        }
    }

    private static String line(String name, int trials) throws Exception {
        Instances rows = new Instances(DataSets.load(name).rows());
        rows.randomize(new Random(1));
        rows.stratify(OUTER);
        double[] tuned = new double[OUTER], plain = new double[OUTER];
        for (int fold = 0; fold < OUTER; fold++) {
            Instances train = rows.trainCV(OUTER, fold, new Random(fold));
            Instances test = rows.testCV(OUTER, fold);
            tuned[fold] = percentCorrect(tuned(train, trials, fold), test);
            Classifier logistic = new Logistic();
            logistic.buildClassifier(train);
            plain[fold] = percentCorrect(logistic, test);
        }
        FoldDifference difference = FoldDifference.of(tuned, plain);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %+.2f ± %.2f | %s |",
                name,
                mean(tuned),
                mean(plain),
                difference.mean(),
                difference.standardError(),
                difference.mean() >= -difference.standardError() ? "yes" : "**no**");
    }

    private static Classifier tuned(Instances train, int trials, int fold) {
        return Study.of(new PenalizedPipeline())
                .evaluate(WekaEvaluator.on(WekaData.of(train))
                        .validate(Validation.stratifiedFolds(OUTER))
                        .minimize(Metric.LOG_LOSS))
                .budget(Budget.trials(trials))
                .seed(fold)
                .run()
                .best()
                .fit();
    }

    private static double percentCorrect(Classifier learner, Instances rows) throws Exception {
        int correct = 0;
        for (Instance row : rows) {
            correct += learner.classifyInstance(row) == row.classValue() ? 1 : 0;
        }
        return 100.0 * correct / rows.numInstances();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
