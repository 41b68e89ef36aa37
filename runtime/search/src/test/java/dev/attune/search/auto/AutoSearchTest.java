// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.auto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.search.TrialRandom;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AutoSearchTest {

    private static final Parameter.OfDouble X = Parameter.ofDouble("x", -5, 5);
    private static final SearchSpace SPACE =
            SearchSpace.builder().add(X).add(Parameter.ofDouble("y", 0, 1)).build();

    private static List<Observation> history(int size) {
        Search random = Search.random();
        Sampler sampler = random.sampler(SPACE, 1);
        SplittableRandom noise = TrialRandom.of(2, 0);
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    Assignment point = sampler.ask(i, List.of()).orElseThrow();
                    return Observation.complete(i, point, Math.abs(point.get(X)) + noise.nextDouble());
                })
                .toList();
    }

    private static Optional<Assignment> ask(Search search, int trial, int known) {
        return search.sampler(SPACE, 7).ask(trial, history(known));
    }

    @Test
    void asksTheEstimatorForEveryFourthTrialFromTheThirtiethOn() {
        assertThat(ask(Search.auto(), 27, 27)).isEqualTo(ask(Search.bayesian(), 27, 27));
        assertThat(ask(Search.auto(), 31, 31)).isEqualTo(ask(Search.tpe(), 31, 31));
        assertThat(ask(Search.auto(), 32, 32)).isEqualTo(ask(Search.bayesian(), 32, 32));
    }

    @Test
    void leavesLongStudiesToTheEstimator() {
        assertThat(ask(Search.auto(), 500, 401)).isEqualTo(ask(Search.tpe(), 500, 401));
    }

    @Test
    void asksTheProcessOnWideSpacesToo() {
        SearchSpace.Builder wide = SearchSpace.builder();
        IntStream.range(0, 300).forEach(j -> wide.add(Parameter.ofDouble("x" + j, 0, 1)));
        SearchSpace space = wide.build();
        Sampler random = Search.random().sampler(space, 1);
        List<Observation> history = IntStream.range(0, 12)
                .mapToObj(i -> Observation.complete(i, random.ask(i, List.of()).orElseThrow(), i % 5))
                .toList();
        assertThat(Search.auto().sampler(space, 7).ask(12, history))
                .isEqualTo(Search.bayesian().sampler(space, 7).ask(12, history));
    }
}
