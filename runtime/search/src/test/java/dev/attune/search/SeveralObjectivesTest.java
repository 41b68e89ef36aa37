// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeveralObjectivesTest {

    static Stream<Search> learning() {
        return Stream.of(Search.auto(), Search.bayesian(), Search.tpe(), Search.evolution());
    }

    @ParameterizedTest
    @MethodSource("learning")
    void dominatesMoreThanRandomDraws(Search search) {
        assertThat(volume(TwoObjectives.zdt1(6), search))
                .isGreaterThan(1.1 * volume(TwoObjectives.zdt1(6), Search.random()));
        assertThat(volume(TwoObjectives.zdt3(4), search))
                .isGreaterThan(1.05 * volume(TwoObjectives.zdt3(4), Search.random()));
        // alternatives with parameters of their own, some of which fail
        assertThat(volume(TwoObjectives.models(), search))
                .isGreaterThan(volume(TwoObjectives.models(), Search.random()));
    }

    private static double volume(TwoObjectives problem, Search search) {
        return IntStream.range(0, 3)
                .mapToDouble(seed -> problem.volume(problem.run(search, 100, seed)))
                .sum();
    }

    @Test
    void bayesianSearchComesCloseToTheFront() {
        // the front of ZDT1 dominates 6.2667 of the box below (1.1, 6)
        TwoObjectives problem = TwoObjectives.zdt1(6);
        assertThat(problem.volume(problem.run(Search.auto(), 100, 1))).isGreaterThan(6.1);
    }

    @ParameterizedTest
    @MethodSource("learning")
    void isAFunctionOfSeedTrialAndHistory(Search search) {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 4; round++) {
            int objectives = 2 + round % 2;
            SearchSpace space = RandomSpaces.space(random);
            Sampler sampler = search.sampler(space, objectives, round);
            List<Observation> history = new ArrayList<>();
            for (int trial = 0; trial < 40; trial++) {
                Optional<Assignment> proposal = sampler.ask(trial, history);
                if (proposal.isEmpty()) {
                    break;
                }
                assertThat(space.contains(proposal.get())).isTrue();
                if (trial % 5 == 4) {
                    assertThat(search.sampler(space, objectives, round).ask(trial, history))
                            .as("a sampler that starts in the middle of a study")
                            .isEqualTo(proposal);
                }
                history.add(observe(trial, proposal.get(), objectives, random, x -> x));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("learning")
    void survivesConstantHugeAndMissingLosses(Search search) {
        assertRuns(search, loss -> 0.5);
        assertRuns(search, loss -> 1e308 * (2 * loss - 1));
        assertRuns(search, loss -> loss < 0.5 ? 0 : Double.MIN_VALUE);
        assertRuns(search, loss -> Double.NaN);
    }

    private static void assertRuns(Search search, DoubleUnaryOperator change) {
        SplittableRandom random = new SplittableRandom(3);
        SearchSpace space = RandomSpaces.space(new SplittableRandom(1));
        Sampler sampler = search.sampler(space, 2, 0);
        List<Observation> history = new ArrayList<>();
        for (int trial = 0; trial < 45; trial++) {
            Assignment proposal = sampler.ask(trial, history).orElseThrow();
            assertThat(space.contains(proposal)).isTrue();
            history.add(observe(trial, proposal, 2, random, change));
        }
    }

    private static Observation observe(
            int trial, Assignment point, int objectives, SplittableRandom random, DoubleUnaryOperator change) {
        int kind = random.nextInt(12);
        double[] losses = random.doubles(objectives).map(change).toArray();
        if (kind == 0) {
            return Observation.pending(trial, point);
        }
        return kind == 1 || Double.isNaN(losses[0])
                ? Observation.failed(trial, point)
                : Observation.complete(trial, point, losses);
    }
}
