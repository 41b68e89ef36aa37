// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every method. */
class ImportanceTest {

    private static final Parameter.OfDouble C =
            Parameter.ofDouble("c", 1e-3, 1e3).log();
    private static final Parameter.OfDouble X = Parameter.ofDouble("x", 0, 1);
    private static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "LINEAR", "POLY", "RBF");
    private static final Parameter.OfInt DEGREE = Parameter.ofInt("degree", 2, 5);
    private static final Parameter.OfDouble COEFFICIENT = Parameter.ofDouble("coefficient", 0, 1);
    private static final SearchSpace SPACE = SearchSpace.builder()
            .add(C)
            .add(X)
            .add(KERNEL)
            .add(DEGREE, Condition.is(KERNEL, "POLY"))
            .add(COEFFICIENT, Condition.above(DEGREE, 3))
            .add(Parameter.ofInt("fixed", 4, 4))
            .build();

    private static double loss(Assignment a) {
        return Math.abs(Math.log10(a.get(C))) + a.get(X) - a.find(DEGREE).orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void sharesAddUpToOneTheLargestFirst(Importance method) {
        Map<String, Double> shares = Draws.of(SPACE, 100, 1).shares(method, ImportanceTest::loss);
        assertThat(shares.values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-12));
        assertThat(List.copyOf(shares.values()))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(share -> share >= 0);
        assertThat(shares.keySet()).containsExactlyInAnyOrder("c", "x", "kernel", "degree", "coefficient", "fixed");
        assertThat(shares).containsEntry("fixed", 0.0);
        assertThatThrownBy(() -> shares.put("c", 1.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameShares(Importance method) {
        Draws draws = Draws.of(SPACE, 60, 1);
        Map<String, Double> shares = draws.shares(method, ImportanceTest::loss);
        assertThat(draws.shares(method, ImportanceTest::loss)).isEqualTo(shares);
        assertThat(List.copyOf(draws.shares(method, ImportanceTest::loss).keySet()))
                .isEqualTo(List.copyOf(shares.keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void theUnitOfALogarithmicParameterDoesNotMatter(Importance method) {
        Draws draws = Draws.of(SearchSpace.builder().add(C).add(X).build(), 100, 1);
        Parameter.OfDouble milli = Parameter.ofDouble("c", 1, 1e6).log();
        List<Assignment> inMilli = draws.points().stream()
                .map(a -> Assignment.builder()
                        .set(milli, Math.min(1e6, Math.max(1, 1_000 * a.get(C))))
                        .set(X, a.get(X))
                        .build())
                .toList();
        double[] losses =
                draws.points().stream().mapToDouble(ImportanceTest::loss).toArray();
        Map<String, Double> expected = method.shares(draws.space(), draws.points(), losses, 4);
        Map<String, Double> shares =
                method.shares(SearchSpace.builder().add(milli).add(X).build(), inMilli, losses, 4);
        assertThat(shares.keySet()).containsExactlyElementsOf(expected.keySet());
        shares.forEach((name, share) -> assertThat(share).isCloseTo(expected.get(name), within(1e-9)));
    }

    @ParameterizedTest
    @EnumSource
    void theUnitOfTheScoreDoesNotMatterHoweverLarge(Importance method) {
        Draws draws = Draws.of(SPACE, 60, 1);
        Map<String, Double> expected = draws.shares(method, ImportanceTest::loss);
        for (double unit : new double[] {0x1p-1000, 0x1p-30, 0x1p30, 0x1p1020}) {
            assertThat(draws.shares(method, a -> unit * loss(a))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfFewTrialsEqualScoresOrEqualPoints(Importance method) {
        Draws draws = Draws.of(SPACE, Importance.LEAST_TRIALS, 1);
        assertThat(draws.shares(method, ImportanceTest::loss)).isNotEmpty();
        assertThat(draws.shares(method, a -> 0.1)).isEmpty();
        List<Assignment> fewer = draws.points().subList(1, Importance.LEAST_TRIALS);
        assertThat(method.shares(SPACE, fewer, losses(fewer), 0)).isEmpty();
        assertThat(method.shares(SPACE, List.of(), new double[0], 0)).isEmpty();
        double[] different = losses(draws.points());
        Assignment[] same = new Assignment[different.length];
        Arrays.fill(same, draws.points().get(0));
        assertThat(method.shares(SPACE, List.of(same), different, 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNeverActiveHasNoShare(Importance method) {
        List<Assignment> points = Draws.of(SPACE, 300, 1).points().stream()
                .filter(a -> !a.get(KERNEL).equals("POLY"))
                .toList();
        Map<String, Double> shares = method.shares(SPACE, points, losses(points), 0);
        assertThat(shares).containsEntry("degree", 0.0).containsEntry("coefficient", 0.0);
    }

    private static double[] losses(List<Assignment> points) {
        return points.stream().mapToDouble(ImportanceTest::loss).toArray();
    }

    @ParameterizedTest
    @EnumSource
    void pointsThatAreHardlyApartOrAtTheEndsAreFine(Importance method) {
        SplittableRandom random = new SplittableRandom(2);
        Draws draws = Draws.of(SearchSpace.builder().add(X).add(C).build(), 40, 1);
        List<Assignment> extremes = draws.points().stream()
                .map(a -> Assignment.builder()
                        .set(X, random.nextBoolean() ? 1.0 : Math.nextDown(1.0))
                        .set(C, a.get(C) < 1 ? 1e-3 : 1e3)
                        .build())
                .toList();
        double[] losses = extremes.stream()
                .mapToDouble(a -> a.get(C) + (a.get(X) == 1 ? 300 : 0) + random.nextDouble())
                .toArray();
        assertThat(method.shares(draws.space(), extremes, losses, 0).get("c")).isBetween(0.5, 1.0);
    }
}
