// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterTest {

    /** One constant has a body, and with it a class of its own; {@code toString} is not the name. */
    enum Kernel {
        RBF,
        POLY {
            @Override
            boolean hasDegree() {
                return true;
            }
        };

        boolean hasDegree() {
            return false;
        }

        @Override
        public String toString() {
            return "a kernel";
        }
    }

    static List<Parameter<?>> all() {
        return List.of(
                Parameter.ofInt("i", 1, 500).log(),
                Parameter.ofInt("i", Integer.MIN_VALUE, Integer.MAX_VALUE),
                Parameter.ofInt("i", 2, 10).step(2),
                Parameter.ofIntValues("i", 64, 16, 32),
                Parameter.ofLong("l", -(1L << 52), 1L << 52),
                Parameter.ofLong("l", 1, (1L << 53) - 1).log(),
                Parameter.ofLongValues("l", 1, 1L << 40),
                Parameter.ofFloat("f", 0.1f, 0.7f),
                Parameter.ofFloat("f", 0.1f, 100f).step(0.1),
                Parameter.ofFloat("f", 1e-30f, 1e30f).log(),
                Parameter.ofFloatValues("f", 0.1f, 0.3f),
                Parameter.ofDouble("d", 1e-8, 10).log(),
                Parameter.ofDouble("d", -1.7e308, 1.7e308),
                Parameter.ofDouble("d", 0, 1).step(0.05),
                Parameter.ofDoubleValues("d", 0.1, 1e-300),
                Parameter.ofBoolean("b"),
                Parameter.ofChoice("k", Kernel.values()),
                Parameter.ofChoice("s", "RBF", "with, comma", "ünï", ""));
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void textComesBackExactly(Parameter<T> parameter) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            T value = parameter.at(random.nextDouble());
            assertThat(parameter.contains(value)).as("%s: %s", parameter, value).isTrue();
            assertThat(parameter.type()).isAssignableFrom(value.getClass());
            assertThat(parameter.parse(parameter.text(value))).isEqualTo(value);
            assertThat(parameter.position(value)).isBetween(0.0, 1.0);
        }
        assertThat(parameter.contains(null)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void theMiddleOfACellIsItsValue(Parameter<T> parameter) {
        long size = Math.min(100, parameter.size().orElse(0));
        for (long i = 0; i < size; i++) {
            T value = parameter.value(i);
            assertThat(parameter.contains(value)).as("%s: %s", parameter, value).isTrue();
            assertThat(parameter.at(parameter.position(value))).isEqualTo(value);
        }
        parameter
                .size()
                .ifPresent(n ->
                        assertThatThrownBy(() -> parameter.value(n)).isInstanceOf(IndexOutOfBoundsException.class));
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void underAPathOnlyTheNameChanges(Parameter<T> parameter) {
        Parameter<T> nested = parameter.under("kernel.Rbf");
        assertThat(nested.name()).isEqualTo("kernel.Rbf." + parameter.name());
        assertThat(nested).hasSameClassAs(parameter).isNotEqualTo(parameter);
        assertThat(nested.domainText()).isEqualTo(parameter.domainText());
        assertThat(nested).isEqualTo(parameter.under("Rbf").under("kernel"));
    }

    @Test
    void floatsOnAStepAreThoseNearestToTheDecimals() {
        Parameter.OfFloat parameter = Parameter.ofFloat("f", 0, 100).step(0.1);
        assertThat(parameter.value(999)).isEqualTo(99.9f);
        assertThat(parameter.contains(99.9f)).isTrue();
        assertThat(parameter.contains(Math.nextUp(99.9f))).isFalse();
        assertThat(parameter.contains(99.95f)).isFalse();
        assertThat(parameter.contains(Float.NaN)).isFalse();
    }

    @Test
    void domainsReadInTheTypesOwnNumbers() {
        assertThat(Parameter.ofInt("i", 10, 500).log().domainText()).isEqualTo("[10, 500] log");
        assertThat(Parameter.ofInt("i", 2, 10).step(2).domainText()).isEqualTo("[2, 10] step 2");
        assertThat(Parameter.ofFloat("f", 0.1f, 3).domainText()).isEqualTo("[0.1, 3]");
        assertThat(Parameter.ofFloat("f", 0.1f, 3).step(0.1).domainText()).isEqualTo("[0.1, 3] step 0.1");
        assertThat(Parameter.ofDouble("d", 0.1f, 3).domainText()).isEqualTo("[0.10000000149011612, 3]");
        assertThat(Parameter.ofDouble("d", 0, 3).step(1).domainText()).isEqualTo("[0, 3] step 1");
        assertThat(Parameter.ofChoice("k", Kernel.values()).domainText()).isEqualTo("{RBF, POLY}");
        assertThat(Parameter.ofBoolean("b").domainText()).isEqualTo("{false, true}");
    }

    @Test
    void regularisationIsKeptInEveryForm() {
        Parameter.OfDouble c =
                Parameter.ofDouble("c", 1, 4).simplerWhenLow().log().under("svm");
        assertThat(c.simpler()).isEqualTo(Parameter.Simpler.LOW);
        Parameter.OfFloat ridge =
                Parameter.ofFloat("r", 1, 4).simplerWhenHigh().step(1).under("svm");
        assertThat(ridge.simpler()).isEqualTo(Parameter.Simpler.HIGH);
        assertThat(Parameter.ofInt("i", 1, 2).simpler()).isEqualTo(Parameter.Simpler.NEITHER);
    }

    @Test
    void choicesOfAnEnumAreOfItsClassAndReadByName() {
        Parameter.OfChoice<Kernel> kernel = Parameter.ofChoice("k", Kernel.POLY, Kernel.RBF);
        assertThat(kernel.type()).isEqualTo(Kernel.class);
        assertThat(kernel.text(Kernel.POLY)).isEqualTo("POLY");
        assertThat(kernel.parse("POLY").hasDegree()).isTrue();
        assertThat(kernel.at(0)).isSameAs(Kernel.POLY);
        assertThat(kernel.at(1)).isSameAs(Kernel.RBF);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        () -> Parameter.ofInt("trees", 9, 1),
                        "trees: range is [9, 1]; both ends must be finite, low first"),
                refused(
                        () -> Parameter.ofInt("trees", 0, 9).log(),
                        "trees: a log range starts at 0; it must start above 0"),
                refused(() -> Parameter.ofInt("trees", 1, 9).step(0), "trees: step is 0; it must be above 0"),
                refused(
                        () -> Parameter.ofInt("trees", 1, 9).step(2).log(),
                        "trees: a log range has step 2; use no step, or a linear range"),
                refused(
                        () -> Parameter.ofInt(" ", 1, 9),
                        "a parameter's name is blank; give it the name of its member"),
                refused(() -> Parameter.ofIntValues("n"), "n: the list of values is empty; it needs at least one"),
                refused(() -> Parameter.ofIntValues("n", 4, 4), "n: the value 4 stands twice"),
                refused(() -> Parameter.ofIntValues("n", 1, 2).log(), "n: a list of values has no step or scale"),
                refused(() -> Parameter.ofIntValues("n", 1, 2).step(1), "n: a list of values has no step or scale"),
                refused(
                        () -> new Parameter.OfInt("n", new Domain.Interval(0.5, 3, 1, false), false),
                        "n: [0.5, 3] must keep to whole numbers from -2147483648 to 2147483647"),
                refused(
                        () -> new Parameter.OfInt("n", new Domain.Interval(0, 3, 0, false), false),
                        "n: [0, 3] must keep to whole numbers from -2147483648 to 2147483647"),
                refused(
                        () -> Parameter.ofLong("n", 0, 1L << 53),
                        "n: [0, 9.007199254740992E15] must keep to whole numbers from -9007199254740991 to 9007199254740991"),
                refused(() -> Parameter.ofDouble("c", 0, 1).log(), "c: a log range starts at 0; it must start above 0"),
                refused(
                        () -> Parameter.ofDouble("c", 1, Double.NaN),
                        "c: range is [1, NaN]; both ends must be finite, low first"),
                refused(() -> Parameter.ofDouble("c", 0, 1).step(Double.NaN), "c: step is NaN; it must be above 0"),
                refused(
                        () -> new Parameter.OfFloat(
                                "f", new Domain.Interval(0.1, 0.3, 0, false), Parameter.Simpler.NEITHER),
                        "f: [0.1, 0.3] has ends that are no floats; round them"),
                refused(() -> Parameter.ofChoice("k"), "k: the list of choices is empty; it needs at least one"),
                refused(() -> Parameter.ofChoice("k", "a", "a"), "k: a choice stands twice in [a, a]"),
                refused(
                        () -> Parameter.ofChoice("k", 1, 2),
                        "k: choices are strings or constants of one enum, not [1, 2]"),
                refused(
                        () -> Parameter.ofChoice("k", "a", Parameter.Simpler.LOW),
                        "k: choices are strings or constants of one enum, not [a, LOW]"),
                refused(() -> Parameter.ofInt("n", 1, 9).parse("10"), "n: 10 is not in [1, 9]"),
                refused(() -> Parameter.ofInt("n", 1, 9).parse("1.5"), "n: 1.5 is not in [1, 9]"),
                refused(() -> Parameter.ofInt("n", 1, 9).parse("NaN"), "n: NaN is not in [1, 9]"),
                refused(() -> Parameter.ofInt("n", 1, 9).parse("many"), "n: 'many' is no number"),
                refused(
                        () -> Parameter.ofInt("n", 0, Integer.MAX_VALUE).parse("3e9"),
                        "n: 3e9 is not in [0, 2147483647]"),
                refused(
                        () -> Parameter.ofLong("n", 0, (1L << 53) - 1).parse("9007199254740993"),
                        "n: 9007199254740993 is not in [0, 9.007199254740991E15]"),
                refused(() -> Parameter.ofDouble("c", 0, 1).parse("1e999"), "c: 1e999 is not in [0, 1]"),
                refused(() -> Parameter.ofBoolean("b").parse("yes"), "b: 'yes' is neither true nor false"),
                refused(() -> Parameter.ofChoice("k", Kernel.values()).parse("rbf"), "k: 'rbf' is not in {RBF, POLY}"));
    }

    private static Arguments refused(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatIsWrong(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
