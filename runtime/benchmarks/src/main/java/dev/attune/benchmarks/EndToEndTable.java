// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.core.Instances;

/**
 * The same configurations by 10-fold cross-validation: through Weka's Evaluation on one thread, as its users run it, and through
 * Attune's evaluator on two. Prints the rows of a table of wall and CPU times.
 *
 * <p>Arguments: data sets with commas, learners with commas (all of {@link Draws} if none), number of draws (10 if none).
 */
public final class EndToEndTable {

    private static final int FOLDS = 10;
    private static final int THREADS = 2;
    private static final int SIZES = 10;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final WekaData data;
    private final Instances rows;
    private final int draws;

    private EndToEndTable(String data, int draws) throws Exception {
        this.data = DataSets.load(data);
        this.rows = this.data.rows();
        this.draws = draws;
    }

    public static void main(String[] args) throws Exception {
        List<String> data = List.of((args.length > 0 ? args[0] : "segment,credit-g,hypothyroid").split(","));
        List<String> learners = args.length > 1 ? List.of(args[1].split(",")) : Draws.names();
        int draws = args.length > 2 ? Integer.parseInt(args[2]) : 10;
        System.out.println("| learner, data | configurations | Weka s | Attune s | wall ratio | CPU ratio |");
        System.out.println("|---|---|---|---|---|---|");
        for (String learner : learners) {
            for (String name : data) {
                new EndToEndTable(name, draws).row(learner, name);
            }
        }
    }

    private void row(String learner, String name) throws Exception {
        Draws family = Draws.of(learner);
        int sizes = family.largest() == 0 ? 1 : SIZES;
        // one turn of each, so that neither side is charged for the loading and compiling of classes
        weka(family, 1, 1);
        attune(family, 1, sizes);
        double[] weka = seconds(() -> weka(family, draws, sizes));
        double[] attune = seconds(() -> attune(family, draws, sizes));
        System.out.printf(
                Locale.ROOT,
                "| %s, %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
                learner,
                name,
                draws * sizes,
                weka[0],
                attune[0],
                weka[0] / attune[0],
                weka[1] / attune[1]);
    }

    /** Wall and CPU time. */
    private static double[] seconds(Callable<Double> task) throws Exception {
        long wall = System.nanoTime();
        long cpu = PROCESS.getProcessCpuTime();
        if (task.call().isNaN()) {
            throw new IllegalStateException("a score is NaN");
        }
        return new double[] {(System.nanoTime() - wall) / 1e9, (PROCESS.getProcessCpuTime() - cpu) / 1e9};
    }

    /** The sizes of a learner with prefixes, evenly spaced up to its largest. */
    private static int[] sizes(Draws family, int count) {
        return IntStream.rangeClosed(1, count)
                .map(i -> family.largest() * i / count)
                .toArray();
    }

    private double weka(Draws family, int draws, int sizes) throws Exception {
        double sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            IntFunction<Classifier> learner = family.draw(Draws.generator(draw), rows);
            for (int size : sizes(family, sizes)) {
                Evaluation evaluation = new Evaluation(rows);
                evaluation.crossValidateModel(learner.apply(size), rows, FOLDS, new Random(1));
                sum += evaluation.pctCorrect();
            }
        }
        return sum;
    }

    private double attune(Draws family, int draws, int sizes) throws Exception {
        int[] prefixes = sizes(family, sizes);
        // a new one each time: what it keeps for later trials is made within the time that is measured
        WekaEvaluator evaluator = WekaEvaluator.on(data).validate(Validation.stratifiedFolds(FOLDS));
        List<Callable<Double>> tasks = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            IntFunction<Classifier> learner = family.draw(Draws.generator(draw), rows);
            LearnerTuning largest = new LearnerTuning(() -> learner.apply(prefixes[prefixes.length - 1]));
            for (int fold = 0; fold < FOLDS; fold++) {
                int step = fold;
                tasks.add(() -> sizes == 1
                        ? evaluator.evaluate(largest, LearnerTuning.NOTHING, step)[0]
                        : sum(evaluator.curve(largest, LearnerTuning.NOTHING, step, prefixes)));
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            double sum = 0;
            for (Future<Double> score : pool.invokeAll(tasks)) {
                sum += score.get();
            }
            return sum;
        } finally {
            pool.shutdown();
        }
    }

    private static double sum(double[] scores) {
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        return sum;
    }
}
