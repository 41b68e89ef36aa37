// SPDX-License-Identifier: Apache-2.0
package dev.attune.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.Direction;
import dev.attune.study.Evaluator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TuningAssertTest {

    private static final Parameter.OfInt DEPTH = Parameter.ofInt("depth", 1, 30);

    private record Tree(int depth) {}

    /** A tuning of one parameter, sound unless a test says otherwise. */
    private static class TreeTuning implements ModelTuning<Tree, Integer> {

        private final Predicate<Assignment> constraint;
        private final int initial;

        TreeTuning(int initial, Predicate<Assignment> constraint) {
            this.initial = initial;
            this.constraint = constraint;
        }

        TreeTuning() {
            this(12, assignment -> true);
        }

        @Override
        public SearchSpace space() {
            return SearchSpace.builder()
                    .add(DEPTH)
                    .constrain("shallow", constraint)
                    .build();
        }

        @Override
        public Integer defaults() {
            return initial;
        }

        @Override
        public Integer read(Assignment assignment) {
            return assignment.get(DEPTH);
        }

        @Override
        public Assignment write(Integer values) {
            return Assignment.builder().set(DEPTH, values).build();
        }

        @Override
        public Tree create(Integer values) {
            return new Tree(values);
        }
    }

    private record DepthEvaluator(DoubleUnaryOperator score) implements Evaluator<TreeTuning, Tree> {

        @Override
        public List<Direction> directions() {
            return List.of(Direction.MINIMIZE);
        }

        @Override
        public String digest() {
            return "";
        }

        @Override
        public int steps() {
            return 1;
        }

        @Override
        public double[] evaluate(TreeTuning tuning, Assignment assignment, int step) {
            return new double[] {score.applyAsDouble(tuning.read(assignment))};
        }

        @Override
        public Tree fit(TreeTuning tuning, Assignment assignment) {
            return tuning.create(tuning.read(assignment));
        }
    }

    @Test
    void aSoundTuningPasses() {
        TuningAssert.assertThat(new TreeTuning()).isSound().evaluatesWith(new DepthEvaluator(depth -> 1 / depth));
    }

    @Test
    void defaultsOutsideTheirRangeFail() {
        assertThatThrownBy(() ->
                        TuningAssert.assertThat(new TreeTuning(31, a -> true)).isSound())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("depth: 31 is not in [1, 30]");
    }

    @Test
    void forbiddenDefaultsFail() {
        assertThatThrownBy(() -> TuningAssert.assertThat(new TreeTuning(12, a -> a.get(DEPTH) < 10))
                        .hasDefaultsInSpace())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("constraint shallow rejects it");
    }

    @Test
    void aConstraintThatStarvesTheSearchFails() {
        assertThatThrownBy(() -> TuningAssert.assertThat(new TreeTuning(1, a -> a.get(DEPTH) < 2))
                        .isSound())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("of 1000 draws are forbidden")
                .hasMessageContaining("constraint shallow rejects it");
    }

    @Test
    void valuesThatComeBackOtherFail() {
        assertThatThrownBy(() -> TuningAssert.assertThat(new TreeTuning() {
                            @Override
                            public Assignment write(Integer values) {
                                return super.write(Math.min(20, values));
                            }
                        })
                        .readsWhatItWrites())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("read(write(values))")
                .hasMessageContaining("but it gave")
                .hasMessageContaining("20");
    }

    @Test
    void aModelThatCannotBeCreatedFailsWithItsCause() {
        assertThatThrownBy(() -> TuningAssert.assertThat(new TreeTuning() {
                            @Override
                            public Tree create(Integer values) {
                                throw new IllegalStateException("too deep: " + values);
                            }
                        })
                        .createsModels())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("too deep")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aScoreThatIsNoNumberFails() {
        assertThatThrownBy(() -> TuningAssert.assertThat(new TreeTuning())
                        .evaluatesWith(new DepthEvaluator(depth -> depth > 20 ? Double.NaN : depth)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("finite score")
                .hasMessageContaining("NaN");
    }
}
