// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DomainTest {

    private static Domain interval(double low, double high, double step, boolean log) {
        return new Domain.Interval(low, high, step, log);
    }

    static List<Domain> continuous() {
        return List.of(
                interval(0, 1, 0, false),
                interval(-3, 5, 0, false),
                interval(-1.7e308, 1.7e308, 0, false),
                interval(-Double.MAX_VALUE, Double.MAX_VALUE, 0, false),
                interval(0, Double.MIN_VALUE, 0, false),
                interval(1, Math.nextUp(1), 0, false),
                interval(1e300, Math.nextUp(1e300), 0, false),
                interval(1e-5, 10, 0, true),
                interval(1e-150, 1e150, 0, true),
                interval(Double.MIN_VALUE, Double.MAX_VALUE, 0, true),
                interval(1, Math.nextUp(1), 0, true));
    }

    static List<Domain> discrete() {
        return List.of(
                interval(1, 10, 1, false),
                interval(-7, 7, 3, false),
                interval(0.1, 2.1, 0.1, false),
                interval(0, 1e9, 0.1, false),
                interval(Integer.MIN_VALUE, Integer.MAX_VALUE, 1, false),
                interval(-0x1p50, 0, 1, false),
                interval(1, 100_000, 1, true),
                interval(1, Integer.MAX_VALUE, 1, true),
                interval(7, 7, 1, true),
                interval(7, 7, 0, false),
                interval(0, 1, 5, false),
                new Domain.Grid(List.of(64.0, 16.0, 32.0)),
                new Domain.Grid(List.of(1e-300, -1e300, 0.5)));
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void endsAreReachedExactly(Domain domain) {
        assertThat(domain.at(0)).isEqualTo(domain.low());
        assertThat(domain.at(1)).isEqualTo(domain.high());
        assertThat(domain.position(domain.low())).isZero();
        assertThat(domain.position(domain.high())).isEqualTo(1);
        assertThat(domain.size()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void continuousPositionsComeBack(Domain domain) {
        positions().forEach(u -> {
            double value = domain.at(u);
            assertThat(domain.contains(value)).as("%s at %s", domain, u).isTrue();
            double again = domain.at(domain.position(value));
            assertThat(again).isCloseTo(value, within(Math.abs(value) * 1e-12 + Double.MIN_VALUE));
        });
    }

    @ParameterizedTest
    @MethodSource("discrete")
    void discreteValuesComeBackExactly(Domain domain) {
        positions().forEach(u -> {
            double value = domain.at(u);
            assertThat(domain.contains(value))
                    .as("%s at %s: %s", domain, u, value)
                    .isTrue();
            assertThat(domain.position(value)).isBetween(0.0, 1.0);
            assertThat(domain.at(domain.position(value))).as("%s", domain).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @MethodSource("discrete")
    void listsItsValuesInAscendingOrder(Domain domain) {
        long size = domain.size().orElseThrow();
        assertThat(domain.value(0)).isEqualTo(domain.low());
        assertThat(domain.value(size - 1)).isBetween(domain.low(), domain.high());
        LongStream.range(1, Math.min(size, 2_000))
                .forEach(i -> assertThat(domain.value(i)).isGreaterThan(domain.value(i - 1)));
        assertThatThrownBy(() -> domain.value(size)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> domain.value(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @MethodSource({"continuous", "discrete"})
    void positionsOutsideAreTakenToTheNearerEnd(Domain domain) {
        assertThat(domain.at(-3)).isEqualTo(domain.at(0));
        assertThat(domain.at(4)).isEqualTo(domain.at(1));
    }

    @ParameterizedTest
    @MethodSource({"continuous", "discrete"})
    void keepsOut(Domain domain) {
        assertThat(DoubleStream.of(
                                Double.NaN,
                                Double.POSITIVE_INFINITY,
                                Double.NEGATIVE_INFINITY,
                                Math.nextDown(domain.low()),
                                Math.nextUp(domain.high()))
                        .filter(domain::contains))
                .isEmpty();
    }

    @Test
    void aContinuumHasNoNumberedValues() {
        assertThatThrownBy(() -> interval(0, 1, 0, false).value(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void logSpreadsByRatios() {
        Domain decades = interval(1e-3, 1e3, 0, true);
        assertThat(decades.at(0.5)).isCloseTo(1, within(1e-12));
        assertThat(decades.position(0.1)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void everyIntOfALogRangeIsReachable() {
        Domain ints = interval(1, 50, 1, true);
        assertThat(LongStream.range(0, 100_000)
                        .mapToDouble(i -> ints.at(i / 1e5))
                        .distinct()
                        .count())
                .isEqualTo(50);
        assertThat(ints.at(0)).isEqualTo(1);
        assertThat(ints.at(1)).isEqualTo(50);
    }

    @Test
    void cellsOfADiscreteDomainAreEven() {
        Domain three = interval(1, 3, 1, false);
        assertThat(DoubleStream.of(0, 0.333, 0.334, 0.666, 0.667, 1).map(three::at))
                .containsExactly(1.0, 1.0, 2.0, 2.0, 3.0, 3.0);
        assertThat(three.position(2)).isEqualTo(0.5);
    }

    @Test
    void stepsAreDecimal() {
        Domain tenths = interval(0.1, 0.7, 0.1, false);
        assertThat(LongStream.range(0, 7).mapToDouble(tenths::value))
                .containsExactly(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7);
        assertThat(tenths.contains(0.1 + 0.2)).as("0.30000000000000004").isTrue();
        assertThat(tenths.contains(0.35)).isFalse();
    }

    @Test
    void aStepThatMissesTheHighEndStopsBeforeIt() {
        Domain domain = interval(1, 10, 4, false);
        assertThat(domain.size()).hasValue(3);
        assertThat(domain.at(1)).isEqualTo(9);
        assertThat(domain.contains(10)).isFalse();
    }

    @Test
    void allStepsOfAVeryLongGridBelongToIt() {
        Domain domain = interval(0, 1e12, 0.1, false);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1_000; i++) {
            assertThat(domain.contains(domain.at(random.nextDouble()))).isTrue();
        }
    }

    @Test
    void aListIsSortedAndKnowsMinusZero() {
        Domain.Grid list = new Domain.Grid(List.of(2.0, -0.0, -1.0));
        assertThat(list.values()).containsExactly(-1.0, 0.0, 2.0);
        assertThat(list.contains(0.0)).isTrue();
        assertThat(list.contains(-0.0)).isTrue();
        assertThat(list.position(-0.0)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1        | 0        | 0        | false | range is [1, 0]; both ends must be finite, low first
        NaN      | 1        | 0        | false | range is [NaN, 1]; both ends must be finite, low first
        0        | Infinity | 0        | false | range is [0, Infinity]; both ends must be finite, low first
        0        | 1        | -1       | false | step is -1; it must be 0 (none) or above
        0        | 1        | NaN      | false | step is NaN; it must be 0 (none) or above
        0        | 1        | Infinity | false | step is Infinity; it must be 0 (none) or above
        0        | 1        | 1e-300   | false | step is 1.0E-300; the range has too many of them to count
        -1.7e308 | 1.7e308  | 1        | false | step is 1.0; the range has too many of them to count
        0        | 1        | 0        | true  | a log range starts at 0; it must start above 0
        1        | 9        | 2        | true  | a log range has step 2; use no step, or a linear range
        0.2      | 9        | 1        | true  | a log range has step 1; use no step, or a linear range
        """)
    void refusesABadInterval(double low, double high, double step, boolean log, String message) {
        assertThatThrownBy(() -> interval(low, high, step, log))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesABadList() {
        assertThatThrownBy(() -> new Domain.Grid(List.of()))
                .hasMessage("the list of values is empty; it needs at least one");
        assertThatThrownBy(() -> new Domain.Grid(List.of(1.0, 3.0, 1.0))).hasMessage("the value 1 stands twice");
        assertThatThrownBy(() -> new Domain.Grid(List.of(0.0, -0.0))).hasMessage("the value 0 stands twice");
        assertThatThrownBy(() -> new Domain.Grid(List.of(Double.NaN))).hasMessage("the value NaN is not finite");
    }

    @Test
    void readsAsAPersonWritesIt() {
        assertThat(interval(0.001, 1000, 0, true)).hasToString("[0.001, 1000] log");
        assertThat(interval(0, 10, 2.5, false)).hasToString("[0, 10] step 2.5");
        assertThat(interval(0, 10, 1, false)).as("other values than [0, 10]").hasToString("[0, 10] step 1");
        assertThat(new Domain.Grid(List.of(64.0, 0.5))).hasToString("{0.5, 64}");
        assertThat(interval(-1e20, 1e20, 0, false)).hasToString("[-1.0E20, 1.0E20]");
    }

    private static DoubleStream positions() {
        SplittableRandom random = new SplittableRandom(42);
        return DoubleStream.concat(DoubleStream.of(0, Double.MIN_VALUE, 0.5, Math.nextDown(1), 1), random.doubles(500));
    }
}
