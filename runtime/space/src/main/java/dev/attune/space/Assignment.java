// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** A point of a search space: a value for each active parameter, by name. Equal if the names and values are. */
public final class Assignment {

    private final Map<String, Object> values;

    private Assignment(Map<String, Object> values) {
        this.values = values;
    }

    /** A builder without any value. */
    public static Builder builder() {
        return new MapBuilder();
    }

    /** Whether the parameter is active, that is, has a value here. */
    public boolean has(Parameter<?> parameter) {
        return values.containsKey(parameter.name());
    }

    /**
     * The parameter's value.
     *
     * @throws NoSuchElementException if the parameter is inactive
     */
    public <T> T get(Parameter<T> parameter) {
        Object value = values.get(parameter.name());
        if (value == null) {
            throw new NoSuchElementException(parameter.name() + " has no value in " + this);
        }
        return parameter.type().cast(value);
    }

    /** The parameter's value; empty if the parameter is inactive. */
    public <T> Optional<T> find(Parameter<T> parameter) {
        return Optional.ofNullable(parameter.type().cast(values.get(parameter.name())));
    }

    /** The names of the active parameters, in the order in which they were set. */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** This assignment and one more value. */
    Assignment with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Assignment(more);
    }

    /** The part below a nested member, with the names that it has in the member's own space. */
    public Assignment under(String path) {
        String prefix = path + ".";
        Map<String, Object> part = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), value);
            }
        });
        return new Assignment(part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
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

    private static final class MapBuilder implements Builder {

        private final Map<String, Object> values = new LinkedHashMap<>();

        @Override
        public <T> Builder set(Parameter<T> parameter, T value) {
            values.put(parameter.name(), Names.checked(parameter, value));
            return this;
        }

        @Override
        public Builder setAll(String path, Assignment part) {
            part.values.forEach((name, value) -> values.put(Names.join(path, name), value));
            return this;
        }

        @Override
        public Assignment build() {
            return new Assignment(new LinkedHashMap<>(values));
        }
    }
}
