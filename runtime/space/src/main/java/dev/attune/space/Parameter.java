// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One dimension of a search space: a name and the values it may take. The factory methods are what generated code calls:
 *
 * <pre>{@code
 * Parameter.OfInt TREES = Parameter.ofInt("trees", 10, 500).log();
 * Parameter.OfChoice<Filter> FILTER = Parameter.ofChoice("filter", Filter.values());
 * }</pre>
 *
 * <p>Every parameter maps onto [0, 1], so that one sampler serves all kinds: see {@link #at} and {@link #position}.
 *
 * @param <T> the type of the values
 */
// one long file: users write Parameter.OfInt, and nested types cannot have files of their own
public sealed interface Parameter<T> {

    /** The path of the tuned member, with dots between nested members and ids in place of member names. */
    String name();

    /** The same parameter as part of a larger space, its name behind {@code path} and a dot. */
    Parameter<T> under(String path);

    /** The class of the values. */
    Class<T> type();

    /** Whether {@code value} may be taken; false for null. */
    boolean contains(T value);

    /** The value at a position in [0, 1]; a discrete parameter divides [0, 1] into one cell per value. */
    T at(double position);

    /** The position in [0, 1] of a value: the middle of its cell where the parameter is discrete. */
    double position(T value);

    /** The number of values; empty if they are a continuum. */
    OptionalLong size();

    /**
     * The value number {@code index}, from 0, of a parameter with a {@link #size}.
     *
     * @throws IndexOutOfBoundsException if there is no such value
     */
    T value(long index);

    /** The value as text that {@link #parse} reads back exactly. */
    default String text(T value) {
        return value.toString();
    }

    /**
     * Reads a value that {@link #text} wrote.
     *
     * @throws IllegalArgumentException if the text is no value of this parameter; the message names both
     */
    T parse(String text);

    /** The values as a person reads them, such as {@code [0.001, 1000] log} or {@code {RBF, POLY}}. */
    String domainText();

    /** An int parameter between two ends, both inclusive. */
    static OfInt ofInt(String name, int low, int high) {
        return new OfInt(name, NumericDomains.range(name, low, high, 1), false);
    }

    /** An int parameter with a list of values. */
    static OfInt ofIntValues(String name, int... values) {
        return new OfInt(name, NumericDomains.list(name, Arrays.stream(values).asDoubleStream()), false);
    }

    /** A long parameter between two ends, both inclusive and below 2^53 in magnitude. */
    static OfLong ofLong(String name, long low, long high) {
        return new OfLong(name, NumericDomains.range(name, (double) low, (double) high, 1));
    }

    /** A long parameter with a list of values below 2^53 in magnitude. */
    static OfLong ofLongValues(String name, long... values) {
        return new OfLong(name, NumericDomains.list(name, Arrays.stream(values).asDoubleStream()));
    }

    /** A float parameter between two ends, both inclusive. */
    static OfFloat ofFloat(String name, float low, float high) {
        return new OfFloat(name, NumericDomains.range(name, low, high, 0), Simpler.NEITHER);
    }

    /** A float parameter with a list of values. */
    static OfFloat ofFloatValues(String name, float... values) {
        DoubleStream doubles = IntStream.range(0, values.length).mapToDouble(i -> values[i]);
        return new OfFloat(name, NumericDomains.list(name, doubles), Simpler.NEITHER);
    }

    /** A double parameter between two ends, both inclusive. */
    static OfDouble ofDouble(String name, double low, double high) {
        return new OfDouble(name, NumericDomains.range(name, low, high, 0), Simpler.NEITHER);
    }

    /** A double parameter with a list of values. */
    static OfDouble ofDoubleValues(String name, double... values) {
        return new OfDouble(name, NumericDomains.list(name, Arrays.stream(values)), Simpler.NEITHER);
    }

    /** A boolean parameter. */
    static OfBoolean ofBoolean(String name) {
        return new OfBoolean(name);
    }

    /** A parameter whose values are strings, or constants of an enum, without an order. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied
    static <T> OfChoice<T> ofChoice(String name, T... choices) {
        return new OfChoice<>(name, List.of(choices));
    }

    /** Which end of a regularisation strength gives the simpler model. */
    enum Simpler {
        /** The parameter is no regularisation. */
        NEITHER,
        /** The low end, as of a support vector machine's C. */
        LOW,
        /** The high end, as of a ridge. */
        HIGH
    }

    /** A parameter whose values are numbers. */
    sealed interface Numeric<T extends Number> extends Parameter<T> {

        /** The values as doubles. */
        Domain domain();

        /** Which end gives the simpler model. */
        default Simpler simpler() {
            return Simpler.NEITHER;
        }

        /** The number as a value of this parameter, rounded to its type. */
        T of(double number);

        @Override
        default boolean contains(T value) {
            return value != null && domain().contains(value.doubleValue());
        }

        @Override
        default T at(double position) {
            return of(domain().at(position));
        }

        @Override
        default double position(T value) {
            return domain().position(value.doubleValue());
        }

        @Override
        default OptionalLong size() {
            return domain().size();
        }

        @Override
        default T value(long index) {
            return of(domain().value(index));
        }

        @Override
        default T parse(String text) {
            double number;
            try {
                number = Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name() + ": '" + text + "' is no number", e);
            }
            T value = of(number);
            // a float may be written with fewer digits than its double has, an int with no fraction
            if (contains(value) && (value.doubleValue() == number || this instanceof OfFloat)) {
                return value;
            }
            throw new IllegalArgumentException(name() + ": " + text + " is not in " + domainText());
        }

        @Override
        default String domainText() {
            return domain().toString();
        }
    }

    /**
     * Values of type {@code int}.
     *
     * @param isPrefix whether the value counts trees, rounds, epochs or neighbours, so that what is fitted with one value holds what
     *     would be fitted with each smaller one
     */
    record OfInt(String name, Domain domain, boolean isPrefix) implements Numeric<Integer> {

        /** Checks the name, and that the values are ints. */
        public OfInt {
            Names.check(name);
            NumericDomains.checkWhole(name, domain, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }

        /** The same range, spread by ratios; the low end must be at least 1. */
        public OfInt log() {
            return new OfInt(name, NumericDomains.logarithmic(this), isPrefix);
        }

        /** The same range, on a grid that starts at its low end. */
        public OfInt step(int step) {
            return new OfInt(name, NumericDomains.stepped(this, step), isPrefix);
        }

        /** The same parameter as a count of which one fit serves every smaller value. */
        public OfInt prefix() {
            return new OfInt(name, domain, true);
        }

        @Override
        public OfInt under(String path) {
            return new OfInt(Names.join(path, name), domain, isPrefix);
        }

        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public Integer of(double number) {
            return (int) Math.rint(number);
        }

        @Override
        public String domainText() {
            return domain.text(1, Numbers::text);
        }
    }

    /** Values of type {@code long}. */
    record OfLong(String name, Domain domain) implements Numeric<Long> {

        /** Below 2^53 all whole numbers are doubles, in which a domain computes. */
        private static final long LARGEST = (1L << 53) - 1;

        /** Checks the name, and that the values are longs below 2^53 in magnitude. */
        public OfLong {
            Names.check(name);
            NumericDomains.checkWhole(name, domain, -LARGEST, LARGEST);
        }

        /** The same range, spread by ratios; the low end must be at least 1. */
        public OfLong log() {
            return new OfLong(name, NumericDomains.logarithmic(this));
        }

        /** The same range, on a grid that starts at its low end. */
        public OfLong step(long step) {
            return new OfLong(name, NumericDomains.stepped(this, (double) step));
        }

        @Override
        public OfLong under(String path) {
            return new OfLong(Names.join(path, name), domain);
        }

        @Override
        public Class<Long> type() {
            return Long.class;
        }

        @Override
        public Long of(double number) {
            return (long) Math.rint(number);
        }

        @Override
        public String domainText() {
            return domain.text(1, Numbers::text);
        }
    }

    /** Values of type {@code float}. */
    record OfFloat(String name, Domain domain, Simpler simpler) implements Numeric<Float> {

        /** Checks the name, and that the ends or values are floats. */
        public OfFloat {
            Names.check(name);
            NumericDomains.checkFloat(name, domain);
        }

        /** The same range, spread by ratios; the low end must be above 0. */
        public OfFloat log() {
            return new OfFloat(name, NumericDomains.logarithmic(this), simpler);
        }

        /** The same range, on a grid that starts at its low end. */
        public OfFloat step(double step) {
            return new OfFloat(name, NumericDomains.stepped(this, step), simpler);
        }

        /** The same parameter as a regularisation strength whose low end gives the simpler model. */
        public OfFloat simplerWhenLow() {
            return new OfFloat(name, domain, Simpler.LOW);
        }

        /** The same parameter as a regularisation strength whose high end gives the simpler model. */
        public OfFloat simplerWhenHigh() {
            return new OfFloat(name, domain, Simpler.HIGH);
        }

        @Override
        public OfFloat under(String path) {
            return new OfFloat(Names.join(path, name), domain, simpler);
        }

        @Override
        public Class<Float> type() {
            return Float.class;
        }

        @Override
        public Float of(double number) {
            return (float) number;
        }

        @Override
        public boolean contains(Float value) {
            // on a step, the floats are those nearest to the grid's numbers
            return Numeric.super.contains(value) || (value != null && value.equals(at(position(value))));
        }

        @Override
        public String domainText() {
            return domain.text(0, Numbers::floatText);
        }
    }

    /** Values of type {@code double}. */
    record OfDouble(String name, Domain domain, Simpler simpler) implements Numeric<Double> {

        /** Checks the name. */
        public OfDouble {
            Names.check(name);
        }

        /** The same range, spread by ratios; the low end must be above 0. */
        public OfDouble log() {
            return new OfDouble(name, NumericDomains.logarithmic(this), simpler);
        }

        /** The same range, on a grid that starts at its low end. */
        public OfDouble step(double step) {
            return new OfDouble(name, NumericDomains.stepped(this, step), simpler);
        }

        /** The same parameter as a regularisation strength whose low end gives the simpler model. */
        public OfDouble simplerWhenLow() {
            return new OfDouble(name, domain, Simpler.LOW);
        }

        /** The same parameter as a regularisation strength whose high end gives the simpler model. */
        public OfDouble simplerWhenHigh() {
            return new OfDouble(name, domain, Simpler.HIGH);
        }

        @Override
        public OfDouble under(String path) {
            return new OfDouble(Names.join(path, name), domain, simpler);
        }

        @Override
        public Class<Double> type() {
            return Double.class;
        }

        @Override
        public Double of(double number) {
            return number;
        }
    }

    /** True or false. */
    record OfBoolean(String name) implements Parameter<Boolean> {

        /** Checks the name. */
        public OfBoolean {
            Names.check(name);
        }

        @Override
        public OfBoolean under(String path) {
            return new OfBoolean(Names.join(path, name));
        }

        @Override
        public Class<Boolean> type() {
            return Boolean.class;
        }

        @Override
        public boolean contains(Boolean value) {
            return value != null;
        }

        @Override
        public Boolean at(double position) {
            return position >= 0.5;
        }

        @Override
        public double position(Boolean value) {
            return value ? 0.75 : 0.25;
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(2);
        }

        @Override
        public Boolean value(long index) {
            return Objects.checkIndex(index, 2) == 1;
        }

        @Override
        public Boolean parse(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(name + ": '" + text + "' is neither true nor false");
            };
        }

        @Override
        public String domainText() {
            return "{false, true}";
        }
    }

    /** One of a few strings, or of an enum's constants, without an order. */
    record OfChoice<T>(String name, List<T> choices) implements Parameter<T> {

        /** Checks that the choices are distinct, and all strings or all constants of one enum. */
        public OfChoice {
            Names.check(name);
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException(name + ": the list of choices is empty; it needs at least one");
            }
            if (choices.stream().distinct().count() < choices.size()) {
                throw new IllegalArgumentException(name + ": a choice stands twice in " + choices);
            }
            Class<?> type = classOf(choices.get(0));
            if (!choices.stream().allMatch(type::isInstance)) {
                throw new IllegalArgumentException(
                        name + ": choices are strings or constants of one enum, not " + choices);
            }
        }

        private static Class<?> classOf(Object choice) {
            // a constant with a body has a class of its own
            return choice instanceof Enum<?> constant ? constant.getDeclaringClass() : String.class;
        }

        @Override
        public OfChoice<T> under(String path) {
            return new OfChoice<>(Names.join(path, name), choices);
        }

        @Override
        @SuppressWarnings("unchecked") // the constructor saw that all choices are of this class
        public Class<T> type() {
            return (Class<T>) classOf(choices.get(0));
        }

        @Override
        public boolean contains(T value) {
            return value != null && choices.contains(value);
        }

        @Override
        public T at(double position) {
            return choices.get(Math.max(0, Math.min((int) (position * choices.size()), choices.size() - 1)));
        }

        @Override
        public double position(T value) {
            return (choices.indexOf(value) + 0.5) / choices.size();
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(choices.size());
        }

        @Override
        public T value(long index) {
            return choices.get(Math.toIntExact(index));
        }

        @Override
        public String text(T value) {
            return value instanceof Enum<?> constant ? constant.name() : value.toString();
        }

        @Override
        public T parse(String text) {
            return choices.stream()
                    .filter(choice -> text(choice).equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException(name + ": '" + text + "' is not in " + domainText()));
        }

        @Override
        public String domainText() {
            return choices.stream().map(this::text).collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
