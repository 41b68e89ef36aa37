// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Parameter.OfDouble RIDGE =
            Parameter.ofDouble("ridge", 1e-4, 1e4).log().simplerWhenHigh();
    private static final Parameter.OfDouble C =
            Parameter.ofDouble("c", 1e-4, 1e4).log().simplerWhenLow();
    private static final Parameter.OfBoolean HAS_C = Parameter.ofBoolean("hasC");
    private static final SearchSpace SPACE = SearchSpace.builder()
            .add(RIDGE)
            .add(HAS_C)
            .add(C, Condition.is(HAS_C, true))
            .build();

    /** Two folds one below and one above the mean, so that every trial's standard error is the same. */
    private record Scores(Direction direction, List<Double> means) implements Evaluator<ModelTuning<?, ?>, Assignment> {

        /** The first is the default, the middle of the range. */
        private static final double[] RIDGES = {RIDGE.at(0.5), 1e4, 1e2, 10, 1e3};

        static List<Assignment> configurations() {
            return Arrays.stream(RIDGES).mapToObj(Scores::of).toList();
        }

        private static Assignment of(double ridge) {
            return Assignment.builder().set(RIDGE, ridge).build();
        }

        @Override
        public List<Direction> directions() {
            return List.of(direction);
        }

        @Override
        public String digest() {
            return "";
        }

        @Override
        public int steps() {
            return 2;
        }

        @Override
        public double[] evaluate(ModelTuning<?, ?> tuning, Assignment assignment, int step) {
            int trial = configurations().indexOf(assignment);
            return new double[] {means.get(trial) + (step == 0 ? -0.01 : 0.01)};
        }

        @Override
        public Assignment fit(ModelTuning<?, ?> tuning, Assignment assignment) {
            return assignment;
        }
    }

    private static int selected(Direction direction, Selection selection, List<Double> means) {
        SearchSpace ridgeOnly = SearchSpace.builder().add(RIDGE).build();
        Study.Plan<Assignment, Assignment, Assignment> plan = Study.of(new PointTuning(ridgeOnly))
                .evaluate(new Scores(direction, means))
                .select(selection)
                .budget(Budget.trials(means.size()));
        for (Assignment configuration : Scores.configurations()) {
            plan = plan.enqueue(configuration);
        }
        return plan.run().best().trial().number();
    }

    @Test
    void theSimplestWithinOneStandardErrorOfTheBest() {
        // standard error 0.01: 0.795 is within one of 0.80, 0.785 is not
        List<Double> means = List.of(0.80, 0.70, 0.795, 0.799, 0.785);
        assertThat(selected(Direction.MAXIMIZE, Selection.BEST_SCORE, means)).isEqualTo(0);
        assertThat(selected(Direction.MAXIMIZE, Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR, means))
                .isEqualTo(2);
        List<Double> losses = List.of(0.20, 0.30, 0.205, 0.201, 0.215);
        assertThat(selected(Direction.MINIMIZE, Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR, losses))
                .isEqualTo(2);
    }

    @Test
    void complexityIsTheMeanOverActivePenaltiesOfTheirDistanceFromTheSimpleEnd() {
        Complexity complexity = new Complexity(SPACE);
        Assignment ridgeOnly =
                Assignment.builder().set(RIDGE, 100.0).set(HAS_C, false).build();
        assertThat(complexity.of(ridgeOnly)).isCloseTo(0.25, within(1e-12));
        Assignment both = Assignment.builder()
                .set(RIDGE, 100.0)
                .set(HAS_C, true)
                .set(C, 1.0)
                .build();
        assertThat(complexity.of(both)).isCloseTo((0.25 + 0.5) / 2, within(1e-12));
        assertThat(new Complexity(CacheTuning.INSTANCE.space())
                        .of(CacheTuning.INSTANCE.write(CacheTuning.INSTANCE.defaults())))
                .as("nothing is regularised")
                .isEqualTo(1);
    }

    @Test
    void equalScoresKeepTheFirst() {
        var result = Study.of(CacheTuning.INSTANCE)
                .maximize(cache -> 1)
                .budget(Budget.trials(9))
                .run();
        assertThat(result.best().trial().number()).isZero();
        var simplest = Study.of(CacheTuning.INSTANCE)
                .maximize(cache -> 1)
                .select(Selection.SIMPLEST_WITHIN_ONE_STANDARD_ERROR)
                .budget(Budget.trials(9))
                .run();
        assertThat(simplest.best().trial().number())
                .as("no penalty, no error: as by score")
                .isZero();
    }
}
