// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class JournalProcessTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 9})
    void aKilledStudyGoesOnAsIfNothingHadBeen(int finishedBeforeTheKill) throws IOException, InterruptedException {
        Path journal = folder.resolve("killed.journal");
        Process process = StudyProgram.start(List.of(), journal, 14, 30);
        awaitLines(process, journal, 1 + finishedBeforeTheKill);
        process.destroyForcibly().waitFor();
        assertThat(process.exitValue()).isNotZero();

        assertThat(StudyProgram.plan(journal, 14, 0).run().trials()).isEqualTo(undisturbed(14));
    }

    @Test
    void aFullDiskEndsTheStudyAndLosesNothing() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(Path.of("/bin/bash")), "no /bin/bash to limit the size of files with: not tested");
        Path journal = folder.resolve("full.journal");
        // 8 kB, of which the header takes a part: the disk is full after some dozens of trials
        Process process =
                StudyProgram.start(List.of("/bin/bash", "-c", "ulimit -f 8; exec \"$0\" \"$@\""), journal, 200, 0);
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(1);
        assertThat(output)
                .startsWith("ATN108 The journal " + journal + " cannot be written any more: File too large.")
                .contains("is not in it; all before it are.");
        assertThat(Files.readString(DiagnosticPagesTest.page("ATN108")))
                .contains(output.strip()
                        .replace(journal.toString(), "cache.journal")
                        .replaceFirst("Trial \\d+", "Trial 41"));

        assertThat(Files.readString(journal)).as("the torn line is cut off").endsWith("}\n");
        int finished = Files.readAllLines(journal).size() - 1;
        assertThat(finished).isBetween(20, 199);
        // of two trials that ran side by side, the later one may be in the journal and the earlier one not
        assertThat(List.<Object>copyOf(undisturbed(finished + 1)))
                .containsAll(StudyProgram.plan(journal, finished, 0).run().trials());
        assertThat(StudyProgram.plan(journal, finished + 1, 0).run().trials()).isEqualTo(undisturbed(finished + 1));
        assertThat(StudyProgram.plan(journal, 100, 0).run().trials()).isEqualTo(undisturbed(100));
    }

    @Test
    void anotherProcessKeepsItsJournal() throws IOException, InterruptedException {
        Path journal = folder.resolve("held.journal");
        Process process = StudyProgram.start(List.of(), journal, 10_000, 20);
        try {
            awaitLines(process, journal, 2);
            assertThatThrownBy(StudyProgram.plan(journal, 5, 0)::open)
                    .hasMessage("ATN107 The journal " + journal
                            + " is being written by another study. Wait for its end, or choose another path.");
        } finally {
            process.destroyForcibly().waitFor();
        }
        StudyProgram.plan(journal, 3, 0).open().close();
    }

    @Test
    void aRefusedSecondOpeningDoesNotGiveTheLockAway() throws IOException, InterruptedException {
        Path journal = folder.resolve("ours.journal");
        var plan = StudyProgram.plan(journal, 3, 0);
        try (var study = plan.open()) {
            assertThatThrownBy(plan::open).isInstanceOf(StudyException.class);
            study.tell(study.ask(), 1);
            Process process = StudyProgram.start(List.of(), journal, 3, 0);
            assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("ATN107 The journal " + journal + " is being written by another study.");
            assertThat(process.waitFor()).isEqualTo(1);
        }
    }

    private static void awaitLines(Process process, Path journal, int lines) throws IOException, InterruptedException {
        while (!Files.exists(journal) || Files.readString(journal).lines().count() < lines) {
            assertThat(process.isAlive()).as("the program is running").isTrue();
            Thread.sleep(3);
        }
    }

    private List<? extends Trial<?>> undisturbed(int trials) {
        return StudyProgram.plan(folder.resolve("undisturbed-" + trials + ".journal"), trials, 0)
                .run()
                .trials();
    }
}
