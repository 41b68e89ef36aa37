// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the space and the history: a proposal is a new point of the space, and nothing throws. */
class SamplerStressTest {

    static Stream<Search> searches() {
        return Stream.of(
                Search.random(),
                Search.auto(),
                Search.bayesian(),
                Search.tpe(),
                Search.sobol(),
                Search.grid(),
                Search.evolution());
    }

    /** 1,050 spaces and, trial by trial, 21,000 histories; every third study has two objectives, and every third three. */
    @ParameterizedTest
    @MethodSource("searches")
    void proposesValidPointsOnAnySpace(Search search) {
        for (int seed = 0; seed < 150; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SearchSpace space = RandomSpaces.space(random);
            int objectives = 1 + seed % 3;
            List<Observation> history = new ArrayList<>();
            Sampler sampler = search.sampler(space, objectives, seed);
            for (int trial = 0; trial < 20; trial++) {
                Optional<Assignment> proposal = sampler.ask(trial, history);
                if (proposal.isEmpty()) {
                    // a grid ends although the space goes on
                    assertThat(space.isFinite() || search.name().equals("grid")).isTrue();
                    if (!search.name().equals("grid")) {
                        assertThat(space.points().count()).isEqualTo(trial);
                    }
                    break;
                }
                assertThat(space.misfit(proposal.get())).isEmpty();
                assertThat(space.forbiddenBy(proposal.get())).isEmpty();
                history.add(RandomSpaces.observe(trial, proposal.get(), objectives, random));
            }
            assertNoRepetition(space, history);
        }
    }

    private static void assertNoRepetition(SearchSpace space, List<Observation> history) {
        if (space.isFinite()) {
            assertThat(history.stream().map(Observation::assignment)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void isAFunctionOfSeedTrialAndHistory(Search search) {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 8; round++) {
            SearchSpace space = RandomSpaces.space(random);
            List<Observation> history = new ArrayList<>();
            Sampler sampler = search.sampler(space, round);
            for (int trial = 0; trial < 20; trial++) {
                Optional<Assignment> proposal = sampler.ask(trial, history);
                if (proposal.isEmpty()) {
                    break;
                }
                assertThat(search.sampler(space, round).ask(trial, history))
                        .as("a sampler that starts in the middle of a study")
                        .isEqualTo(proposal);
                history.add(RandomSpaces.observe(trial, proposal.get(), 1, random));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void survivesAllTrialsFailingAndConstantLosses(Search search) {
        assertRuns(search, loss -> Double.NaN);
        assertRuns(search, loss -> 0.5);
        assertRuns(search, loss -> 1e300 * (loss - 0.5));
    }

    private static void assertRuns(Search search, ToDoubleFunction<Double> change) {
        SplittableRandom random = new SplittableRandom(3);
        SearchSpace space = RandomSpaces.space(new SplittableRandom(1));
        Sampler sampler = search.sampler(space, 0);
        List<Observation> history = new ArrayList<>();
        for (int trial = 0; trial < 30; trial++) {
            Optional<Assignment> asked = sampler.ask(trial, history);
            if (asked.isEmpty()) {
                assertThat(search.name())
                        .as("only a grid ends on a continuous space")
                        .isEqualTo("grid");
                return;
            }
            Assignment proposal = asked.get();
            assertThat(space.contains(proposal)).isTrue();
            double loss = change.applyAsDouble(random.nextDouble());
            history.add(
                    Double.isNaN(loss)
                            ? Observation.failed(trial, proposal)
                            : Observation.complete(trial, proposal, loss));
        }
    }
}
