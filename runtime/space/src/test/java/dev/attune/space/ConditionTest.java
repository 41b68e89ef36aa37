// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "RBF", "POLY", "LINEAR");
    private static final Parameter.OfInt DEPTH = Parameter.ofInt("depth", 1, 30);

    private final Assignment poly5 =
            Assignment.builder().set(KERNEL, "POLY").set(DEPTH, 5).build();
    private final Assignment empty = Assignment.builder().build();

    @Test
    void isMeansAnyOf() {
        assertThat(Condition.is(KERNEL, "RBF", "POLY").holds(poly5)).isTrue();
        assertThat(Condition.is(KERNEL, "RBF").holds(poly5)).isFalse();
    }

    @Test
    void boundsAreStrict() {
        assertThat(Condition.above(DEPTH, 5).holds(poly5)).isFalse();
        assertThat(Condition.above(DEPTH, 4.9).holds(poly5)).isTrue();
        assertThat(Condition.below(DEPTH, 5).holds(poly5)).isFalse();
        assertThat(Condition.between(DEPTH, 4, 6).holds(poly5)).isTrue();
    }

    @Test
    void anInactiveParameterMeetsNoCondition() {
        assertThat(Condition.is(KERNEL, "RBF", "POLY", "LINEAR").holds(empty)).isFalse();
        assertThat(Condition.between(DEPTH, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                        .holds(empty))
                .isFalse();
        assertThat(Condition.always().holds(empty)).isTrue();
    }

    @Test
    void andNeedsBoth() {
        Condition both = Condition.is(KERNEL, "POLY").and(Condition.above(DEPTH, 5));
        assertThat(both.holds(poly5)).isFalse();
        assertThat(Condition.is(KERNEL, "POLY").and(Condition.above(DEPTH, 4)).holds(poly5))
                .isTrue();
        assertThat(both.parameters()).containsExactly(KERNEL, DEPTH);
    }

    @Test
    void alwaysAddsNothing() {
        Condition rbf = Condition.is(KERNEL, "RBF");
        assertThat(rbf.and(Condition.always())).isEqualTo(rbf);
        assertThat(Condition.always().and(rbf)).isEqualTo(rbf);
        assertThat(rbf.and(rbf.and(Condition.always()))).hasToString("kernel is RBF and kernel is RBF");
    }

    @Test
    void underRenamesWhatItLooksAt() {
        Condition nested =
                Condition.is(KERNEL, "POLY").and(Condition.above(DEPTH, 4)).under("svm");
        assertThat(nested).hasToString("svm.kernel is POLY and svm.depth > 4");
        assertThat(nested.holds(poly5)).isFalse();
        assertThat(nested.holds(Assignment.builder().setAll("svm", poly5).build()))
                .isTrue();
    }

    @Test
    void readsAsAPersonWritesIt() {
        assertThat(Condition.is(KERNEL, "RBF", "POLY")).hasToString("kernel is RBF or POLY");
        assertThat(Condition.above(DEPTH, 2.5)).hasToString("depth > 2.5");
        assertThat(Condition.below(DEPTH, 3)).hasToString("depth < 3");
        assertThat(Condition.between(DEPTH, 2, 8)).hasToString("2 < depth < 8");
        assertThat(Condition.always()).hasToString("always");
    }

    @Test
    void refusesWhatCannotHold() {
        assertThatThrownBy(() -> Condition.is(KERNEL)).hasMessage("a condition on kernel names no value");
        assertThatThrownBy(() -> Condition.is(KERNEL, "rbf")).hasMessage("kernel: rbf is not in {RBF, POLY, LINEAR}");
        assertThatThrownBy(() -> Condition.between(DEPTH, 8, 2))
                .hasMessage("a condition on depth asks for above 8 and below 2");
        assertThatThrownBy(() -> Condition.above(DEPTH, Double.NaN))
                .hasMessage("a condition on depth asks for above NaN and below Infinity");
    }
}
