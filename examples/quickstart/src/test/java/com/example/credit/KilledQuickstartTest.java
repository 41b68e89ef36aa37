// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quickstart, killed with {@code kill -9} and run again, ends with the trials of a run that nobody disturbed. */
class KilledQuickstartTest {

    @TempDir
    Path undisturbed;

    @TempDir
    Path killed;

    @Test
    void endsWithTheTrialsOfAnUndisturbedRun() throws Exception {
        assertEquals(0, start(undisturbed).waitFor());

        for (int lines : List.of(0, 1, 8, 30)) {
            killAt(lines);
        }
        assertEquals(0, start(killed).waitFor());

        assertEquals(trials(undisturbed), trials(killed));
        assertEquals(report(undisturbed), report(killed));
    }

    /** Runs until the journal has so many lines, then kills. */
    private void killAt(int lines) throws Exception {
        Process process = start(killed);
        while (lines(killed).size() < lines) {
            assertTrue(process.isAlive(), "ended before it was killed: " + Files.readString(killed.resolve("output")));
            Thread.sleep(5);
        }
        // on Unix a kill -9
        process.destroyForcibly().waitFor();
    }

    private static Process start(Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data")).resolve("credit-g.arff");
        if (Files.notExists(data)) {
            Files.copy(Path.of("data", "credit-g.arff"), data);
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.example.credit.Quickstart")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private static List<String> lines(Path folder) throws IOException {
        Path journal = folder.resolve("credit.journal");
        return Files.exists(journal) ? Files.readAllLines(journal) : List.of();
    }

    /** The trials in the order of their numbers, without the time that they took. */
    private static List<String> trials(Path folder) throws IOException {
        return lines(folder).stream()
                .map(line -> line.replaceAll(",\"millis\":\\d+", ""))
                .sorted()
                .toList();
    }

    /** What is printed below the progress. */
    private static List<String> report(Path folder) throws IOException {
        try (Stream<String> output = Files.lines(folder.resolve("output"))) {
            return output.dropWhile(line -> !line.isBlank()).toList();
        }
    }
}
