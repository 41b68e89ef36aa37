// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what the processor, and the compilation of what it writes, add to a compilation: the same models with it and without, in
 * CPU time of javac's thread. A program, not a test; arguments are the numbers of models, by default 250, 500 and 1000.
 */
final class CompileCost {

    private static final int REPEATS = 5;

    private CompileCost() {}

    public static void main(String[] arguments) throws IOException {
        int[] sizes = arguments.length == 0
                ? new int[] {250, 500, 1000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        for (int size : sizes) {
            Path root = Files.createTempDirectory("attune-cost");
            List<Path> models = models(root, size);
            double without = median(root, models, "-proc:none");
            double with = median(root, models);
            System.out.printf(
                    Locale.ROOT,
                    "%5d models: %7.0f ms without, %7.0f ms with, %6.3f ms added by each%n",
                    size,
                    without,
                    with,
                    (with - without) / size);
            delete(root);
        }
    }

    private static List<Path> models(Path root, int size) throws IOException {
        List<Path> models = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = "Model" + i;
            String source = Files.readString(Cases.named("forest").input()).replace("Input", name);
            models.add(Files.writeString(root.resolve(name + ".java"), source));
        }
        return models;
    }

    private static double median(Path root, List<Path> models, String... options) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] times = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            Path out = Files.createTempDirectory(root, "out");
            long start = threads.getCurrentThreadCpuTime();
            Compilation result = Compiler.JAVAC.compile(out, models, options);
            times[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            if (!result.success()) {
                throw new IllegalStateException(result.problems().toString());
            }
            delete(out);
        }
        Arrays.sort(times);
        return times[REPEATS / 2];
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
