// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A study in a process of its own, so that a test can kill it or take its disk away. */
final class StudyProgram {

    private StudyProgram() {}

    /** The study; every trial takes a while. */
    static Study.Plan<Cache, CacheTuning.Values, Cache> plan(Path journal, int trials, int millis) {
        return Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> {
                    Thread.sleep(millis);
                    return cache.cost();
                })
                .search(new HistorySearch())
                .seed(11)
                .parallelism(2)
                .deterministic()
                .budget(Budget.trials(trials))
                .journal(journal);
    }

    /** Arguments: the journal, the number of trials, and the milliseconds that each takes. */
    public static void main(String[] args) {
        try {
            plan(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]))
                    .run();
        } catch (StudyException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Starts it; {@code prefix} stands before the command on the command line. */
    static Process start(List<String> prefix, Path journal, int trials, int millis) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        // without performance data, which is a file of its own
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", classPath(), StudyProgram.class.getName()));
        command.addAll(List.of(journal.toString(), Integer.toString(trials), Integer.toString(millis)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The tests run on a module path; a class path does for the program. */
    private static String classPath() {
        return String.join(
                        File.pathSeparator,
                        Stream.of("java.class.path", "jdk.module.path")
                                .map(name -> System.getProperty(name, ""))
                                .filter(path -> !path.isEmpty())
                                .toList())
                + File.pathSeparator
                + Path.of("target", "classes").toAbsolutePath()
                + File.pathSeparator
                + Path.of("target", "test-classes").toAbsolutePath();
    }
}
