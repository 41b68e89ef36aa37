// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every run-time code has a page, whose example prints what the page says. */
class DiagnosticPagesTest {

    /** Needs a process of its own: see {@link JournalProcessTest}. */
    private static final String DISK_FULL = "ATN108";

    /** The codes of a study; those beyond belong to other modules. */
    private static final String FIRST = "ATN102";

    private static final String LAST = "ATN116";

    @TempDir
    private Path folder;

    static Path page(String code) {
        return Path.of("..", "..", "docs", "diagnostics", code + ".md");
    }

    @Test
    void everyPageShowsTheMessageOfItsExample() throws IOException {
        for (Map.Entry<String, ThrowingCallable> example : examples().entrySet()) {
            StudyException e = catchThrowableOfType(StudyException.class, example.getValue());
            assertThat(Thread.interrupted()).isEqualTo(e.code().equals("ATN113"));
            assertThat(e.code()).isEqualTo(example.getKey());
            assertThat(Files.readString(page(e.code())))
                    .contains("\n```\n" + e.getMessage().replace(folder + "/", "") + "\n```\n");
        }
    }

    @Test
    void everyPageIsOfACodeThatExists() throws IOException {
        Set<String> codes = new TreeSet<>(examples().keySet());
        codes.add(DISK_FULL);
        try (Stream<Path> pages = Files.list(page(DISK_FULL).getParent())) {
            List<String> ofStudies = pages.map(
                            page -> page.getFileName().toString().replace(".md", ""))
                    .filter(code -> code.compareTo(FIRST) >= 0 && code.compareTo(LAST) <= 0)
                    .toList();
            assertThat(ofStudies).containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    private Map<String, ThrowingCallable> examples() {
        Path journal = folder.resolve("cache.journal");
        Study.Plan<Cache, CacheTuning.Values, Cache> plan =
                Study.of(CacheTuning.INSTANCE).minimize(Cache::cost).budget(Budget.trials(5));
        plan.journal(journal).run();
        Map<String, ThrowingCallable> examples = new TreeMap<>();
        examples.put("ATN102", () -> with(new CacheTuning.Values(1000, 0.5, Cache.Policy.LFU, OptionalInt.empty())));
        examples.put(
                "ATN103",
                () -> with(CacheTuning.builder()
                        .forbid(
                                Condition.is(CacheTuning.POLICY, Cache.Policy.LFU),
                                Condition.above(CacheTuning.SIZE, 50))));
        examples.put(
                "ATN104", () -> with(CacheTuning.builder().constrain("halves", a -> a.get(CacheTuning.RATIO) == 0.5)));
        examples.put(
                "ATN105",
                () -> Study.of(new PointTuning(SearchSpace.builder()
                                .add(Parameter.ofInt("size", 1, 4096).log())
                                .build()))
                        .minimize()
                        .journal(journal)
                        .open());
        examples.put("ATN106", () -> plan.journal(journal).seed(43).run());
        examples.put(
                "ATN107",
                () -> plan.journal(folder.resolve("runs/cache.journal")).run());
        examples.put("ATN109", () -> failing().run());
        examples.put(
                "ATN110",
                () -> Study.of(CacheTuning.INSTANCE).minimize(Cache::cost).run());
        examples.put("ATN111", DiagnosticPagesTest::tellTwice);
        examples.put("ATN112", DiagnosticPagesTest::askTooOften);
        examples.put("ATN113", () -> plan.listen(new Impatient()).run());
        examples.put(
                "ATN114",
                () -> Study.of(CacheTuning.INSTANCE)
                        .evaluate(new Unfit())
                        .budget(Budget.trials(1))
                        .run()
                        .best()
                        .fit());
        examples.put("ATN115", () -> plan.parallelism(0));
        examples.put("ATN116", DiagnosticPagesTest::askForTheBestOfTwo);
        return examples;
    }

    private static void with(CacheTuning.Values defaults) {
        Study.of(CacheTuning.INSTANCE.withDefaults(defaults)).minimize().open();
    }

    private static void with(SearchSpace.Builder space) {
        Study.of(CacheTuning.INSTANCE.withSpace(space.build()))
                .minimize(Cache::cost)
                .budget(Budget.trials(5))
                .run();
    }

    private static Study.Plan<Cache, CacheTuning.Values, Cache> failing() {
        return Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> {
                    throw new IllegalStateException("no server at localhost:8080");
                })
                .budget(Budget.trials(5));
    }

    private static void tellTwice() {
        var study = Study.of(CacheTuning.INSTANCE).minimize().open();
        var trial = study.ask();
        study.tell(trial, 1.5);
        study.tell(trial, 1.4);
    }

    private static void askForTheBestOfTwo() {
        Study.of(CacheTuning.INSTANCE)
                .measure(cache -> cache)
                .minimize("cost", Cache::cost)
                .alsoMinimize("size", cache -> cache.size)
                .budget(Budget.trials(1))
                .run()
                .best();
    }

    private static void askTooOften() {
        SearchSpace one =
                SearchSpace.builder().add(Parameter.ofBoolean("writeBack")).build();
        var study = Study.of(new PointTuning(one)).minimize().open();
        study.ask();
        study.ask();
        study.ask();
    }

    /** Interrupts the study after three trials, as a program does that is asked to end. */
    private static final class Impatient implements StudyListener {

        @Override
        public void finished(Trial<?> trial) {
            if (trial.number() == 2) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Scores configurations, but cannot fit any on all data. */
    private static final class Unfit implements Evaluator<CacheTuning, Cache> {

        @Override
        public List<Direction> directions() {
            return List.of(Direction.MINIMIZE);
        }

        @Override
        public String digest() {
            return "";
        }

        @Override
        public int steps() {
            return 1;
        }

        @Override
        public double[] evaluate(CacheTuning tuning, Assignment assignment, int step) {
            return new double[] {1};
        }

        @Override
        public Cache fit(CacheTuning tuning, Assignment assignment) throws IOException {
            throw new IOException("requests.log is gone");
        }
    }
}
