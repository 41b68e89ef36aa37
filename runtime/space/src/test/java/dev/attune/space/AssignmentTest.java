// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final Parameter.OfInt TREES = Parameter.ofInt("trees", 1, 500);
    private static final Parameter.OfDouble GAMMA = Parameter.ofDouble("gamma", 0, 1);

    private final Assignment both =
            Assignment.builder().set(TREES, 100).set(GAMMA, 0.5).build();

    @Test
    void givesTypedValues() {
        int trees = both.get(TREES);
        assertThat(trees).isEqualTo(100);
        assertThat(both.find(GAMMA)).contains(0.5);
        assertThat(both.findDouble(GAMMA)).hasValue(0.5);
        assertThat(both.findInt(TREES)).hasValue(100);
        Parameter.OfLong rows = Parameter.ofLong("rows", 1, 9);
        assertThat(both.findLong(rows)).isEmpty();
        assertThat(Assignment.builder().set(rows, 4L).build().findLong(rows)).hasValue(4);
        assertThat(both.has(GAMMA)).isTrue();
        assertThat(both.names()).containsExactly("trees", "gamma");
        assertThat(both).hasToString("{trees=100, gamma=0.5}");
    }

    @Test
    void saysWhatIsInactive() {
        Assignment one = Assignment.builder().set(TREES, 100).build();
        assertThat(one.has(GAMMA)).isFalse();
        assertThat(one.find(GAMMA)).isEmpty();
        assertThat(one.findDouble(GAMMA)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> one.get(GAMMA))
                .withMessage("gamma has no value in {trees=100}");
    }

    @Test
    void refusesAnotherTypeUnderTheSameName() {
        Parameter.OfDouble other = Parameter.ofDouble("trees", 0, 1);
        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> both.get(other));
        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> both.find(other));
    }

    @Test
    void refusesWhatIsOutsideTheDomain() {
        Assignment.Builder builder = Assignment.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.set(TREES, 501))
                .withMessage("trees: 501 is not in [1, 500]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.set(GAMMA, Double.NaN))
                .withMessage("gamma: NaN is not in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.set(TREES, null))
                .withMessage("trees: null is not in [1, 500]");
    }

    @Test
    void settingAgainReplacesAndABuiltOneStays() {
        Assignment.Builder builder = Assignment.builder().set(TREES, 1).set(GAMMA, 0.1);
        Assignment before = builder.build();
        Assignment after = builder.set(TREES, 2).build();
        assertThat(before).hasToString("{trees=1, gamma=0.1}");
        assertThat(after).hasToString("{trees=2, gamma=0.1}");
    }

    @Test
    void nestsAndComesBack() {
        Assignment whole = Assignment.builder()
                .set(TREES, 7)
                .setAll("base.PrunedTree", both)
                .build();
        assertThat(whole.names()).containsExactly("trees", "base.PrunedTree.trees", "base.PrunedTree.gamma");
        assertThat(whole.under("base.PrunedTree")).isEqualTo(both);
        assertThat(whole.under("base").under("PrunedTree")).isEqualTo(both);
        assertThat(whole.under("bas").names()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.builder().setAll("", both));
    }

    @Test
    void equalInAnyOrderOfNames() {
        Assignment other = Assignment.builder().set(GAMMA, 0.5).set(TREES, 100).build();
        assertThat(other).isEqualTo(both).hasSameHashCodeAs(both);
        assertThat(Assignment.builder().set(TREES, 100).build()).isNotEqualTo(both);
        assertThat(both).isNotEqualTo(Assignment.builder().set(TREES, 100).build());
        assertThat(Assignment.builder().set(GAMMA, 0.4).set(TREES, 100).build()).isNotEqualTo(both);
        assertThat(both).isNotEqualTo("{trees=100, gamma=0.5}");
    }

    @Test
    void growsBeyondItsFirstSize() {
        Assignment.Builder builder = Assignment.builder();
        IntStream.range(0, 200).forEach(i -> builder.set(Parameter.ofInt("p" + i, 0, 200), i));
        Assignment many = builder.build();
        assertThat(many.names()).hasSize(200);
        assertThat(many.get(Parameter.ofInt("p199", 0, 200))).isEqualTo(199);
    }
}
