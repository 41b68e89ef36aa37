// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SearchSpaceTest {

    private static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "Rbf", "Poly");
    private static final Parameter.OfDouble GAMMA =
            Parameter.ofDouble("gamma", 1e-5, 10).log();
    private static final Parameter.OfInt DEGREE = Parameter.ofInt("degree", 1, 5);
    private static final Parameter.OfBoolean LOWER = Parameter.ofBoolean("lowerOrder");

    private final SearchSpace svm = SearchSpace.builder()
            .add(KERNEL)
            .add(GAMMA, Condition.is(KERNEL, "Rbf"))
            .add(DEGREE, Condition.is(KERNEL, "Poly"))
            .add(LOWER, Condition.above(DEGREE, 2))
            .forbid(Condition.is(DEGREE, 5), Condition.is(LOWER, true))
            .constrain("notThree", a -> !a.has(DEGREE) || a.get(DEGREE) != 3)
            .build();

    @Test
    void listsWhatItHas() {
        assertThat(svm.parameters()).containsExactly(KERNEL, GAMMA, DEGREE, LOWER);
        assertThat(svm.parameter("gamma")).contains(GAMMA);
        assertThat(svm.parameter("c")).isEmpty();
        assertThat(svm.condition(DEGREE)).hasToString("kernel is Poly");
        assertThat(svm.forbidden()).hasToString("[degree is 5 and lowerOrder is true]");
        assertThat(svm.constraints()).containsExactly("notThree");
        assertThat(svm.isFinite()).isFalse();
        assertThat(svm)
                .hasToString("kernel {Rbf, Poly}; gamma [1.0E-5, 10] log; degree [1, 5]; lowerOrder {false, true}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> svm.condition(Parameter.ofBoolean("c")))
                .withMessage("this space has no parameter c");
    }

    @Test
    void assemblesActiveParametersOnly() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 1_000; i++) {
            Assignment point = draw(svm, random);
            assertThat(svm.misfit(point)).isEmpty();
            assertThat(point.has(GAMMA)).isEqualTo(point.get(KERNEL).equals("Rbf"));
            assertThat(point.has(LOWER))
                    .isEqualTo(point.find(DEGREE).filter(d -> d > 2).isPresent());
        }
    }

    @Test
    void saysWhatDoesNotFit() {
        assertThat(misfit(Assignment.builder())).contains("kernel: a value is missing");
        assertThat(misfit(Assignment.builder().set(KERNEL, "Rbf"))).contains("gamma: a value is missing");
        assertThat(misfit(
                        Assignment.builder().set(KERNEL, "Rbf").set(GAMMA, 1.0).set(DEGREE, 1)))
                .contains("degree: inactive unless kernel is Poly");
        assertThat(misfit(
                        Assignment.builder().set(KERNEL, "Poly").set(DEGREE, 2).set(LOWER, true)))
                .contains("lowerOrder: inactive unless degree > 2");
        assertThat(misfit(Assignment.builder().set(Parameter.ofInt("trees", 1, 2), 1)))
                .contains("trees: there is no such parameter");
        assertThat(misfit(Assignment.builder().set(KERNEL, "Rbf").set(Parameter.ofDouble("gamma", 0, 99), 11.0)))
                .contains("gamma: 11.0 is not in [1.0E-5, 10] log");
        assertThat(misfit(Assignment.builder().set(KERNEL, "Rbf").set(Parameter.ofInt("gamma", 0, 99), 1)))
                .contains("gamma: 1 is of type Integer, not Double");
    }

    private Optional<String> misfit(Assignment.Builder assignment) {
        assertThat(svm.contains(assignment.build())).isFalse();
        return svm.misfit(assignment.build());
    }

    @Test
    void saysWhatForbids() {
        Assignment five = Assignment.builder()
                .set(KERNEL, "Poly")
                .set(DEGREE, 5)
                .set(LOWER, true)
                .build();
        assertThat(svm.forbiddenBy(five)).contains("the combination degree is 5 and lowerOrder is true is forbidden");
        Assignment three = Assignment.builder()
                .set(KERNEL, "Poly")
                .set(DEGREE, 3)
                .set(LOWER, true)
                .build();
        assertThat(svm.forbiddenBy(three)).contains("constraint notThree rejects it");
        assertThat(svm.contains(three)).isFalse();
        Assignment four = Assignment.builder()
                .set(KERNEL, "Poly")
                .set(DEGREE, 4)
                .set(LOWER, true)
                .build();
        assertThat(svm.contains(four)).isTrue();
    }

    @Test
    void listsEachAllowedPointOnce() {
        SearchSpace finite = SearchSpace.builder()
                .add(KERNEL)
                .add(DEGREE, Condition.is(KERNEL, "Poly"))
                .add(LOWER, Condition.above(DEGREE, 2))
                .forbid(Condition.is(DEGREE, 5), Condition.is(LOWER, true))
                .build();
        List<Assignment> points = finite.points().toList();
        // Rbf; degree 1, 2; degree 3, 4, 5 with and without lower order; less one
        assertThat(points).hasSize(1 + 2 + 6 - 1).allMatch(finite::contains).doesNotHaveDuplicates();
        assertThat(points.get(0)).hasToString("{kernel=Rbf}");
        assertThat(points.get(1)).hasToString("{kernel=Poly, degree=1}");
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            Assignment point = draw(finite, random);
            assertThat(points.contains(point)).isEqualTo(finite.contains(point));
        }
    }

    @Test
    void pointsAreListedLazily() {
        SearchSpace.Builder huge = SearchSpace.builder();
        for (int i = 0; i < 60; i++) {
            huge.add(Parameter.ofInt("p" + i, 0, Integer.MAX_VALUE));
        }
        assertThat(huge.build().points().limit(3)).hasSize(3).doesNotHaveDuplicates();
        assertThatThrownBy(svm::points)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the points of a continuous space cannot be listed");
    }

    @Test
    void aSpaceWithoutParametersHasOnePoint() {
        assertThat(SearchSpace.builder().build().points())
                .containsExactly(Assignment.builder().build());
    }

    @Test
    void includesAMembersSpaceWithAllItsRules() {
        Parameter.OfChoice<String> base = Parameter.ofChoice("base", "Svm", "Stump");
        SearchSpace whole = SearchSpace.builder()
                .add(base)
                .include("base.Svm", svm, Condition.is(base, "Svm"))
                .include("base.Stump", SearchSpace.builder().build(), Condition.is(base, "Stump"))
                .build();
        assertThat(whole.parameters())
                .extracting(Parameter::name)
                .containsExactly("base", "base.Svm.kernel", "base.Svm.gamma", "base.Svm.degree", "base.Svm.lowerOrder");
        assertThat(whole.condition(KERNEL.under("base.Svm"))).hasToString("base is Svm");
        assertThat(whole.condition(DEGREE.under("base.Svm"))).hasToString("base is Svm and base.Svm.kernel is Poly");
        assertThat(whole.constraints()).containsExactly("base.Svm.notThree");

        Assignment stump = Assignment.builder().set(base, "Stump").build();
        assertThat(whole.contains(stump)).as("the child's rules are asleep").isTrue();
        Assignment three = Assignment.builder()
                .set(KERNEL, "Poly")
                .set(DEGREE, 3)
                .set(LOWER, true)
                .build();
        assertThat(whole.forbiddenBy(Assignment.builder()
                        .set(base, "Svm")
                        .setAll("base.Svm", three)
                        .build()))
                .contains("constraint base.Svm.notThree rejects it");
        Assignment five = Assignment.builder()
                .set(KERNEL, "Poly")
                .set(DEGREE, 5)
                .set(LOWER, true)
                .build();
        assertThat(whole.forbiddenBy(Assignment.builder()
                        .set(base, "Svm")
                        .setAll("base.Svm", five)
                        .build()))
                .contains("the combination base.Svm.degree is 5 and base.Svm.lowerOrder is true is forbidden");
    }

    @Test
    void includesTwoLevelsDeep() {
        SearchSpace middle =
                SearchSpace.builder().include("svm", svm, Condition.always()).build();
        SearchSpace outer = SearchSpace.builder()
                .include("model", middle, Condition.always())
                .build();
        assertThat(outer.condition(GAMMA.under("svm").under("model"))).hasToString("model.svm.kernel is Rbf");
        assertThat(outer.constraints()).containsExactly("model.svm.notThree");
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            Assignment point = draw(outer, random);
            assertThat(outer.contains(point))
                    .isEqualTo(svm.contains(point.under("model").under("svm")));
        }
    }

    @Test
    void refusesWhatDoesNotHold() {
        SearchSpace.Builder builder = SearchSpace.builder().add(KERNEL).constrain("good", a -> true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(Parameter.ofBoolean("kernel")))
                .withMessage("two parameters are named kernel; rename one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.constrain("good", a -> false))
                .withMessage("two constraints are named good; rename one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(LOWER, Condition.above(DEGREE, 2)))
                .withMessage("a condition looks at degree, which this space does not have before it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(LOWER, Condition.is(Parameter.ofChoice("kernel", "Rbf"), "Rbf")))
                .withMessage("a condition looks at kernel, which this space does not have before it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.forbid(Condition.is(DEGREE, 2)))
                .withMessage("a condition looks at degree, which this space does not have before it");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::forbid)
                .withMessage("a forbidden combination has no condition; it needs at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.include("x", SearchSpace.builder().build(), Condition.is(DEGREE, 2)))
                .withMessage("a condition looks at degree, which this space does not have before it");
    }

    @Test
    void aBuiltSpaceDoesNotChange() {
        SearchSpace.Builder builder = SearchSpace.builder().add(KERNEL);
        SearchSpace before = builder.build();
        builder.add(DEGREE);
        assertThat(before.parameters()).containsExactly(KERNEL);
    }

    @Test
    void drawsFromALargeConditionalSpaceAreDistinctAndValid() {
        SearchSpace.Builder builder = SearchSpace.builder();
        List<Parameter.OfInt> parents = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Parameter.OfInt parent = Parameter.ofInt("parent" + i, 0, 1000);
            Condition when = i == 0 ? Condition.always() : Condition.below(parents.get(i - 1), 900);
            builder.add(parent, when).add(Parameter.ofDouble("child" + i, 0, 1), Condition.above(parent, 500));
            parents.add(parent);
        }
        SearchSpace space = builder.build();
        SplittableRandom random = new SplittableRandom(9);
        HashSet<Assignment> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            seen.add(draw(space, random));
        }
        assertThat(seen).hasSizeGreaterThan(19_000).allMatch(space::contains);
    }

    private static Assignment draw(SearchSpace space, SplittableRandom random) {
        return space.assemble(new SearchSpace.ValueSource() {
            @Override
            public <T> T valueOf(Parameter<T> parameter) {
                return parameter.at(random.nextDouble());
            }
        });
    }

    @Test
    void aConstraintThatThrowsIsNamed() {
        Parameter.OfInt depth = Parameter.ofInt("depth", 1, 9);
        SearchSpace space = SearchSpace.builder()
                .add(depth)
                .constrain("even", point -> {
                    throw new ArithmeticException("by zero");
                })
                .build();
        Assignment point = Assignment.builder().set(depth, 3).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> space.forbiddenBy(point))
                .withMessage("constraint even threw for {depth=3}; it must answer true or false for every point")
                .withCauseInstanceOf(ArithmeticException.class);
    }
}
