// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.search.Observation;
import dev.attune.search.ObservationLog;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.Study;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What proposals cost: prints the rows of a table, of CPU times of one thread and of memory. Quality is measured elsewhere.
 *
 * <p>Arguments: the largest number of trials of the slow runs, 1,000 if none.
 */
public final class SearchTable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int DIMENSIONS = 10;
    private static final int REPETITIONS = 30;
    private static final int WARM_UP = 300;

    private SearchTable() {}

    public static void main(String[] args) {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        System.out.println("| what | CPU time |");
        System.out.println("|---|---|");
        randomAsks();
        for (Search search : List.of(Search.tpe(), Search.auto(), Search.bayesian())) {
            for (int told : new int[] {100, 1_000, 10_000}) {
                toldTrials(search, told);
            }
        }
        for (int trials = 100; trials <= most; trials = trials == 100 ? 300 : trials == 300 ? 1_000 : trials * 2) {
            run(Search.bayesian(), trials);
            run(Search.auto(), trials);
        }
        memory();
    }

    private static void row(String what, String value) {
        System.out.printf(Locale.ROOT, "| %s | %s |%n", what, value);
    }

    private static double millis() {
        return THREADS.getCurrentThreadCpuTime() / 1e6;
    }

    /** Random proposals on a space of 50 parameters, 36 of them conditional, with a constraint and a forbidden combination. */
    private static void randomAsks() {
        double least = Double.POSITIVE_INFINITY;
        for (int seed = 0; seed < 5; seed++) {
            Sampler sampler = Search.random().sampler(conditional(), seed);
            ObservationLog history = new ObservationLog();
            double start = millis();
            for (int trial = 0; trial < 100_000; trial++) {
                history.add(
                        Observation.pending(trial, sampler.ask(trial, history).orElseThrow()));
            }
            least = Math.min(least, millis() - start);
        }
        row("`random()`, 100,000 asks, 50 parameters", String.format(Locale.ROOT, "%.2f s", least / 1000));
    }

    private static SearchSpace conditional() {
        Parameter.OfChoice<String> kind = Parameter.ofChoice("kind", "a", "b", "c", "d");
        Parameter.OfDouble share = Parameter.ofDouble("share", 0, 1);
        SearchSpace.Builder builder = SearchSpace.builder().add(kind).add(share);
        for (String alternative : kind.choices()) {
            Condition chosen = Condition.is(kind, alternative);
            for (int i = 0; i < 3; i++) {
                String path = alternative + "." + i;
                builder.add(Parameter.ofDouble(path + ".rate", 1e-5, 10).log(), chosen);
                builder.add(Parameter.ofInt(path + ".size", 1, 100), chosen);
                builder.add(Parameter.ofBoolean(path + ".flag"), chosen);
            }
        }
        for (int i = 0; i < 12; i++) {
            builder.add(
                    i % 2 == 0 ? Parameter.ofInt("n" + i, 1, 1000).log() : Parameter.ofChoice("c" + i, "x", "y", "z"));
        }
        return builder.constrain("share", point -> point.get(share) <= 0.9)
                .forbid(Condition.is(kind, "a"), Condition.above(share, 0.5))
                .build();
    }

    /** An ask and a tell after so many trials at random points, the median of some. */
    private static void toldTrials(Search search, int told) {
        SearchSpace space = numbers(DIMENSIONS);
        Sampler random = Search.random().sampler(space, 1);
        Sampler sampler = search.sampler(space, 1);
        ObservationLog history = new ObservationLog();
        for (int trial = 0; trial < told; trial++) {
            Assignment point = random.ask(trial, history).orElseThrow();
            history.add(Observation.complete(trial, point, sphere(space, point)));
        }
        double[] times = new double[REPETITIONS];
        // the first ones only so that their code is compiled
        for (int i = -WARM_UP; i < times.length; i++) {
            double start = millis();
            int trial = history.size();
            Assignment point = sampler.ask(trial + Math.max(-i, 0), history).orElseThrow();
            if (i >= 0) {
                history.add(Observation.complete(trial, point, sphere(space, point)));
                times[i] = millis() - start;
            }
        }
        Arrays.sort(times);
        row(
                "`" + search + "()`, ask and tell after " + told + " trials",
                String.format(Locale.ROOT, "%.2f ms", times[times.length / 2]));
    }

    /** A study of its own proposals: the mean ask and tell. */
    private static void run(Search search, int trials) {
        SearchSpace space = numbers(DIMENSIONS);
        Sampler sampler = search.sampler(space, 1);
        ObservationLog history = new ObservationLog();
        double start = millis();
        for (int trial = 0; trial < trials; trial++) {
            Assignment point = sampler.ask(trial, history).orElseThrow();
            history.add(Observation.complete(trial, point, sphere(space, point)));
        }
        row(
                "`" + search + "()`, mean of a run of " + trials + " trials",
                String.format(Locale.ROOT, "%.1f ms", (millis() - start) / trials));
    }

    private static SearchSpace numbers(int dimensions) {
        SearchSpace.Builder builder = SearchSpace.builder();
        for (int j = 0; j < dimensions; j++) {
            builder.add(Parameter.ofDouble("x" + j, -5, 5));
        }
        return builder.build();
    }

    private static double sphere(SearchSpace space, Assignment point) {
        double sum = 0;
        for (Parameter<?> parameter : space.parameters()) {
            double x = ((Number) point.get(parameter)).doubleValue();
            sum += x * x;
        }
        return sum;
    }

    /** The growth of the heap for each trial of a study of 20 parameters, the search's own memory included. */
    private static void memory() {
        int trials = 2_000;
        Parameters tuning = new Parameters(numbers(20));
        try (var study = Study.of(tuning).minimize().search(Search.tpe()).open()) {
            SplittableRandom random = new SplittableRandom(1);
            // what is loaded and allocated once
            tell(study, random, 500);
            long before = used();
            tell(study, random, trials);
            row("memory per trial, 20 parameters", (used() - before) / trials + " bytes");
        }
    }

    private static void tell(Study<?, Assignment, ?> study, SplittableRandom random, int trials) {
        for (int i = 0; i < trials; i++) {
            study.tell(study.ask(), random.nextDouble());
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** A model that is its own configuration. */
    private record Parameters(SearchSpace space) implements ModelTuning<Assignment, Assignment> {

        @Override
        public Assignment defaults() {
            return space.assemble(new SearchSpace.ValueSource() {
                @Override
                public <T> T valueOf(Parameter<T> parameter) {
                    return parameter.at(0.5);
                }
            });
        }

        @Override
        public Assignment read(Assignment assignment) {
            return assignment;
        }

        @Override
        public Assignment write(Assignment values) {
            return values;
        }

        @Override
        public Assignment create(Assignment values) {
            return values;
        }
    }
}
