// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.search.Search;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    private Progress progress(boolean terminal, boolean unicode, int width) {
        return new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, unicode, width, nanos::get);
    }

    /** Every trial takes half a second and scores its number, but the third, which fails. */
    private Study.Plan<Cache, CacheTuning.Values, Cache> plan(int trials) {
        long[] calls = new long[1];
        return Study.of(CacheTuning.INSTANCE)
                .maximize(cache -> {
                    nanos.addAndGet(500_000_000);
                    if (calls[0]++ == 2) {
                        throw new IllegalStateException("no");
                    }
                    return calls[0];
                })
                .search(Search.random())
                .budget(Budget.trials(trials));
    }

    private List<String> lines() {
        // not lines(), for which a carriage return ends a line too
        String text = bytes.toString(StandardCharsets.UTF_8);
        String end = System.lineSeparator();
        return List.of(text.substring(0, text.lastIndexOf(end)).split(end, -1));
    }

    /** What a line showed one after the other. */
    private List<String> states(int line) {
        return List.of(lines().get(line).split("\r", -1));
    }

    @Test
    void plainLinesPerTenthWithoutATerminal() {
        plan(30).listen(progress(false, true, 100)).run();
        assertThat(lines())
                .startsWith(
                        "4 parameters (1 conditional) · search random · 30 trials · 1 worker · seed 0",
                        "3/30   10 %  best 2.0000 (#1)  default 1.0000  2.0/s  0:13 left",
                        "6/30   20 %  best 6.0000 (#5)  default 1.0000  2.0/s  0:12 left")
                .endsWith("30/30  100 %  best 30.0000 (#29)  default 1.0000  2.0/s  0:00 left")
                .hasSize(11)
                .noneMatch(line -> line.chars().anyMatch(c -> c < ' '));
    }

    @Test
    void oneLineWrittenOverOnATerminal() {
        plan(4).listen(progress(true, true, 90)).run();
        String blank = " ".repeat(20);
        assertThat(states(1))
                .extracting(String::stripTrailing)
                .containsExactly(
                        "",
                        "0/4  " + blank + "    0 %",
                        "1/4  █████" + " ".repeat(15) + "   25 %  best 1.0000 (#0)  default 1.0000  2.0/s  0:01 left",
                        "2/4  ██████████" + " ".repeat(10)
                                + "   50 %  best 2.0000 (#1)  default 1.0000  2.0/s  0:01 left",
                        "3/4  ███████████████     " + "   75 %  best 2.0000 (#1)  default 1.0000  2.0/s  0:00 left",
                        "4/4  ████████████████████  100 %  best 4.0000 (#3)  default 1.0000  2.0/s  0:00 left");
        assertThat(states(1)).allMatch(text -> text.isEmpty() || text.length() == 89);
    }

    @Test
    void aNarrowTerminalDropsColumnsFromTheRight() {
        plan(1).listen(progress(true, true, 54)).run();
        assertThat(lines().get(1).stripTrailing()).endsWith("1/1  ████████████████████  100 %  best 1.0000 (#0)");
        bytes.reset();
        plan(1).listen(progress(true, true, 10)).run();
        assertThat(states(1)).extracting(String::strip).containsExactly("", "0/1", "1/1");
    }

    @Test
    void asciiWhereTheTerminalKnowsNoMore() {
        Study.of(CacheTuning.INSTANCE)
                .evaluate(new FoldScores(Direction.MAXIMIZE, 2, 0, (a, step) -> (double) step))
                .search(Search.random())
                .budget(Budget.trials(1).or(Duration.ofHours(2)))
                .listen(progress(true, false, 100))
                .run();
        assertThat(bytes.toByteArray())
                .isEqualTo(bytes.toString(StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII));
        assertThat(lines().get(0)).isEqualTo("cache.csv, 2 folds");
        assertThat(lines().get(1))
                .isEqualTo("4 parameters (1 conditional) | search random | 1 trial | 2:00:00 | 1 worker | seed 0");
        assertThat(states(2).get(2)).startsWith("1/1  100 %  best 0.5000 +/- 0.5000 (#0)  default 0.5000");
    }

    @Test
    void saysThatItGoesOn() {
        plan(4).journal(folder.resolve("a.journal")).run();
        plan(8).journal(folder.resolve("a.journal"))
                .listen(progress(false, true, 80))
                .run();
        assertThat(lines().get(1)).isEqualTo("resumed with 4 finished trials");
        assertThat(lines().get(2)).startsWith("5/8   63 %  best 4.0000 (#3)  default 1.0000  2.0/s");
    }

    @Test
    void saysWhatHangs() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        Study.of(CacheTuning.INSTANCE)
                .maximize(cache -> {
                    if (calls.incrementAndGet() == 2) {
                        ThreadsTest.awaitUninterruptibly(end);
                    }
                    return 1;
                })
                .search(Search.random())
                .timeout(Duration.ofMillis(300))
                .budget(Budget.trials(3))
                .listen(progress(false, true, 80))
                .run();
        end.countDown();
        assertThat(lines()).endsWith("left running by trials that ran out of time, until the program ends: 1 thread");
    }

    @Test
    void saysWhenTheSpaceIsUsedUp() {
        var two = new PointTuning(
                SearchSpace.builder().add(Parameter.ofBoolean("b")).build());
        Study.of(two)
                .minimize(point -> 1)
                .search(Search.random())
                .budget(Budget.trials(9))
                .listen(progress(false, true, 80))
                .run();
        assertThat(lines().get(0)).isEqualTo("1 parameter · search random · 9 trials · 1 worker · seed 0");
        assertThat(lines()).last().isEqualTo("every configuration of the space has been tried");
    }

    @Test
    void aFailedStudyEndsTheLineAndTheProgressServesAnother() {
        Progress progress = progress(true, true, 80);
        var failing = Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> Double.NaN)
                .listen(progress)
                .budget(Budget.trials(1));
        assertThatThrownBy(failing::run).isInstanceOf(StudyException.class);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith(System.lineSeparator());
        bytes.reset();
        plan(1).listen(progress).run();
        assertThat(lines().get(1)).contains("1/1");
    }

    @Test
    void trialsWithoutImprovementFillTheBudget() {
        int[] scores = {5, 4, 3, 6, 1, 2, 3, 4};
        int[] calls = new int[1];
        Study.of(CacheTuning.INSTANCE)
                .maximize(cache -> scores[calls[0]++])
                .search(Search.random())
                .budget(Budget.noImprovement(4))
                .listen(progress(false, true, 100))
                .run();
        assertThat(lines())
                .containsExactly(
                        "4 parameters (1 conditional) · search random · until 4 trials without improvement · 1 worker"
                                + " · seed 0",
                        "2   25 %  best 5.0000 (#0)  default 5.0000",
                        "3   50 %  best 5.0000 (#0)  default 5.0000",
                        "7   75 %  best 6.0000 (#3)  default 5.0000",
                        "8  100 %  best 6.0000 (#3)  default 5.0000");
    }

    @Test
    void aBudgetOfTimeCountsDown() {
        Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> {
                    nanos.addAndGet(Duration.ofMinutes(30).toNanos());
                    return 1;
                })
                .budget(Budget.trials(100).or(Duration.ofHours(5)))
                .listen(new StudyListener() {
                    private ProgressLine line;

                    @Override
                    public void started(Start start) {
                        line = new ProgressLine(start, nanos::get);
                    }

                    @Override
                    public void finished(Trial<?> trial) {
                        line.add(trial);
                        if (trial.number() == 3) {
                            assertThat(line.text(200, 0))
                                    .isEqualTo("4/100   40 %  best 1.0000 (#0)  default 1.0000  0.0/s  3:00:00 left");
                        }
                    }
                })
                .run();
    }
}
