// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.PreparedClassifier;
import dev.attune.weka.prepare.Rescaler;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/**
 * The most heap that is in use while folds of a 10-fold cross-validation are evaluated, on one thread and on two, the data included, in
 * multiples of what the data take; with a cache and without one. Each in a JVM of its own, in which a thread collects all garbage and
 * looks at what is left, over and over. Prints the rows of a table.
 *
 * <p>Arguments: rows (200,000 if none), attributes (50), megabytes of the evaluator's cache (64), learners with commas (all).
 */
public final class MemoryTable {

    private static final int FOLDS = 10;
    private static final int MILLIS_BETWEEN_LOOKS = 100;
    private static final double MEGABYTE = 1 << 20;
    private static final List<String> LEARNERS = List.of("NaiveBayes", "J48", "RandomForest", "prepared NaiveBayes");

    private MemoryTable() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 4) {
            measure(args[3], Integer.parseInt(args[4]), Integer.parseInt(args[0]), Integer.parseInt(args[1]), args[2]);
            return;
        }
        String rows = args.length > 0 ? args[0] : "200000";
        String attributes = args.length > 1 ? args[1] : "50";
        String cache = args.length > 2 ? args[2] : "64";
        System.out.println("| learner | data MB | 1 thread | without a cache | 2 threads | without a cache |");
        System.out.println("|---|---|---|---|---|---|");
        for (String learner : args.length > 3 ? List.of(args[3].split(",")) : LEARNERS) {
            StringBuilder line = new StringBuilder("| " + learner);
            for (int threads = 1; threads <= 2; threads++) {
                double[] kept = inAnotherJvm(rows, attributes, cache, learner, Integer.toString(threads));
                double[] nothing = inAnotherJvm(rows, attributes, "0", learner, Integer.toString(threads));
                line.append(threads == 1 ? String.format(Locale.ROOT, " | %.0f", kept[0]) : "");
                line.append(String.format(Locale.ROOT, " | %.2f | %.2f", kept[1] / kept[0], nothing[1] / nothing[0]));
            }
            System.out.println(line + " |");
        }
    }

    private static double[] inAnotherJvm(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryTable.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double[] found;
        try (Scanner printed = new Scanner(process.getInputStream(), StandardCharsets.UTF_8).useLocale(Locale.ROOT)) {
            found = new double[] {printed.nextDouble(), printed.nextDouble()};
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
        return found;
    }

    /** Prints the megabytes of the data and of the most that was in use. */
    private static void measure(String learner, int threads, int rows, int attributes, String cache) throws Exception {
        double empty = inUse();
        Instances data = MadeUp.rows(rows, attributes, 2, 1);
        double loaded = inUse();
        Peak peak = new Peak();
        Thread looking = new Thread(peak, "peak");
        looking.setDaemon(true);
        looking.start();
        evaluate(WekaData.of(data), learner, threads, Long.parseLong(cache) << 20);
        System.out.println((loaded - empty) + " " + (peak.most - empty));
    }

    private static void evaluate(WekaData data, String learner, int threads, long cache) throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(data)
                .validate(Validation.stratifiedFolds(FOLDS))
                .cache(cache);
        LearnerTuning tuning = new LearnerTuning(() -> learner(learner));
        List<Callable<Double>> steps = new ArrayList<>();
        for (int fold = 0; fold < 2 * threads; fold++) {
            int step = fold;
            steps.add(() -> evaluator.evaluate(tuning, LearnerTuning.NOTHING, step)[0]);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Double> score : pool.invokeAll(steps)) {
                score.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static Classifier learner(String name) {
        return switch (name) {
            case "NaiveBayes" -> new NaiveBayes();
            case "J48" -> {
                J48 tree = new J48();
                tree.setMinNumObj(5000);
                yield tree;
            }
            case "RandomForest" -> {
                RandomForest forest = new RandomForest();
                forest.setNumIterations(4);
                forest.setMaxDepth(6);
                yield forest;
            }
            default -> {
                PreparedClassifier prepared = new PreparedClassifier();
                prepared.addStage(new Imputer());
                prepared.addStage(new Rescaler());
                prepared.setClassifier(new NaiveBayes());
                yield prepared;
            }
        };
    }

    /** Megabytes that were left when all garbage was collected, without what was made since. */
    private static double inUse() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }

    /** Looks again and again. */
    private static final class Peak implements Runnable {

        private volatile double most;

        @Override
        public void run() {
            double largest = 0;
            while (true) {
                largest = Math.max(largest, inUse());
                most = largest;
                try {
                    Thread.sleep(MILLIS_BETWEEN_LOOKS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }
}
