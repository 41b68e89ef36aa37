// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.RegularizationCurve.Point;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegularizationCurveTest {

    private static final Parameter.OfDouble RIDGE =
            Parameter.ofDouble("ridge", 1e-4, 1e4).log().simplerWhenHigh();
    private static final Parameter.OfDouble C =
            Parameter.ofDouble("c", 1e-3, 1e3).log().simplerWhenLow();
    private static final Parameter.OfBoolean MACHINE = Parameter.ofBoolean("machine");
    private static final Parameter.OfInt TREES = Parameter.ofInt("trees", 1, 100);
    private static final SearchSpace EITHER = SearchSpace.builder()
            .add(MACHINE)
            .add(RIDGE, Condition.is(MACHINE, false))
            .add(C, Condition.is(MACHINE, true))
            .build();

    /** Two folds, one below and one above the mean, so that every standard error is 0.01. */
    private record Penalised(
            Direction direction, Function<Assignment, List<Assignment>> curve, ToDoubleFunction<Assignment> mean)
            implements Evaluator<PointTuning, Assignment> {

        @Override
        public List<Direction> directions() {
            return List.of(direction);
        }

        @Override
        public String digest() {
            return "";
        }

        @Override
        public List<String> scoreNames() {
            return List.of("AUC");
        }

        @Override
        public int steps() {
            return 2;
        }

        @Override
        public List<Assignment> curve(PointTuning tuning, Assignment assignment) {
            return curve.apply(assignment);
        }

        @Override
        public double[] evaluate(PointTuning tuning, Assignment assignment, int step) {
            return new double[] {mean.applyAsDouble(assignment) + (step == 0 ? -0.01 : 0.01)};
        }

        @Override
        public Assignment fit(PointTuning tuning, Assignment assignment) {
            return assignment;
        }
    }

    private static Assignment ridge(double strength) {
        return Assignment.builder().set(RIDGE, strength).build();
    }

    /** What a study of the defaults and of these configurations finds. */
    private static StudyResult<Assignment, Assignment, Assignment> study(
            SearchSpace space, Penalised evaluator, List<Assignment> configurations) {
        var plan = Study.of(new PointTuning(space))
                .evaluate(evaluator)
                .select(Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR)
                .budget(Budget.trials(configurations.size() + 1));
        for (Assignment configuration : configurations) {
            plan = plan.enqueue(configuration);
        }
        return plan.run();
    }

    /** The best is at 1, the default and middle; 10 is within one standard error, 100 is not. */
    private static double ofRidge(Assignment assignment) {
        return 0.8 - 0.008 * Math.abs(Math.log10(assignment.get(RIDGE)));
    }

    private static StudyResult<Assignment, Assignment, Assignment> ridges(Direction direction) {
        double sign = direction == Direction.MAXIMIZE ? 1 : -1;
        return study(
                SearchSpace.builder().add(RIDGE).build(),
                new Penalised(direction, List::of, assignment -> sign * ofRidge(assignment)),
                DoubleStream.of(1e3, 1e-2, 10, 100)
                        .mapToObj(RegularizationCurveTest::ridge)
                        .toList());
    }

    @Test
    void goesFromTheStrongestPenaltyToTheWeakestWithTheBestAndTheSimplestMarked() {
        var result = ridges(Direction.MAXIMIZE);
        assertThat(result.regularizationCurves()).hasSize(1);
        RegularizationCurve curve = result.regularizationCurves().get(0);
        assertThat(curve.parameter()).isEqualTo("ridge");
        assertThat(curve.points()).extracting(Point::trial).containsExactly(1, 4, 3, 0, 2);
        assertThat(curve.best().strength()).isCloseTo(1, within(1e-12));
        assertThat(curve.best().standardError()).isCloseTo(0.01, within(1e-12));
        assertThat(curve.simplest().strength()).isEqualTo(10);
        assertThat(curve.toString().lines())
                .containsExactly(
                        "ridge     AUC               trial",
                        "1000.0    0.7760 ± 0.0100   #1",
                        "100.0     0.7840 ± 0.0100   #4",
                        "10.0000   0.7920 ± 0.0100   #3      simplest within one standard error",
                        "1.0000    0.8000 ± 0.0100   #0      best",
                        "0.0100    0.7840 ± 0.0100   #2");
    }

    @Test
    void theSimplestIsWhatTheStudySelects() {
        for (Direction direction : Direction.values()) {
            var result = ridges(direction);
            assertThat(result.regularizationCurves().get(0).simplest().trial())
                    .isEqualTo(result.best().trial().number())
                    .isEqualTo(3);
        }
    }

    @Test
    void onlyTrialsInWhichThePenaltyIsActive() {
        List<Assignment> machines = DoubleStream.of(100, 0.01)
                .mapToObj(c -> Assignment.builder().set(MACHINE, true).set(C, c).build())
                .toList();
        Assignment plain =
                Assignment.builder().set(MACHINE, false).set(RIDGE, 5.0).build();
        var evaluator = new Penalised(Direction.MAXIMIZE, List::of, a -> a.has(C) ? 0.7 : 0.9);

        var both = study(EITHER, evaluator, List.of(machines.get(0), plain, machines.get(1)));
        assertThat(both.regularizationCurves())
                .extracting(RegularizationCurve::parameter)
                .containsExactly("ridge", "c");
        assertThat(both.regularizationCurves().get(0).points())
                .extracting(Point::strength)
                .containsExactly(5.0);
        RegularizationCurve ofC = both.regularizationCurves().get(1);
        assertThat(ofC.points())
                .as("a small C is a strong penalty")
                .extracting(Point::trial)
                .containsExactly(3, 0, 1);
        assertThat(ofC.best().trial()).as("of equals the earliest").isZero();
        assertThat(ofC.simplest().trial()).isEqualTo(3);
        assertThat(study(EITHER, evaluator, machines).regularizationCurves())
                .extracting(RegularizationCurve::parameter)
                .containsExactly("c");
    }

    @Test
    void aTrialThatScoresSeveralStrengthsIsAPointAtEach() {
        var evaluator = new Penalised(
                Direction.MAXIMIZE, asked -> List.of(ridge(100), ridge(10), asked), RegularizationCurveTest::ofRidge);
        var result = study(SearchSpace.builder().add(RIDGE).build(), evaluator, List.of(ridge(0.1)));
        RegularizationCurve curve = result.regularizationCurves().get(0);
        assertThat(curve.points()).extracting(Point::strength).containsExactly(100.0, 10.0, RIDGE.at(0.5), 0.1);
        assertThat(curve.points()).extracting(Point::trial).containsExactly(1, 1, 0, 1);
        assertThat(curve.points().get(1).standardError()).isCloseTo(0.01, within(1e-12));

        // trial 1 is its best point, 10 or 0.1; the study selects the simpler of them
        assertThat(curve.simplest()).isEqualTo(curve.points().get(1));
        var selected = result.best();
        assertThat(selected.trial().number()).isEqualTo(1);
        assertThat(selected.values()).isEqualTo(ridge(10));
        assertThat(selected.score()).isEqualTo(curve.simplest().score());
        assertThat(selected.standardError()).isEqualTo(curve.simplest().standardError());
        assertThat(selected.fit()).isEqualTo(ridge(10));
    }

    @Test
    void theTextHasALineForEachStrengthAtItsBest() {
        var evaluator = new Penalised(
                Direction.MAXIMIZE,
                asked -> List.of(
                        Assignment.builder()
                                .set(RIDGE, 10.0)
                                .set(TREES, asked.get(TREES))
                                .build(),
                        asked),
                assignment -> assignment.get(TREES) / 100.0 - (assignment.get(RIDGE) == 10 ? 0.005 : 0));
        List<Assignment> asked = IntStream.of(40, 20, 60)
                .mapToObj(trees ->
                        Assignment.builder().set(RIDGE, 0.1).set(TREES, trees).build())
                .toList();
        var curves = study(SearchSpace.builder().add(RIDGE).add(TREES).build(), evaluator, asked)
                .regularizationCurves();
        assertThat(curves.get(0).points()).hasSize(7);
        assertThat(curves.get(0).toString().lines())
                .containsExactly(
                        "ridge     AUC               trial",
                        "10.0000   0.5950 ± 0.0100   #3      simplest within one standard error",
                        "1.0000    0.5100 ± 0.0100   #0",
                        "0.1000    0.6000 ± 0.0100   #3      best");
    }

    @Test
    void aTrialThatScoresOneStrengthInSeveralWaysIsAPointAtItsBest() {
        var evaluator = new Penalised(
                Direction.MAXIMIZE,
                asked -> IntStream.of(1, 20, 60)
                        .mapToObj(trees -> Assignment.builder()
                                .set(RIDGE, asked.get(RIDGE))
                                .set(TREES, trees)
                                .build())
                        .toList(),
                assignment -> -Math.abs(assignment.get(TREES) - 20));
        Assignment asked = Assignment.builder().set(RIDGE, 7.0).set(TREES, 60).build();
        RegularizationCurve curve = study(
                        SearchSpace.builder().add(RIDGE).add(TREES).build(), evaluator, List.of(asked))
                .regularizationCurves()
                .get(0);
        assertThat(curve.points()).extracting(Point::trial).containsExactly(1, 0);
        assertThat(curve.best()).isEqualTo(curve.points().get(0));
        assertThat(curve.best().score()).isZero();
    }

    @Test
    void failedTrialsAreNoPointsAndWithoutAPenaltyThereIsNoCurve() {
        var failing =
                new Penalised(Direction.MINIMIZE, List::of, assignment -> assignment.get(RIDGE) > 5 ? Double.NaN : 0.5);
        var curves = study(SearchSpace.builder().add(RIDGE).build(), failing, List.of(ridge(10)))
                .regularizationCurves();
        assertThat(curves.get(0).points()).extracting(Point::trial).containsExactly(0);
        var unpenalised = Study.of(CacheTuning.INSTANCE)
                .minimize(Cache::cost)
                .budget(Budget.trials(3))
                .run();
        assertThat(unpenalised.regularizationCurves()).isEmpty();
    }

    @Test
    void isImmutable() {
        RegularizationCurve curve =
                ridges(Direction.MAXIMIZE).regularizationCurves().get(0);
        assertThatThrownBy(() -> curve.points().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
