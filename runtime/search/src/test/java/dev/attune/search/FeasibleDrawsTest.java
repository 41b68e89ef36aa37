// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FeasibleDrawsTest {

    private static final Parameter.OfDouble C =
            Parameter.ofDouble("c", 1e-3, 1e3).log();
    private static final Parameter.OfInt DEGREE = Parameter.ofInt("degree", 1, 4);
    private static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "rbf", "poly");
    private static final SearchSpace SPACE = SearchSpace.builder()
            .add(C)
            .add(KERNEL)
            .add(DEGREE, Condition.is(KERNEL, "poly"))
            .build();

    @Test
    void drawsEachParameterEvenlyOnItsScale() {
        SplittableRandom random = new SplittableRandom(1);
        FeasibleDraws draws = new FeasibleDraws(SPACE);
        int below = 0;
        int poly = 0;
        int three = 0;
        for (int i = 0; i < 4000; i++) {
            Assignment point = draws.draw(random);
            below += point.get(C) < 1 ? 1 : 0;
            poly += point.has(DEGREE) ? 1 : 0;
            three += point.find(DEGREE).orElse(0) == 3 ? 1 : 0;
        }
        // four standard deviations of a binomial count
        assertThat(below).isBetween(1874, 2126);
        assertThat(poly).isBetween(1874, 2126);
        assertThat(three).isBetween(416, 584);
    }

    @Test
    void drawsNoForbiddenPoint() {
        SearchSpace space = SearchSpace.builder()
                .add(C)
                .add(KERNEL)
                .forbid(Condition.is(KERNEL, "poly"), Condition.above(C, 1))
                .constrain("large", assignment -> assignment.get(C) > 0.1)
                .build();
        SplittableRandom random = new SplittableRandom(2);
        FeasibleDraws draws = new FeasibleDraws(space);
        for (int i = 0; i < 1000; i++) {
            assertThat(space.contains(draws.draw(random))).isTrue();
        }
    }

    @Test
    void namesTheConstraintThatRejectsEverything() {
        SearchSpace space = SearchSpace.builder()
                .add(C)
                .constrain("impossible", assignment -> false)
                .build();
        FeasibleDraws draws = new FeasibleDraws(space);
        assertThatThrownBy(() -> draws.draw(new SplittableRandom(0)))
                .isInstanceOf(InfeasibleSpaceException.class)
                .hasMessage(
                        "of 10000 draws none is allowed; most often (10000 draws) constraint impossible rejects it");
    }

    @Test
    void drawsEveryPointOfAFiniteSpaceOnceAndThenNone() {
        SearchSpace space = SearchSpace.builder()
                .add(KERNEL)
                .add(DEGREE, Condition.is(KERNEL, "poly"))
                .build();
        FeasibleDraws draws = new FeasibleDraws(space);
        Set<Assignment> seen = new HashSet<>();
        for (int trial = 0; trial < 5; trial++) {
            seen.add(draws.drawNew(TrialRandom.of(0, trial), seen).orElseThrow());
        }
        assertThat(seen).hasSize(5);
        assertThat(draws.drawNew(TrialRandom.of(0, 5), seen)).isEmpty();
    }
}
