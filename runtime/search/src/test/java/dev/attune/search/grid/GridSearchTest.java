// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GridSearchTest {

    private static final Parameter.OfDouble C =
            Parameter.ofDouble("c", 0.01, 100).log();
    private static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "linear", "poly");
    private static final Parameter.OfInt DEGREE = Parameter.ofInt("degree", 2, 4);
    private static final SearchSpace SPACE = SearchSpace.builder()
            .add(C)
            .add(KERNEL)
            .add(DEGREE, Condition.is(KERNEL, "poly"))
            .forbid(Condition.is(DEGREE, 4), Condition.above(C, 50))
            .build();

    private static List<Observation> run(int firstTrials) {
        Sampler sampler = Search.grid().sampler(SPACE, 3);
        List<Observation> history = new ArrayList<>();
        for (int trial = 0; trial < firstTrials; trial++) {
            Optional<Assignment> proposal = sampler.ask(trial, history);
            if (proposal.isEmpty()) {
                break;
            }
            history.add(Observation.complete(trial, proposal.get(), trial));
        }
        return history;
    }

    @Test
    void visitsEachCombinationOnceAndAConditionalParameterOnlyInItsBranch() {
        List<Assignment> points = run(100).stream().map(Observation::assignment).toList();
        // 5 values of c times (linear + poly with 3 degrees), less the forbidden one
        assertThat(points).hasSize(19).doesNotHaveDuplicates();
        assertThat(points).filteredOn(point -> !point.has(DEGREE)).hasSize(5);
        assertThat(points.stream().map(point -> point.get(C)).distinct().sorted())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 * b ? 0 : Double.compare(a, b))
                .containsExactly(0.01, 0.1, 1.0, 10.0, 100.0);
    }

    @Test
    void goesOnWhereAnEarlierSamplerEnded() {
        List<Observation> whole = run(100);
        List<Observation> begun = new ArrayList<>(run(7));
        Sampler resumed = Search.grid().sampler(SPACE, 3);
        for (int trial = 7; trial < whole.size(); trial++) {
            begun.add(Observation.complete(trial, resumed.ask(trial, begun).orElseThrow(), trial));
        }
        assertThat(begun).isEqualTo(whole);
    }
}
