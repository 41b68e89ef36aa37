// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvolutionSearchTest {

    private static final List<Parameter.OfDouble> AXES =
            List.of(Parameter.ofDouble("a", -5, 5), Parameter.ofDouble("b", -5, 5), Parameter.ofDouble("c", -5, 5));

    private static SearchSpace space() {
        SearchSpace.Builder builder = SearchSpace.builder();
        AXES.forEach(builder::add);
        return builder.build();
    }

    /** A bowl that is a hundred times steeper along one diagonal than across it. */
    private static double loss(Assignment point) {
        double along = point.get(AXES.get(0)) + point.get(AXES.get(1)) - 2;
        double across = point.get(AXES.get(0)) - point.get(AXES.get(1));
        return 100 * along * along + across * across + Math.pow(point.get(AXES.get(2)) + 3, 2);
    }

    @Test
    void convergesOnAnIllConditionedBowl() {
        Sampler sampler = Search.evolution().sampler(space(), 1);
        List<Observation> history = new ArrayList<>();
        double best = Double.POSITIVE_INFINITY;
        for (int trial = 0; trial < 300; trial++) {
            Assignment point = sampler.ask(trial, history).orElseThrow();
            history.add(Observation.complete(trial, point, loss(point)));
            best = Math.min(best, loss(point));
        }
        assertThat(best).isLessThan(1e-4);
    }

    @Test
    void proposesAllOfAPopulationBeforeAnyResult() {
        Sampler sampler = Search.evolution().sampler(space(), 1);
        List<Observation> history = new ArrayList<>();
        for (int trial = 0; trial < 20; trial++) {
            history.add(Observation.pending(trial, sampler.ask(trial, history).orElseThrow()));
        }
        assertThat(history.stream().map(Observation::assignment)).doesNotHaveDuplicates();
    }
}
