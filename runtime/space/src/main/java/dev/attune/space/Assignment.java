// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A point of a search space: a value for each active parameter, by name. Equal if the names and values are, in any order.
 *
 * <p>Studies keep thousands of assignments, so one is two short arrays and no map; names are found by a scan.
 */
public final class Assignment {

    private final String[] names;
    private final Object[] values;
    private final int size;

    /** Shares the arrays, of which the first {@code size} elements must not change any more. */
    private Assignment(String[] names, Object[] values, int size) {
        this.names = names;
        this.values = values;
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
        return index < 0 ? Optional.empty() : Optional.of(parameter.type().cast(values[index]));
    }

    /** The names of the active parameters, in the order in which they were set. */
    public Set<String> names() {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(Arrays.asList(names).subList(0, size)));
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
        String[] moreNames = Arrays.copyOf(names, size + 1);
        Object[] moreValues = Arrays.copyOf(values, size + 1);
        moreNames[size] = name;
        moreValues[size] = value;
        return new Assignment(moreNames, moreValues, size + 1);
    }

    /** The part below a nested member, with the names that it has in the member's own space. */
    public Assignment under(String path) {
        String prefix = path + ".";
        Growing part = new Growing();
        for (int i = 0; i < size; i++) {
            if (names[i].startsWith(prefix)) {
                part.put(names[i].substring(prefix.length()), values[i]);
            }
        }
        return part.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that
                && size == that.size
                && IntStream.range(0, size).allMatch(i -> values[i].equals(that.valueOrNull(names[i])));
    }

    Object valueOrNull(String name) {
        int index = indexOf(name);
        return index < 0 ? null : values[index];
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += names[i].hashCode() ^ values[i].hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        return IntStream.range(0, size)
                .mapToObj(i -> names[i] + "=" + values[i])
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

        private String[] names = new String[USUAL_SIZE];
        private Object[] values = new Object[USUAL_SIZE];
        private int size;

        @Override
        public <T> Builder set(Parameter<T> parameter, T value) {
            put(parameter.name(), Names.checked(parameter, value));
            return this;
        }

        @Override
        public Builder setAll(String path, Assignment part) {
            for (int i = 0; i < part.size; i++) {
                put(Names.join(path, part.names[i]), part.values[i]);
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
            return new Assignment(names, values, size);
        }

        @Override
        public Assignment build() {
            return new Assignment(Arrays.copyOf(names, size), Arrays.copyOf(values, size), size);
        }
    }
}
