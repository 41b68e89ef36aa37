// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

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
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class BayesianSearchTest {

    private static final Parameter.OfDouble X = Parameter.ofDouble("x", -5, 5);
    private static final Parameter.OfDouble Y =
            Parameter.ofDouble("y", 1e-4, 1e4).log();
    private static final Parameter.OfChoice<String> KIND = Parameter.ofChoice("kind", "a", "b", "c");
    private static final Parameter.OfInt N = Parameter.ofInt("n", 1, 100);

    private static double best(Search search, SearchSpace space, ToDoubleFunction<Assignment> loss, int trials) {
        double sum = 0;
        for (int seed = 0; seed < 3; seed++) {
            Sampler sampler = search.sampler(space, seed);
            List<Observation> history = new ArrayList<>();
            double best = Double.POSITIVE_INFINITY;
            for (int trial = 0; trial < trials; trial++) {
                Assignment point = sampler.ask(trial, history).orElseThrow();
                history.add(Observation.complete(trial, point, loss.applyAsDouble(point)));
                best = Math.min(best, loss.applyAsDouble(point));
            }
            sum += best;
        }
        return sum / 3;
    }

    @Test
    void comesAHundredTimesCloserThanRandomSearchOnASmoothFunction() {
        SearchSpace space = SearchSpace.builder().add(X).add(Y).build();
        ToDoubleFunction<Assignment> bowl = a -> Math.pow(a.get(X) - 1.2, 2) + Math.pow(Math.log10(a.get(Y)) + 2, 2);
        assertThat(best(Search.bayesian(), space, bowl, 30)).isLessThan(best(Search.random(), space, bowl, 30) / 100);
    }

    @Test
    void findsTheBranchAndItsBestValueInAMixedConditionalSpace() {
        SearchSpace space = SearchSpace.builder()
                .add(KIND)
                .add(X, Condition.is(KIND, "a", "b"))
                .add(N, Condition.is(KIND, "b"))
                .build();
        ToDoubleFunction<Assignment> loss = a -> switch (a.get(KIND)) {
            case "a" -> 1 + Math.abs(a.get(X));
            case "b" -> Math.pow(a.get(X) + 2, 2) + Math.pow((a.get(N) - 40) / 50.0, 2);
            default -> 3;
        };
        assertThat(best(Search.bayesian(), space, loss, 40)).isLessThan(0.62); // the other branches end at 1 and 3
    }

    @Test
    void turnsAwayFromWhereTrialsFail() {
        SearchSpace space = SearchSpace.builder().add(X).add(Y).build();
        Sampler sampler = Search.bayesian().sampler(space, 5);
        List<Observation> history = new ArrayList<>();
        int failures = 0;
        for (int trial = 0; trial < 40; trial++) {
            Assignment point = sampler.ask(trial, history).orElseThrow();
            boolean fails = point.get(X) > 1;
            failures += fails && trial >= 20 ? 1 : 0;
            // the loss falls towards the failing side
            history.add(fails ? Observation.failed(trial, point) : Observation.complete(trial, point, -point.get(X)));
        }
        assertThat(failures).isLessThan(12);
    }

    @Test
    void spreadsTrialsThatRunAtTheSameTime() {
        SearchSpace space = SearchSpace.builder().add(X).add(Y).build();
        Sampler sampler = Search.bayesian().sampler(space, 5);
        List<Observation> history = new ArrayList<>();
        for (int trial = 0; trial < 10; trial++) {
            Assignment point = sampler.ask(trial, history).orElseThrow();
            double loss = Math.sin(point.get(X)) + Math.pow(Math.log10(point.get(Y)), 2) / 16;
            history.add(Observation.complete(trial, point, loss));
        }
        for (int trial = 10; trial < 20; trial++) {
            Assignment point = sampler.ask(trial, history).orElseThrow();
            history.add(Observation.pending(trial, point));
        }
        List<Assignment> pending =
                history.subList(10, 20).stream().map(Observation::assignment).toList();
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.abs(X.position(pending.get(i).get(X))
                                - X.position(pending.get(j).get(X)))
                        + Math.abs(Y.position(pending.get(i).get(Y))
                                - Y.position(pending.get(j).get(Y)));
                assertThat(apart).isGreaterThan(1e-4);
            }
        }
    }

    @Test
    void visitsEveryPointOfAFiniteSpaceAndThenEnds() {
        SearchSpace space =
                SearchSpace.builder().add(KIND).add(Parameter.ofBoolean("flag")).build();
        Sampler sampler = Search.bayesian().sampler(space, 1);
        List<Observation> history = new ArrayList<>();
        for (int trial = 0; trial < 6; trial++) {
            history.add(Observation.complete(trial, sampler.ask(trial, history).orElseThrow(), trial));
        }
        assertThat(history.stream().map(Observation::assignment)).doesNotHaveDuplicates();
        assertThat(sampler.ask(6, history)).isEmpty();
    }
}
