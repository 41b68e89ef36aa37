// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Functions whose variance is known, part by part. */
class FunctionalAnovaTest {

    private static final Parameter.OfDouble X = Parameter.ofDouble("x", 0, 1);
    private static final Parameter.OfDouble Y = Parameter.ofDouble("y", 0, 1);
    private static final Parameter.OfDouble Z = Parameter.ofDouble("z", 0, 1);
    private static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "LINEAR", "RBF");
    private static final Parameter.OfDouble GAMMA =
            Parameter.ofDouble("kernel.Rbf.gamma", 1e-5, 10).log();
    private static final SearchSpace CUBE =
            SearchSpace.builder().add(X).add(Y).add(Z).build();

    private static Map<String, Double> shares(SearchSpace space, int trials, ToDoubleFunction<Assignment> loss) {
        return Draws.of(space, trials, 7).shares(Importance.FANOVA, loss);
    }

    @Test
    void additiveTermsShareByTheSquareOfTheirSize() {
        Map<String, Double> shares = shares(CUBE, 500, a -> a.get(X) + 3 * a.get(Y));
        assertThat(shares.get("y")).isCloseTo(0.9, within(0.02));
        assertThat(shares.get("x")).isCloseTo(0.1, within(0.02));
        assertThat(shares.get("z")).isLessThan(0.001);
        assertThat(shares.keySet()).containsExactly("y", "x", "z");
    }

    @Test
    void moreTrialsThanATreeSeesAreFine() {
        Map<String, Double> shares = shares(CUBE, ExtraTree.MOST_POINTS + 500, a -> a.get(X) + 3 * a.get(Y));
        assertThat(shares.get("y")).isCloseTo(0.9, within(0.01));
        assertThat(shares.get("x")).isCloseTo(0.1, within(0.01));
    }

    /** Ishigami &amp; Homma's function with a = 7 and b = 0.1 has the first-order variances 4.346, 6.125 and 0. */
    @Test
    void whatOnlyACombinationExplainsIsNobodys() {
        Map<String, Double> shares = shares(CUBE, 1_000, a -> {
            double x = Math.PI * (2 * a.get(X) - 1);
            double y = Math.PI * (2 * a.get(Y) - 1);
            double z = Math.PI * (2 * a.get(Z) - 1);
            return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
        });
        assertThat(shares.get("y")).isCloseTo(6.125 / (6.125 + 4.346), within(0.12));
        assertThat(shares.get("x")).isCloseTo(4.346 / (6.125 + 4.346), within(0.12));
        assertThat(shares.get("z")).isLessThan(0.01);
    }

    @Test
    void noiseMakesNoParameterImportant() {
        SplittableRandom noise = new SplittableRandom(3);
        SearchSpace.Builder builder = SearchSpace.builder().add(X);
        for (int j = 0; j < 9; j++) {
            builder.add(Parameter.ofDouble("noise" + j, 0, 1));
        }
        Map<String, Double> shares = shares(builder.build(), 200, a -> a.get(X) + 0.3 * noise.nextDouble());
        assertThat(shares.get("x")).isGreaterThan(0.97);
    }

    /** Variances: the kernel (1 / 2)² = 1/4, gamma 4 / 12 in half the space = 1/6, x 1 / 12. */
    @Test
    void aConditionalParameterCountsByTheSizeOfItsRegion() {
        SearchSpace space = SearchSpace.builder()
                .add(KERNEL)
                .add(GAMMA, Condition.is(KERNEL, "RBF"))
                .add(X)
                .add(Y)
                .build();
        Map<String, Double> shares = shares(
                space,
                400,
                a -> a.get(X)
                        + a.find(GAMMA)
                                .map(g -> 1 + 2 * (GAMMA.position(g) - 0.5))
                                .orElse(0.0));
        assertThat(shares.get("kernel")).isCloseTo(0.5, within(0.02));
        assertThat(shares.get("kernel.Rbf.gamma")).isCloseTo(1 / 3.0, within(0.02));
        assertThat(shares.get("x")).isCloseTo(1 / 6.0, within(0.02));
        assertThat(shares.get("y")).isLessThan(0.001);
    }

    /** A whole number on a log scale has cells of unequal widths: 1 has log 3 / log 7 of all. */
    @Test
    void aTableThatIsKnownInFullIsDecomposedExactly() {
        Parameter.OfInt size = Parameter.ofInt("size", 1, 3).log();
        Parameter.OfChoice<String> filter = Parameter.ofChoice("filter", "A", "B", "C", "D");
        SearchSpace space =
                SearchSpace.builder().add(KERNEL).add(size).add(filter).build();
        List<Assignment> table = space.points().toList();
        double[] losses = table.stream()
                .mapToDouble(a -> (a.get(filter).equals("B") ? 4 : 0)
                        + (a.get(KERNEL).equals("RBF") ? 2 + (a.get(size) == 1 ? 3 : 0) : 0))
                .toArray();
        double one = Math.log(3) / Math.log(7);
        double ofKernel = Math.pow(2 + 3 * one, 2) / 4;
        double ofSize = 1.5 * 1.5 * one * (1 - one);
        double ofFilter = 16 * 3 / 16.0;
        double sum = ofKernel + ofSize + ofFilter;
        Map<String, Double> shares = Importance.FANOVA.shares(space, table, losses, 5);
        assertThat(shares.get("kernel")).isCloseTo(ofKernel / sum, within(1e-9));
        assertThat(shares.get("size")).isCloseTo(ofSize / sum, within(1e-9));
        assertThat(shares.get("filter")).isCloseTo(ofFilter / sum, within(1e-9));
    }

    /** Two layers deep: the inner one is active for kernel RBF and size 3, a sixth of the space if size has no scale. */
    @Test
    void aChildOfAChildCountsByTheSizeOfBothRegions() {
        Parameter.OfInt size = Parameter.ofInt("size", 1, 3);
        Parameter.OfDouble inner = Parameter.ofDouble("inner", 0, 1);
        SearchSpace space = SearchSpace.builder()
                .add(KERNEL)
                .add(size, Condition.is(KERNEL, "RBF"))
                .add(inner, Condition.above(size, 2))
                .add(X)
                .build();
        Map<String, Double> shares = shares(space, 600, a -> 4 * a.find(inner).orElse(0.5) + a.get(X));
        // the variances are 16 / 12 in a sixth of the space, and 1 / 12
        assertThat(shares.get("inner")).isCloseTo(16 / 6.0 / (16 / 6.0 + 1), within(0.03));
        assertThat(shares.get("x")).isCloseTo(1 / (16 / 6.0 + 1), within(0.03));
    }

    @Test
    void whatHoldsOfAChoiceHoldsOfABooleanAndOfTwoNumbers() {
        Parameter.OfBoolean bool = Parameter.ofBoolean("bool");
        Parameter.OfInt number = Parameter.ofInt("number", 1, 2);
        Parameter.OfInt ratio = Parameter.ofIntValues("listed", 1, 1000);
        SearchSpace space = SearchSpace.builder()
                .add(KERNEL)
                .add(bool)
                .add(number)
                .add(ratio)
                .build();
        Map<String, Double> shares = shares(
                space,
                200,
                a -> (a.get(KERNEL).equals("RBF") ? 1 : 0)
                        + (a.get(bool) ? 1 : 0)
                        + a.get(number)
                        + (a.get(ratio) == 1 ? 1 : 0));
        assertThat(shares.values()).allSatisfy(share -> assertThat(share).isCloseTo(0.25, within(1e-9)));
    }

    @Test
    void finds500ParametersWithoutALongWait() {
        SearchSpace.Builder builder = SearchSpace.builder();
        for (int j = 0; j < 500; j++) {
            builder.add(Parameter.ofDouble("p" + j, 0, 1));
        }
        builder.add(X).add(Y);
        Map<String, Double> shares = shares(builder.build(), 300, a -> 2 * a.get(X) + a.get(Y));
        assertThat(shares.keySet()).startsWith("x", "y").hasSize(502);
        assertThat(shares.get("x")).isCloseTo(0.8, within(0.15));
    }
}
