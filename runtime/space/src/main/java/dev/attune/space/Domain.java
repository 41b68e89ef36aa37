// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
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

    /** The value number {@code index}, in ascending order, of a discrete domain. */
    double value(long index);

    /**
     * All values between two ends, both inclusive.
     *
     * @param step the distance of neighbours, counted from {@code low}; 0 for a continuum
     * @param log whether equal distances are equal ratios; needs {@code low > 0}, and a step of 0 or 1
     */
    record Interval(double low, double high, double step, boolean log) implements Domain {

        /** How far, in steps, a value may lie from its grid point: rounding of decimal steps, no more. */
        private static final double STEP_TOLERANCE = 1e-6;

        /** Checks the bounds; an {@link IllegalArgumentException} says which is wrong. */
        public Interval {
            if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
                throw new IllegalArgumentException(
                        "range is [" + low + ", " + high + "]; both ends must be finite, low first");
            }
            if (!(step >= 0) || Double.isInfinite(step)) {
                throw new IllegalArgumentException("step is " + step + "; it must be 0 (none) or above");
            }
            if (log && !(low > 0)) {
                throw new IllegalArgumentException("a log range starts at " + low + "; it must start above 0");
            }
            if (log && step != 0 && step != 1) {
                throw new IllegalArgumentException("a log range has step " + step + "; use no step, or a linear range");
            }
        }

        @Override
        public boolean contains(double value) {
            if (!(value >= low && value <= high)) {
                return false;
            }
            double steps = (value - low) / step;
            return step == 0 || Math.abs(steps - Math.rint(steps)) <= STEP_TOLERANCE;
        }

        @Override
        public double at(double position) {
            double u = Math.min(1, Math.max(0, position));
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
            if (index == 0) {
                return low;
            }
            double exact = low + index * step;
            if (step == Math.rint(step) && low == Math.rint(low)) {
                return clamp(exact);
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

        private static double fromLog(double u, double low, double high) {
            return Math.exp(Math.log(low) * (1 - u) + Math.log(high) * u);
        }

        private static double toLog(double value, double low, double high) {
            return (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low));
        }

        @Override
        public String toString() {
            String text = "[" + number(low) + ", " + number(high) + "]" + (log ? " log" : "");
            return step == 0 || step == 1 ? text : text + " step " + number(step);
        }
    }

    /** A list of values, kept in ascending order; neighbours are equally far from each other. */
    record Grid(List<Double> values) implements Domain {

        /** Sorts the values; an {@link IllegalArgumentException} names one that is not finite or stands twice. */
        public Grid {
            values = values.stream().sorted().toList();
            if (values.isEmpty()) {
                throw new IllegalArgumentException("the list of values is empty; it needs at least one");
            }
            for (int i = 0; i < values.size(); i++) {
                if (!Double.isFinite(values.get(i))) {
                    throw new IllegalArgumentException("the value " + values.get(i) + " is not finite");
                }
                if (i > 0 && values.get(i).equals(values.get(i - 1))) {
                    throw new IllegalArgumentException("the value " + number(values.get(i)) + " stands twice");
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
            return values.contains(value);
        }

        @Override
        public double at(double position) {
            return values.get(Math.max(0, Math.min((int) (position * values.size()), values.size() - 1)));
        }

        @Override
        public double position(double value) {
            return (values.indexOf(value) + 0.5) / values.size();
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
        public String toString() {
            return values.stream().map(Domain::number).collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** A number as a person writes it: whole numbers without a fraction. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
