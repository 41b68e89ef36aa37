// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Learners that really need more memory than the JVM has. */
class OutOfMemoryTest {

    @TempDir
    private Path dir;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aLearnerThatRunsOutOfMemoryFailsItsTrialOnly() throws Exception {
        Path journal = dir.resolve("greedy.journal");
        List<String> trials = run(journal);
        assertThat(trials).hasSize(6);
        assertThat(trials.get(1)).startsWith("1 FAILED OutOfMemoryError: Java heap space");
        assertThat(trials.get(3)).startsWith("3 FAILED OutOfMemoryError: ");
        assertThat(trials.get(5)).startsWith("5 FAILED OutOfMemoryError: ");
        for (int trial : new int[] {0, 2, 4}) {
            assertThat(trials.get(trial)).startsWith(trial + " COMPLETE [");
        }
        assertThat(Files.readAllLines(journal)).as("a header and the trials").hasSize(7);
        assertThat(run(journal)).as("resumed").isEqualTo(trials);
    }

    private List<String> run(Path journal) throws Exception {
        Path log = dir.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GreedyProgram.class.getName(),
                        journal.toString())
                .redirectError(log.toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return printed.lines().toList();
    }
}
