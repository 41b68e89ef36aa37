// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PedAnovaTest {

    private static final Parameter.OfDouble X = Parameter.ofDouble("x", 0, 1);
    private static final Parameter.OfDouble Y = Parameter.ofDouble("y", 0, 1);
    private static final Parameter.OfDouble Z = Parameter.ofDouble("z", 0, 1);
    private static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "LINEAR", "RBF");

    /**
     * Of 100 trials, 60 with A of which 10 are the best, q = 1/10: the squares are 60 (1/6 - 1/10)² + 40 (1/10)², less the mean
     * under chance, q (1 - q) 100/99.
     */
    @Test
    void theVarianceOfATwoLevelChoiceIsTheOneByHand() {
        SearchSpace space = SearchSpace.builder().add(KERNEL).build();
        List<Assignment> points = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            points.add(
                    Assignment.builder().set(KERNEL, i < 60 ? "LINEAR" : "RBF").build());
        }
        double[] losses = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
        double[] variances = new PedAnova(Sample.of(space, points, losses)).variances();
        double squares = 60 * Math.pow(1 / 6.0 - 0.1, 2) + 40 * 0.1 * 0.1;
        assertThat(variances[0]).isCloseTo((squares - 0.09 * 100 / 99) / 100, within(1e-12));
    }

    @Test
    void ranksByWhatSetsTheBestApart() {
        SearchSpace space = SearchSpace.builder().add(Z).add(Y).add(X).build();
        Map<String, Double> shares = Draws.of(space, 500, 7)
                .shares(Importance.PED_ANOVA, a -> Math.pow(a.get(X) - 0.3, 2) + 0.3 * Math.pow(a.get(Y) - 0.7, 2));
        assertThat(shares.keySet()).containsExactly("x", "y", "z");
        assertThat(shares.get("y")).isGreaterThan(0.1);
        assertThat(shares.get("z")).isLessThan(0.02);
    }

    @Test
    void onlyTheOrderOfTheScoresCounts() {
        Draws draws = Draws.of(SearchSpace.builder().add(X).add(Y).build(), 100, 3);
        Map<String, Double> plain = draws.shares(Importance.PED_ANOVA, a -> 2 * a.get(X) + a.get(Y));
        Map<String, Double> stretched =
                draws.shares(Importance.PED_ANOVA, a -> Math.exp(300 * (2 * a.get(X) + a.get(Y) - 2)));
        assertThat(stretched).isEqualTo(plain);
    }

    /** Gamma decides in the half where it is active, x in the other; each half has as many of the best. */
    @Test
    void aConditionalParameterCountsByTheTrialsThatHaveIt() {
        Parameter.OfDouble gamma = Parameter.ofDouble("gamma", 0, 1);
        Parameter.OfDouble degree = Parameter.ofDouble("degree", 0, 1);
        Parameter.OfChoice<String> kernel = Parameter.ofChoice("kernel", "LINEAR", "POLY", "RBF", "RBF2");
        SearchSpace space = SearchSpace.builder()
                .add(kernel)
                .add(gamma, Condition.is(kernel, "RBF", "RBF2"))
                .add(degree, Condition.is(kernel, "POLY"))
                .add(X)
                .build();
        Map<String, Double> shares = Draws.of(space, 1_000, 5)
                .shares(
                        Importance.PED_ANOVA,
                        a -> a.find(gamma).or(() -> a.find(degree)).orElse(0.5 + 0.01 * a.get(X)));
        assertThat(shares.get("gamma") / shares.get("degree")).isCloseTo(2, within(0.6));
        assertThat(shares.get("x")).isLessThan(0.02);
        assertThat(shares.get("kernel")).isLessThan(0.2);
    }

    @Test
    void trialsOfOneScoreAreAllAmongTheBestOrNone() {
        Draws draws = Draws.of(SearchSpace.builder().add(X).add(Y).build(), 50, 3);
        assertThat(draws.shares(Importance.PED_ANOVA, a -> a.get(X) > 0.97 ? 1 : 0)
                        .getOrDefault("y", 0.0))
                .isLessThan(0.5);
        assertThat(draws.shares(Importance.PED_ANOVA, a -> 3)).isEmpty();
    }
}
