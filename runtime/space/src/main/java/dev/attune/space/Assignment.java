// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A point of a search space: a value for each active parameter, by name. Equal if the names and values are, in any order.
 *
 * <p>Studies keep thousands of assignments, so one is a few short arrays and no map; names are found by a scan, and a double is
 * kept as eight bytes and not as an object.
 */
public final class Assignment {

    private final String[] names;
    /** The values that are no doubles, at the places of their names; null if all are doubles. */
    private final Object[] values;
    /** The doubles, at the places of their names; null if there are none here. */
    private final double[] doubles;

    private final int size;

    /** Shares the arrays, of which the first {@code size} elements must not change any more. */
    private Assignment(String[] names, Object[] values, double[] doubles, int size) {
        this.names = names;
        this.values = values;
        this.doubles = doubles;
        this.size = size;
    }

    /** A builder without any value. */
    public static Builder builder() {
        return new Growing();
    }

    /** Whether the parameter is active, that is, has a value here. */
    public boolean has(Parameter<?> parameter) {
        return indexOf(parameter.name()) >= 0;
    }

    /**
     * The parameter's value.
     *
     * @throws NoSuchElementException if the parameter is inactive
     * @throws ClassCastException if the name has a value of another type
     */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter)
                .orElseThrow(() -> new NoSuchElementException(parameter.name() + " has no value in " + this));
    }

    /**
     * The parameter's value; empty if the parameter is inactive.
     *
     * @throws ClassCastException if the name has a value of another type
     */
    public <T> Optional<T> find(Parameter<T> parameter) {
        int index = indexOf(parameter.name());
        return index < 0 ? Optional.empty() : Optional.of(parameter.type().cast(value(index)));
    }

    /** An int parameter's value; empty if the parameter is inactive. */
    public OptionalInt findInt(Parameter.OfInt parameter) {
        return has(parameter) ? OptionalInt.of(get(parameter)) : OptionalInt.empty();
    }

    /** A long parameter's value; empty if the parameter is inactive. */
    public OptionalLong findLong(Parameter.OfLong parameter) {
        return has(parameter) ? OptionalLong.of(get(parameter)) : OptionalLong.empty();
    }

    /** A double parameter's value; empty if the parameter is inactive. */
    public OptionalDouble findDouble(Parameter.OfDouble parameter) {
        return has(parameter) ? OptionalDouble.of(get(parameter)) : OptionalDouble.empty();
    }

    /** The names of the active parameters, in the order in which they were set. */
    public Set<String> names() {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(Arrays.asList(names).subList(0, size)));
    }

    private Object value(int index) {
        Object value = values == null ? null : values[index];
        return value == null ? Double.valueOf(doubles[index]) : value;
    }

    private int indexOf(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** This assignment and one more value, whose name is new. */
    Assignment with(String name, Object value) {
        Growing more = new Growing();
        for (int i = 0; i < size; i++) {
            more.put(names[i], value(i));
        }
        more.put(name, value);
        return more.build();
    }

    /** The part below a nested member, with the names that it has in the member's own space. */
    public Assignment under(String path) {
        String prefix = path + ".";
        Growing part = new Growing();
        for (int i = 0; i < size; i++) {
            if (names[i].startsWith(prefix)) {
                part.put(names[i].substring(prefix.length()), value(i));
            }
        }
        return part.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that
                && size == that.size
                && IntStream.range(0, size).allMatch(i -> that.hasValue(names[i], value(i)));
    }

    private boolean hasValue(String name, Object value) {
        return value.equals(valueOrNull(name));
    }

    Object valueOrNull(String name) {
        int index = indexOf(name);
        return index < 0 ? null : value(index);
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += names[i].hashCode() ^ value(i).hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        return IntStream.range(0, size)
                .mapToObj(i -> names[i] + "=" + value(i))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Collects the values of an assignment; setting a name again replaces its value. */
    public interface Builder {

        /**
         * Sets a parameter's value.
         *
         * @throws IllegalArgumentException if the value is not in the parameter's domain
         */
        <T> Builder set(Parameter<T> parameter, T value);

        /** Sets all values of a nested member's own assignment. */
        Builder setAll(String path, Assignment part);

        /** The assignment of all values set so far; the builder may go on. */
        Assignment build();
    }

    /** A builder that shows what it has without a copy. */
    static final class Growing implements Builder {

        private static final int USUAL_SIZE = 16;

        /** Names that most assignments have, in this order; such assignments share the array. */
        private final String[] usual;

        private String[] names = new String[USUAL_SIZE];
        private Object[] values = new Object[USUAL_SIZE];
        private int size;

        Growing() {
            this(new String[0]);
        }

        Growing(String[] usual) {
            this.usual = usual;
        }

        @Override
        public <T> Builder set(Parameter<T> parameter, T value) {
            put(parameter.name(), Names.checked(parameter, value));
            return this;
        }

        @Override
        public Builder setAll(String path, Assignment part) {
            for (int i = 0; i < part.size; i++) {
                put(Names.join(path, part.names[i]), part.value(i));
            }
            return this;
        }

        private void put(String name, Object value) {
            int index = soFar().indexOf(name);
            if (index >= 0) {
                values[index] = value;
                return;
            }
            if (size == names.length) {
                names = Arrays.copyOf(names, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            names[size] = name;
            values[size] = value;
            size++;
        }

        /** What is set now. It must not outlive the next call that replaces a value. */
        Assignment soFar() {
            return new Assignment(names, values, null, size);
        }

        @Override
        public Assignment build() {
            boolean isUsual = Arrays.equals(names, 0, size, usual, 0, usual.length);
            Object[] others = new Object[size];
            double[] doubles = new double[size];
            int count = 0;
            for (int i = 0; i < size; i++) {
                if (values[i] instanceof Double number) {
                    doubles[i] = number;
                    count++;
                } else {
                    others[i] = values[i];
                }
            }
            return new Assignment(
                    isUsual ? usual : Arrays.copyOf(names, size),
                    count == size ? null : others,
                    count == 0 ? null : doubles,
                    size);
        }
    }
}
