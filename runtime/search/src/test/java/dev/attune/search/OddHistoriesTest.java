// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories and spaces at the edge of what a study gives: every sampler goes on. */
class OddHistoriesTest {

    private static final int TRIALS = 35;

    static Stream<Search> searches() {
        return SamplerStressTest.searches();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void manyParameters(Search search) {
        SearchSpace.Builder builder = SearchSpace.builder();
        IntStream.range(0, 500)
                .forEach(j -> builder.add(
                        j % 2 == 0 ? Parameter.ofDouble("x" + j, 0, 1) : Parameter.ofChoice("c" + j, "a", "b", "c")));
        SearchSpace space = builder.build();
        Sampler sampler = search.sampler(space, 1);
        List<Observation> history = new ObservationLog();
        for (int trial = 0; trial < 10; trial++) {
            Assignment point = sampler.ask(trial, history).orElseThrow();
            assertThat(space.contains(point)).isTrue();
            history.add(Observation.complete(trial, point, trial % 5));
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aSpaceOfOnePoint(Search search) {
        SearchSpace space = SearchSpace.builder()
                .add(Parameter.ofDouble("x", 3, 3))
                .add(Parameter.ofChoice("c", "only"))
                .build();
        Sampler sampler = search.sampler(space, 1);
        Assignment point = sampler.ask(0, List.of()).orElseThrow();
        assertThat(sampler.ask(1, List.of(Observation.complete(0, point, 1)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void constraintsThatContradictEachOther(Search search) {
        Parameter.OfDouble x = Parameter.ofDouble("x", 0, 1);
        Parameter.OfInt n = Parameter.ofInt("n", 1, 100);
        SearchSpace space = SearchSpace.builder()
                .add(x)
                .add(n)
                .constrain("small", point -> point.get(x) < 0.5)
                .constrain("neverMet", point -> point.get(x) > 0.6)
                .build();
        Sampler sampler = search.sampler(space, 1);
        if (search.name().equals("grid")) {
            assertThat(sampler.ask(0, List.of()))
                    .as("no combination is allowed")
                    .isEmpty();
        } else {
            assertThatThrownBy(() -> sampler.ask(0, List.of()))
                    .isInstanceOf(InfeasibleSpaceException.class)
                    .hasMessageContaining("constraint small")
                    .hasMessageContaining("constraint neverMet");
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void theSamePointWithOtherScores(Search search) {
        SearchSpace space = space();
        Assignment point = search.sampler(space, 1).ask(0, List.of()).orElseThrow();
        List<Observation> history = IntStream.range(0, TRIALS)
                .mapToObj(trial -> Observation.complete(trial, point, trial))
                .toList();
        Optional<Assignment> next = search.sampler(space, 1).ask(TRIALS, history);
        assertThat(next).isPresent().isNotEqualTo(Optional.of(point));
        assertThat(space.contains(next.get())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void restoredInAnyOrder(Search search) {
        SearchSpace space = space();
        List<Observation> history = new ArrayList<>(log(space));
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(history, new Random(seed));
            Assignment next = search.sampler(space, 1).ask(TRIALS, history).orElseThrow();
            assertThat(space.contains(next)).isTrue();
            assertThat(history).extracting(Observation::assignment).doesNotContain(next);
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aGrowingLogAndACopyOfItGiveTheSame(Search search) {
        SearchSpace space = space();
        Sampler sampler = search.sampler(space, 1);
        ObservationLog history = new ObservationLog();
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < TRIALS; trial++) {
            Assignment point = sampler.ask(trial, history).orElseThrow();
            if (trial % 7 == 0) {
                assertThat(search.sampler(space, 1).ask(trial, List.copyOf(history)))
                        .contains(point);
            }
            history.add(Observation.pending(trial, point));
            // results come in late
            int told = trial - trial % 3;
            Assignment earlier = history.get(told).assignment();
            history.set(told, Observation.complete(told, earlier, random.nextDouble()));
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void anEarlierStudysTrialsMayBeRepeatedAndTheOwnMayNot(Search search) {
        SearchSpace space = SearchSpace.builder()
                .add(Parameter.ofInt("n", 1, 3))
                .add(Parameter.ofBoolean("b"))
                .build();
        List<Assignment> points = space.points().toList();
        ObservationLog history = new ObservationLog();
        IntStream.range(0, points.size())
                .forEach(i -> history.add(Observation.complete(i - points.size(), points.get(i), i)));
        Sampler sampler = search.sampler(space, 1);
        for (int trial = 0; trial < points.size(); trial++) {
            history.add(Observation.complete(trial, sampler.ask(trial, history).orElseThrow(), trial));
        }
        assertThat(history.subList(points.size(), history.size()))
                .extracting(Observation::assignment)
                .containsExactlyInAnyOrderElementsOf(points);
        assertThat(sampler.ask(points.size(), history)).isEmpty();
    }

    private static SearchSpace space() {
        return SearchSpace.builder()
                .add(Parameter.ofDouble("x", 0, 1))
                .add(Parameter.ofInt("n", 1, 100).log())
                .add(Parameter.ofChoice("c", "a", "b", "c"))
                .build();
    }

    private static ObservationLog log(SearchSpace space) {
        ObservationLog history = new ObservationLog();
        Sampler random = Search.random().sampler(space, 9);
        for (int trial = 0; trial < TRIALS; trial++) {
            Assignment point = random.ask(trial, history).orElseThrow();
            history.add(
                    trial % 9 == 0 ? Observation.failed(trial, point) : Observation.complete(trial, point, trial % 6));
        }
        return history;
    }
}
