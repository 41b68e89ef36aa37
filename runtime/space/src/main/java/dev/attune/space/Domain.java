// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/**
 * The values of a numeric parameter, as doubles; ints and longs below 2^53 are exact in them. A domain maps onto [0, 1], where
 * equal distances are equally likely: a value's <em>position</em>. The values of a discrete domain divide [0, 1] into cells.
 */
public sealed interface Domain {

    /** The smallest value. */
    double low();

    /** The largest value. */
    double high();

    /** Whether {@code value} is one of the values (on a step: up to rounding of the last digits). */
    boolean contains(double value);

    /** The value at a position in [0, 1]; positions outside are taken to the nearer end. */
    double at(double position);

    /** The position of a value in [0, 1]: the middle of its cell where the domain is discrete. */
    double position(double value);

    /** The number of values; empty if they are a continuum. */
    OptionalLong size();

    /**
     * The value number {@code index}, from 0 and in ascending order, of a discrete domain.
     *
     * @throws IndexOutOfBoundsException if there is no such value
     */
    double value(long index);

    /** The values as a person reads them; a step of {@code usualStep} goes without saying. */
    String text(double usualStep, DoubleFunction<String> number);

    /**
     * All values between two ends, both inclusive.
     *
     * @param step the distance of neighbours, counted from {@code low}; 0 for a continuum
     * @param log whether equal distances are equal ratios; needs {@code low > 0}, and a step of 0 or 1
     */
    record Interval(double low, double high, double step, boolean log) implements Domain {

        /** How far, in steps, a value may lie from its grid point: rounding of decimal steps, no more. */
        private static final double STEP_TOLERANCE = 1e-6;

        /** The largest whole number below which all whole numbers are doubles. */
        private static final double EXACT = 0x1p53;

        /** More steps than this are a mistake, and would overflow the numbers of the values. */
        private static final double MOST_STEPS = 0x1p60;

        /** Checks the bounds; an {@link IllegalArgumentException} says which is wrong. */
        public Interval {
            if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
                throw new IllegalArgumentException("range is [" + Numbers.text(low) + ", " + Numbers.text(high)
                        + "]; both ends must be finite, low first");
            }
            if (!(step >= 0) || Double.isInfinite(step)) {
                throw new IllegalArgumentException("step is " + Numbers.text(step) + "; it must be 0 (none) or above");
            }
            if (step > 0 && !((high - low) / step < MOST_STEPS)) {
                throw new IllegalArgumentException("step is " + step + "; the range has too many of them to count");
            }
            if (log && !(low > 0)) {
                throw new IllegalArgumentException(
                        "a log range starts at " + Numbers.text(low) + "; it must start above 0");
            }
            if (log && step != 0 && !(step == 1 && isWhole(low) && isWhole(high))) {
                throw new IllegalArgumentException(
                        "a log range has step " + Numbers.text(step) + "; use no step, or a linear range");
            }
        }

        @Override
        public boolean contains(double value) {
            if (!(value >= low && value <= high)) {
                return false;
            }
            if (step == 0) {
                return true;
            }
            double steps = (value - low) / step;
            double nearest = Math.rint(steps);
            return Math.abs(steps - nearest) <= STEP_TOLERANCE
                    || (nearest < count() && value(Math.round(nearest)) == value);
        }

        @Override
        public double at(double position) {
            double u = Math.min(1, Math.max(0, position));
            if (step == 0 && u == Math.rint(u)) {
                return u == 0 ? low : high;
            }
            if (log) {
                return clamp(step == 0 ? fromLog(u, low, high) : Math.rint(fromLog(u, low - 0.5, high + 0.5)));
            }
            if (step == 0) {
                // both products stay finite where high - low would overflow
                return clamp(low * (1 - u) + high * u);
            }
            return value(Math.min((long) (u * count()), count() - 1));
        }

        @Override
        public double position(double value) {
            if (low == high) {
                return 0.5;
            }
            if (log) {
                return step == 0 ? toLog(value, low, high) : toLog(value, low - 0.5, high + 0.5);
            }
            if (step == 0) {
                return high - low < Double.MAX_VALUE
                        ? (value - low) / (high - low)
                        : (value / 2 - low / 2) / (high / 2 - low / 2);
            }
            return (Math.rint((value - low) / step) + 0.5) / count();
        }

        @Override
        public OptionalLong size() {
            if (low == high) {
                return OptionalLong.of(1);
            }
            return step == 0 ? OptionalLong.empty() : OptionalLong.of(count());
        }

        @Override
        public double value(long index) {
            Objects.checkIndex(
                    index, size().orElseThrow(() -> new IndexOutOfBoundsException("a continuum is no list")));
            if (index == 0) {
                return low;
            }
            if (isWhole(step) && isWhole(low) && -low <= EXACT && high <= EXACT) {
                return (long) low + index * (long) step;
            }
            // in decimal, as a person would: 0.1 + 2 · 0.1 is 0.3
            BigDecimal decimal =
                    BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(index)).add(BigDecimal.valueOf(low));
            return clamp(decimal.doubleValue());
        }

        private long count() {
            return (long) Math.floor((high - low) / step + STEP_TOLERANCE) + 1;
        }

        private double clamp(double value) {
            return Math.min(high, Math.max(low, value));
        }

        private static boolean isWhole(double value) {
            return value == Math.rint(value);
        }

        private static double fromLog(double u, double low, double high) {
            return Math.exp(Math.log(low) * (1 - u) + Math.log(high) * u);
        }

        private static double toLog(double value, double low, double high) {
            return (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low));
        }

        @Override
        public String text(double usualStep, DoubleFunction<String> number) {
            String text = "[" + number.apply(low) + ", " + number.apply(high) + "]" + (log ? " log" : "");
            return step == 0 || step == usualStep ? text : text + " step " + number.apply(step);
        }

        @Override
        public String toString() {
            return text(0, Numbers::text);
        }
    }

    /** A list of values, kept in ascending order; neighbours are equally far from each other in position. */
    record Grid(List<Double> values) implements Domain {

        /** Sorts the values; an {@link IllegalArgumentException} names one that is not finite or stands twice. */
        public Grid {
            // adding 0.0 makes 0 of -0, which equals it as a number but not as an object
            values = values.stream().map(value -> value + 0.0).sorted().toList();
            if (values.isEmpty()) {
                throw new IllegalArgumentException("the list of values is empty; it needs at least one");
            }
            for (int i = 0; i < values.size(); i++) {
                if (!Double.isFinite(values.get(i))) {
                    throw new IllegalArgumentException("the value " + values.get(i) + " is not finite");
                }
                if (i > 0 && values.get(i).equals(values.get(i - 1))) {
                    throw new IllegalArgumentException("the value " + Numbers.text(values.get(i)) + " stands twice");
                }
            }
        }

        @Override
        public double low() {
            return values.get(0);
        }

        @Override
        public double high() {
            return values.get(values.size() - 1);
        }

        @Override
        public boolean contains(double value) {
            return values.contains(value + 0.0);
        }

        @Override
        public double at(double position) {
            return values.get(Math.max(0, Math.min((int) (position * values.size()), values.size() - 1)));
        }

        @Override
        public double position(double value) {
            return (values.indexOf(value + 0.0) + 0.5) / values.size();
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(values.size());
        }

        @Override
        public double value(long index) {
            return values.get(Math.toIntExact(index));
        }

        @Override
        public String text(double usualStep, DoubleFunction<String> number) {
            return values.stream().map(number::apply).collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        public String toString() {
            return text(0, Numbers::text);
        }
    }
}
