// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpaceChangeTest {

    private static final Parameter.OfDouble C =
            Parameter.ofDouble("c", 0.001, 100).log();
    private static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "Rbf", "Poly", "Linear");
    private static final Parameter.OfInt DEGREE = Parameter.ofInt("degree", 1, 5);

    @TempDir
    private Path folder;

    private static SearchSpace.Builder builder() {
        return SearchSpace.builder().add(C).add(KERNEL).add(DEGREE, Condition.is(KERNEL, "Poly"));
    }

    static Stream<Arguments> changes() {
        SearchSpace.Builder c = SearchSpace.builder().add(C);
        return Stream.of(
                Arguments.of(
                        SearchSpace.builder()
                                .add(Parameter.ofDouble("c", 0.001, 1000).log())
                                .add(KERNEL),
                        "c: range was [0.001, 100] log, is [0.001, 1000] log"),
                Arguments.of(
                        SearchSpace.builder().add(Parameter.ofDouble("c", 0.001, 100)),
                        "c: range was [0.001, 100] log, is [0.001, 100]"),
                Arguments.of(
                        SearchSpace.builder()
                                .add(Parameter.ofFloat("c", 0.001f, 100).log()),
                        "c: type was double, is float"),
                Arguments.of(c, "kernel: was {Rbf, Poly, Linear}, is gone"),
                Arguments.of(
                        SearchSpace.builder().add(C).add(Parameter.ofChoice("kernel", "Rbf", "Poly")),
                        "kernel: range was {Rbf, Poly, Linear}, is {Rbf, Poly}"),
                Arguments.of(
                        SearchSpace.builder().add(C).add(KERNEL).add(DEGREE),
                        "degree: condition was kernel is Poly, is none"),
                Arguments.of(
                        SearchSpace.builder().add(C).add(KERNEL).add(DEGREE, Condition.is(KERNEL, "Poly", "Rbf")),
                        "degree: condition was kernel is Poly, is kernel is Poly or Rbf"),
                Arguments.of(builder().add(Parameter.ofBoolean("b")), "b: is new, {false, true}"),
                Arguments.of(
                        builder().forbid(Condition.is(KERNEL, "Poly"), Condition.above(C, 10)),
                        "forbidden was [], is [kernel is Poly and c > 10]"),
                Arguments.of(builder().constrain("small", a -> true), "constraints was [], is [small]"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsRefusedAndNamed(SearchSpace.Builder changed, String difference) throws IOException {
        Path path = folder.resolve("c.journal");
        run(builder().build(), path, SpaceChange.REFUSE, 5);
        byte[] before = Files.readAllBytes(path);
        StudyMismatchException e = catchThrowableOfType(
                StudyMismatchException.class, () -> run(changed.build(), path, SpaceChange.REFUSE, 5));
        assertThat(e)
                .hasMessage("ATN105 The journal " + path + " belongs to another space.\n  " + difference
                        + "\n  Go on with the trials that still fit: .onSpaceChange(KEEP_FEASIBLE). Start afresh: another"
                        + " path. More: docs/diagnostics/ATN105.md");
        assertThat(e.code()).isEqualTo("ATN105");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void withKeepFeasibleTheTrialsThatFitStay(SearchSpace.Builder changed, String difference) {
        Path path = folder.resolve("c.journal");
        List<Trial<Assignment>> before =
                run(builder().build(), path, SpaceChange.REFUSE, 12).trials();
        SearchSpace space = changed.build();
        StudyResult<?, Assignment, ?> result = run(space, path, SpaceChange.KEEP_FEASIBLE, 20);
        assertThat(result.trials()).hasSize(20).extracting(Trial::number).doesNotHaveDuplicates();
        assertThat(result.trials())
                .extracting(Trial::assignment)
                .allMatch(space::contains)
                .doesNotHaveDuplicates();
        assertThat(before)
                .filteredOn(trial -> space.contains(trial.assignment()))
                .isSubsetOf(result.trials());
        assertThat(run(space, path, SpaceChange.REFUSE, 20).trials())
                .as("the journal is of the new space now")
                .isEqualTo(result.trials());
    }

    @Test
    void aSpaceMayChangeTwiceAndBack() {
        Path path = folder.resolve("c.journal");
        SearchSpace narrow = SearchSpace.builder()
                .add(C)
                .add(Parameter.ofChoice("kernel", "Rbf", "Poly"))
                .build();
        SearchSpace wide = SearchSpace.builder()
                .add(Parameter.ofDouble("c", 0.001, 1e4).log())
                .add(KERNEL)
                .build();
        SearchSpace first = SearchSpace.builder().add(C).add(KERNEL).build();
        List<Trial<Assignment>> start = run(first, path, SpaceChange.REFUSE, 10).trials();
        run(narrow, path, SpaceChange.KEEP_FEASIBLE, 12);
        List<Trial<Assignment>> widened =
                run(wide, path, SpaceChange.KEEP_FEASIBLE, 15).trials();
        assertThat(start)
                .filteredOn(trial -> narrow.contains(trial.assignment()))
                .isSubsetOf(widened);
        List<Trial<Assignment>> back =
                run(first, path, SpaceChange.KEEP_FEASIBLE, 15).trials();
        assertThat(back).extracting(Trial::assignment).allMatch(first::contains).doesNotHaveDuplicates();
        assertThat(run(first, path, SpaceChange.REFUSE, 15).trials()).isEqualTo(back);
    }

    @Test
    void aConstraintThatSaysSomethingElseNowIsAnotherSpace() {
        Path path = folder.resolve("c.journal");
        SearchSpace lax = builder().constrain("small", a -> true).build();
        SearchSpace strict = builder().constrain("small", a -> a.get(C) <= 1).build();
        List<Trial<Assignment>> before = run(lax, path, SpaceChange.REFUSE, 10).trials();
        StudyMismatchException e =
                catchThrowableOfType(StudyMismatchException.class, () -> run(strict, path, SpaceChange.REFUSE, 10));
        assertThat(e)
                .hasMessageStartingWith("ATN105 The journal " + path + " belongs to another space.\n  trial ")
                .hasMessageContaining(" is not allowed any more: constraint small rejects it\n");
        assertThat(run(strict, path, SpaceChange.KEEP_FEASIBLE, 12).trials())
                .hasSize(12)
                .containsAll(before.stream()
                        .filter(trial -> strict.contains(trial.assignment()))
                        .toList());
    }

    private static StudyResult<Assignment, Assignment, Assignment> run(
            SearchSpace space, Path path, SpaceChange change, int trials) {
        return Study.of(new PointTuning(space))
                .minimize(point -> point.toString().length())
                .search(Search.random())
                .budget(Budget.trials(trials))
                .seed(3)
                .journal(path)
                .onSpaceChange(change)
                .run();
    }
}
