// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    @TempDir
    private Path folder;

    private Path path;
    private Study.Plan<Cache, CacheTuning.Values, Cache> plan;

    @BeforeEach
    void plan() {
        path = folder.resolve("cache.journal");
        plan = Study.of(CacheTuning.INSTANCE)
                .minimize(JournalTest::costOrFailure)
                .search(new HistorySearch())
                .seed(7)
                .parallelism(2)
                .deterministic()
                .budget(Budget.trials(6))
                .journal(path);
    }

    private static double costOrFailure(Cache cache) {
        return switch (cache.policy) {
            case LRU, LFU -> cache.cost();
            case FIFO -> cache.size % 2 == 0 ? Double.NaN : Double.parseDouble("FIFO\n");
        };
    }

    @Test
    void isLinesOfJson() throws IOException {
        plan.run();
        List<String> lines = Files.readAllLines(path);
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0))
                .isEqualTo(
                        "{\"attune\":1,\"seed\":\"7\",\"search\":\"history\",\"direction\":\"MINIMIZE\",\"evaluation\":\"\","
                                + "\"space\":{\"parameters\":{\"size\":{\"type\":\"int\",\"range\":\"[1, 512] log\"},"
                                + "\"ratio\":{\"type\":\"double\",\"range\":\"[0, 1]\"},"
                                + "\"policy\":{\"type\":\"choice\",\"range\":\"{LRU, LFU, FIFO}\"},"
                                + "\"seconds\":{\"type\":\"int\",\"range\":\"[1, 60]\",\"condition\":\"policy is LRU\"}},"
                                + "\"forbidden\":[],\"constraints\":[]}}");
        // with two workers, the trials' lines come in the order of their ends
        assertThat(lines)
                .anyMatch(line -> line.matches(
                        "\\{\"trial\":0,\"state\":\"COMPLETE\",\"values\":\\{\"size\":64,\"ratio\":0.5,\"policy\":\"LFU\"},"
                                + "\"steps\":\\[1.00878\\d+],\"millis\":\\d+}"));
    }

    @Test
    void aKillAtAnyByteLosesNothingThatWasFinished() throws IOException {
        SearchSpace small =
                SearchSpace.builder().add(Parameter.ofInt("n", 1, 1000)).build();
        var study = Study.of(new PointTuning(small))
                .minimize(point -> point.hashCode() % 3 == 0 ? Double.NaN : point.hashCode() / 7.0)
                .search(new HistorySearch())
                .parallelism(2)
                .deterministic()
                .budget(Budget.trials(5))
                .journal(path);
        List<Trial<Assignment>> undisturbed = study.run().trials();
        assertThat(undisturbed).extracting(Trial::state).contains(TrialState.FAILED, TrialState.COMPLETE);
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertThat(study.run().trials()).as("cut after %s bytes", length).isEqualTo(undisturbed);
        }
        assertThat(study.run().trials()).as("nothing left to do").isEqualTo(undisturbed);
    }

    @Test
    void onlyWhatIsMissingIsEvaluated() throws IOException {
        plan.run();
        List<String> lines = Files.readAllLines(path);
        List<Trial<?>> evaluated = new ArrayList<>();
        StudyListener listener = new StudyListener() {
            @Override
            public void finished(Trial<?> trial) {
                evaluated.add(trial);
            }
        };
        plan.listen(listener).run();
        assertThat(evaluated).isEmpty();
        Files.write(path, lines.subList(0, 5));
        plan.listen(listener).run();
        assertThat(evaluated).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"tri", "{\"trial\":6,\"sta\n", "\0\0\0\0", "\0\0\0\n", "{\"trial\":6}", "[1]\n", "\u00ff\n"})
    void aTornLastLineIsCutOff(String torn) throws IOException {
        List<? extends Trial<?>> trials = plan.run().trials();
        byte[] before = Files.readAllBytes(path);
        Files.writeString(path, torn, StandardOpenOption.APPEND);
        assertThat(plan.run().trials()).isEqualTo(trials);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"trial":1,"st              | it is no JSON object
        []                          | it is no JSON object
        {}                          | 'trial' is null
        {"trial":-1}                | 'trial' is -1.0
        {"trial":1.5}               | 'trial' is 1.5
        {"trial":1e999}             | 'trial' is Infinity
        {"trial":3e9}               | 'trial' is 3.0E9
        {"trial":"1"}               | 'trial' is 1
        {"trial":1}                 | 'state' is null
        {"trial":1,"state":7}       | 'state' is 7.0
        {"trial":1,"state":"DONE"}  | 'state' is DONE
        {"trial":1,"state":"FAILED"} | 'values' is null
        """)
    void damageElsewhereIsNamedByItsLine(String line, String why) throws IOException {
        damaged(line, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "COMPLETE","steps":[]                        | trial 1 is COMPLETE with steps []
        "COMPLETE","steps":[null]                    | trial 1 is COMPLETE with steps [NaN]
        "COMPLETE","steps":[1e999]                   | trial 1 is COMPLETE with steps [Infinity]
        "COMPLETE","steps":[1.7e308,1.7e308]         | trial 1 is COMPLETE with steps [1.7E308, 1.7E308]
        "COMPLETE","steps":["1"]                     | a step is 1
        "COMPLETE","steps":{}                        | 'steps' is {}
        "COMPLETE","steps":[1],"failure":"no"        | trial 1 is COMPLETE with steps [] and failure no
        "RUNNING","steps":[1]                        | trial 1 is RUNNING with steps [1.0]
        "FAILED","steps":[1]                         | trial 1 is FAILED with steps [1.0]
        "FAILED","failure":null                      | 'failure' is null
        "FAILED","failure":[]                        | 'failure' is []
        """)
    void aTrialsPartsMustFitEachOther(String rest, String why) throws IOException {
        damaged(
                "{\"trial\":1,\"values\":{\"size\":1,\"ratio\":0,\"policy\":\"LFU\"},\"millis\":1,\"state\":" + rest
                        + "}",
                why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                           | size: a value is missing
        {"size":0}                                   | size: 0.0 is not in [1, 512] log
        {"size":"many"}                              | size: 'many' is no number
        {"size":null}                                | size: 'null' is no number
        {"size":1e300}                               | size: 1.0E300 is not in [1, 512] log
        {"size":{"a":[]}}                            | size: '{a=[]}' is no number
        {"size":1,"ratio":0,"policy":"MRU"}          | policy: 'MRU' is not in {LRU, LFU, FIFO}
        {"size":1,"ratio":0,"policy":"LRU"}          | seconds: a value is missing
        {"size":1,"ratio":0,"policy":"LFU","seconds":1} | seconds: inactive unless policy is LRU
        {"depth":1}                                  | there is no parameter depth
        """)
    void aTrialsValuesMustBeAPoint(String values, String why) throws IOException {
        damaged("{\"trial\":1,\"state\":\"COMPLETE\",\"values\":" + values + ",\"steps\":[1],\"millis\":1}", why);
    }

    private void damaged(String line, String why) throws IOException {
        plan.run();
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        lines.set(3, line);
        Files.write(path, lines);
        refuses("ATN107 The journal " + path + " is damaged in line 4: " + why
                + ". Restore it, or choose another path.");
    }

    /** Refuses to open the journal, with this message, and leaves the file as it is. */
    private void refuses(String message) throws IOException {
        byte[] before = Files.readAllBytes(path);
        assertThatThrownBy(plan::run).isInstanceOf(StudyException.class).hasMessage(message);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"attune":1}                                                | 'seed' is null
        {"attune":1,"seed":7,"search":"","direction":"","evaluation":""} | 'seed' is 7.0
        {"attune":1,"seed":"","search":"","direction":"","evaluation":""} | 'space' is null
        {"attune":1,"seed":"","search":"","direction":"","evaluation":"","space":[]} | 'space' is []
        {"attune":1,"seed":"","search":"","direction":"","evaluation":"","space":{}} | 'parameters' is null
        {"attune":1,"seed":"","search":"","direction":"","evaluation":"","space":{"parameters":{"c":1}}} | 'c' is 1.0
        {"attune":1,"seed":"","search":"","direction":"","evaluation":"","space":{"parameters":{"c":{"type":"int","range":5}}}} | 'range' is 5.0
        {"attune":1,"seed":"","search":"","direction":"","evaluation":"","space":{"parameters":{},"forbidden":{}}} | 'forbidden' is {}
        """)
    void aHeaderOfAnotherFormIsDamage(String header, String why) throws IOException {
        Files.writeString(path, header + "\n{\"trial\":0}\n");
        refuses("ATN107 The journal " + path + " is damaged in line 1: " + why
                + ". Restore it, or choose another path.");
    }

    @Test
    void deepNestingIsDamage() throws IOException {
        Files.writeString(path, "{\"attune\":" + "[".repeat(1_000_000) + "\n\n");
        refuses("ATN107 The journal " + path
                + " is damaged in line 1: it is no JSON object. Restore it, or choose another path.");
    }

    @Test
    void aLaterFormatIsLeftToLaterVersions() throws IOException {
        Files.writeString(path, "{\"attune\":2,\"new\":true}\n{\"torn");
        refuses("ATN107 The journal " + path
                + " has format version 2, and this is version 1. Choose another path, or the"
                + " version of Attune that wrote it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@relation credit-g\n", "{\"trial\":0}\n", "\n", "PK\u0003\u0004", "{\"Attune\":1}"})
    void anotherKindOfFileIsLeftAlone(String content) throws IOException {
        Files.writeString(path, content);
        refuses("ATN107 The journal " + path
                + " is no journal: it does not begin with {\"attune\":. Choose another path.");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        assertThatThrownBy(plan::run).hasMessageContaining("is no journal");
        Files.writeString(path, "{\"attune\":", StandardOpenOption.WRITE);
        assertThatThrownBy(plan::run)
                .hasMessage("ATN107 The journal " + path
                        + " has 5368709120 bytes, more than a journal may. Choose another path.");
    }

    @Test
    void aPathThatCannotBeWrittenSaysWhy() {
        Path missing = folder.resolve("runs/1/cache.journal");
        assertThatThrownBy(plan.journal(missing)::run)
                .hasMessage("ATN107 The journal " + missing
                        + " cannot be made: its folder is not there. Make the folder first.");
        assertThatThrownBy(plan.journal(folder)::run)
                .hasMessage("ATN107 The journal " + folder + " cannot be opened for writing: " + folder
                        + " (Is a directory). Choose a file that you may write.");
    }

    @Test
    void aSecondStudyOfTheSameProcessWaits() throws IOException {
        String message = "ATN107 The journal " + path
                + " is being written by another study. Wait for its end, or choose another path.";
        try (var study = plan.open()) {
            study.tell(study.ask(), 1);
            refuses(message);
            Path link = Files.createSymbolicLink(folder.resolve("link.journal"), path);
            assertThatThrownBy(plan.journal(link)::open).hasMessageContaining("is being written by another study");
            study.tell(study.ask(), 2);
        }
        assertThat(plan.run().trials()).hasSize(6);
    }

    @Test
    void anotherStudyIsRefusedWithTheDifference() throws IOException {
        plan.run();
        refusesStudy(plan.seed(8), "seed was 7, is 8");
        var maximized =
                Study.of(CacheTuning.INSTANCE).maximize(Cache::cost).seed(7).journal(path);
        refusesStudy(maximized.budget(Budget.trials(9)), "direction was MINIMIZE, is MAXIMIZE");
        var folds = Study.of(CacheTuning.INSTANCE)
                .evaluate(new FoldScores(Direction.MINIMIZE, 10, 0, (a, step) -> 1.0))
                .seed(7)
                .journal(path);
        refusesStudy(folds.budget(Budget.trials(9)), "evaluation was none, is cache.csv, 10 folds");
    }

    private void refusesStudy(Study.Plan<?, ?, ?> other, String difference) throws IOException {
        byte[] before = Files.readAllBytes(path);
        StudyMismatchException e = catchThrowableOfType(StudyMismatchException.class, other::run);
        assertThat(e)
                .hasMessage("ATN106 The journal " + path + " belongs to another study.\n  " + difference
                        + "\n  Go on as it was, or start afresh with another path.");
        assertThat(e.code()).isEqualTo("ATN106");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void searchBudgetAndParallelismMayDiffer() {
        List<? extends Trial<?>> trials = plan.run().trials();
        var more = Study.of(CacheTuning.INSTANCE)
                .minimize(Cache::cost)
                .seed(7)
                .budget(Budget.trials(11))
                .parallelism(3)
                .journal(path)
                .run();
        assertThat(more.trials()).hasSize(11);
        assertThat(List.<Trial<?>>copyOf(more.trials()).subList(0, 6)).isEqualTo(trials);
    }

    @Test
    void whatCannotRunLeavesNoJournalBehind() {
        var aimless = Study.of(CacheTuning.INSTANCE)
                .minimize()
                .budget(Budget.trials(2))
                .journal(path);
        assertThatThrownBy(aimless::run).hasMessageStartingWith("ATN115");
        assertThat(path).doesNotExist();
    }

    @Test
    void aFailedTrialsReasonComesBack() {
        var failing = Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> {
                    throw new IllegalStateException("\"quoted\" \\ ünï \ud83d");
                })
                .journal(path);
        assertThatThrownBy(failing.budget(Budget.trials(1))::run).hasMessageContaining("\"quoted\" \\ ünï \ud83d");
        assertThatThrownBy(failing.budget(Budget.trials(1))::run)
                .as("resumed")
                .hasMessageContaining("IllegalStateException: \"quoted\" \\ ünï \ud83d");
        assertThat(path).content(UTF_8).contains("\\ud83d");
    }
}
