// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.WekaTuning;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import weka.classifiers.Classifier;
import weka.core.Instances;

/**
 * The same study by 10-fold cross-validation on one thread, with two threads for the folds of a trial, and with two trials side by side;
 * and twice at the same time on a thread each, which shares nothing and so tells what the machine gives. Prints the rows of a table: the
 * median wall time on one thread, and how many times as much is done in the same time otherwise.
 *
 * <p>Arguments: data sets with commas, learners of {@link Draws} with commas, trials of a study (20 if none), rounds (3).
 */
public final class ThreadsTable {

    private static final int FOLDS = 10;

    /** The draws of a family, by their number. */
    private record Drawn(Draws family, int draws, Instances rows) implements WekaTuning<Supplier<Classifier>, Integer> {

        private Parameter.OfInt draw() {
            return Parameter.ofInt("draw", 0, draws - 1);
        }

        @Override
        public SearchSpace space() {
            return SearchSpace.builder().add(draw()).build();
        }

        @Override
        public Integer defaults() {
            return 0;
        }

        @Override
        public Integer read(Assignment assignment) {
            return assignment.get(draw());
        }

        @Override
        public Assignment write(Integer values) {
            return Assignment.builder().set(draw(), values).build();
        }

        @Override
        public Supplier<Classifier> create(Integer values) {
            return () -> assemble(values);
        }

        @Override
        public Classifier assemble(Integer values) {
            return family.draw(Draws.generator(values), rows).apply(family.largest());
        }
    }

    private ThreadsTable() {}

    public static void main(String[] args) throws Exception {
        List<String> data = List.of((args.length > 0 ? args[0] : "segment,credit-g,hypothyroid").split(","));
        List<String> learners = List.of((args.length > 1 ? args[1] : "forest,tree,rbf-machine,naive-bayes").split(","));
        int trials = args.length > 2 ? Integer.parseInt(args[2]) : 20;
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 3;
        System.out.println("| learner, data | 1 thread s | 2 threads | 2 trials at once | 2 studies at once |");
        System.out.println("|---|---|---|---|---|");
        for (String learner : learners) {
            for (String name : data) {
                row(learner + ", " + name, DataSets.load(name), Draws.of(learner), trials, rounds);
            }
        }
    }

    private static void row(String what, WekaData data, Draws family, int trials, int rounds) throws Exception {
        Drawn tuning = new Drawn(family, trials, data.rows());
        double[][] seconds = new double[4][rounds];
        for (int round = -1; round < rounds; round++) {
            double[] now = {
                seconds(data, tuning, 1, 1),
                seconds(data, tuning, 1, 2),
                seconds(data, tuning, 2, 2),
                secondsOfTwo(data, tuning) / 2
            };
            // the first round only loads and compiles
            for (int way = 0; way < now.length && round >= 0; way++) {
                seconds[way][round] = now[way];
            }
        }
        for (double[] times : seconds) {
            Arrays.sort(times);
        }
        double alone = seconds[0][rounds / 2];
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                what,
                alone,
                alone / seconds[1][rounds / 2],
                alone / seconds[2][rounds / 2],
                alone / seconds[3][rounds / 2]);
    }

    private static double secondsOfTwo(WekaData data, Drawn tuning) throws InterruptedException {
        long start = System.nanoTime();
        Thread other = new Thread(() -> seconds(data, tuning, 1, 1), "other study");
        other.start();
        seconds(data, tuning, 1, 1);
        other.join();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double seconds(WekaData data, Drawn tuning, int parallelism, int threads) {
        WekaEvaluator evaluator = WekaEvaluator.on(data).validate(Validation.stratifiedFolds(FOLDS));
        long start = System.nanoTime();
        Study.of(tuning)
                .evaluate(evaluator)
                .search(Search.random())
                .parallelism(parallelism)
                .threads(threads)
                .budget(Budget.trials(tuning.draws()))
                .run();
        return (System.nanoTime() - start) / 1e9;
    }
}
