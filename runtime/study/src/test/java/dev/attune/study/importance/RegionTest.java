// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final Parameter.OfChoice<String> KIND = Parameter.ofChoice("kind", "A", "B", "C", "D", "E");
    private static final Parameter.OfDouble C =
            Parameter.ofDouble("c", 1e-2, 1e2).log();
    private static final Parameter.OfInt LAYERS = Parameter.ofInt("layers", 1, 4);
    private static final Parameter.OfBoolean ON = Parameter.ofBoolean("on");
    private static final Parameter.OfDouble CHILD = Parameter.ofDouble("child", 0, 1);

    private static double weight(Condition condition) {
        SearchSpace space = SearchSpace.builder()
                .add(KIND)
                .add(C)
                .add(LAYERS, Condition.is(KIND, "A", "B"))
                .add(ON)
                .add(CHILD, condition)
                .build();
        return Region.all(space).get(4).weight();
    }

    @Test
    void weighsARegionByItsShareOfTheSpace() {
        assertThat(weight(Condition.always())).isEqualTo(1);
        assertThat(weight(Condition.is(ON, true))).isCloseTo(0.5, within(1e-12));
        assertThat(weight(Condition.is(KIND, "A", "E", "C", "A"))).isCloseTo(0.6, within(1e-12));
        assertThat(weight(Condition.above(C, 10))).isCloseTo(0.25, within(1e-12));
        assertThat(weight(Condition.between(C, 0.1, 1))).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aParentsConditionIsPartOfTheChilds() {
        assertThat(weight(Condition.above(LAYERS, 3))).isCloseTo(0.4 / 4, within(1e-12));
        assertThat(weight(Condition.is(LAYERS, 1, 4))).isCloseTo(0.4 / 2, within(1e-12));
        assertThat(weight(Condition.is(LAYERS, 2).and(Condition.is(KIND, "B", "C"))))
                .isCloseTo(0.2 / 4, within(1e-12));
        assertThat(weight(Condition.is(LAYERS, 2).and(Condition.is(KIND, "C")))).isZero();
        assertThat(weight(Condition.is(C, 1.0))).isLessThan(1e-12);
    }

    @Test
    void parametersOfOneConditionShareARegion() {
        SearchSpace space = SearchSpace.builder()
                .add(KIND)
                .add(C, Condition.is(KIND, "A"))
                .add(ON, Condition.is(KIND, "A"))
                .build();
        List<Region> regions = Region.all(space);
        assertThat(regions.get(1)).isEqualTo(regions.get(2)).isNotEqualTo(regions.get(0));
    }
}
