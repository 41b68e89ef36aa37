// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A test on the values of other parameters: when a parameter is active, or which combinations are forbidden. */
public sealed interface Condition {

    /** Whether the assignment meets the condition; a parameter that is inactive in it meets none. */
    boolean holds(Assignment assignment);

    /** The parameters that the condition looks at. */
    List<Parameter<?>> parameters();

    /** The same condition as part of a larger space. */
    Condition under(String path);

    /** Both this condition and another one. */
    default Condition and(Condition other) {
        return other.equals(always()) ? this : new All(List.of(this, other));
    }

    /** The parameter has one of the given values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied
    static <T> Condition is(Parameter<T> parameter, T... anyOf) {
        return new Is<>(parameter, List.of(anyOf));
    }

    /** The parameter is strictly above a bound. */
    static Condition above(Parameter.Numeric<?> parameter, double bound) {
        return new Between(parameter, bound, Double.POSITIVE_INFINITY);
    }

    /** The parameter is strictly below a bound. */
    static Condition below(Parameter.Numeric<?> parameter, double bound) {
        return new Between(parameter, Double.NEGATIVE_INFINITY, bound);
    }

    /** The parameter lies strictly between two bounds. */
    static Condition between(Parameter.Numeric<?> parameter, double above, double below) {
        return new Between(parameter, above, below);
    }

    /** The condition that always holds. */
    static Condition always() {
        return new All(List.of());
    }

    /** A parameter has one of some values. */
    record Is<T>(Parameter<T> parameter, List<T> values) implements Condition {

        /** Checks that the values can be taken. */
        public Is {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a condition on " + parameter.name() + " names no value");
            }
            values.forEach(value -> Names.checked(parameter, value));
        }

        @Override
        public boolean holds(Assignment assignment) {
            return assignment.find(parameter).filter(values::contains).isPresent();
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(parameter);
        }

        @Override
        public Condition under(String path) {
            return new Is<>(parameter.under(path), values);
        }

        @Override
        public String toString() {
            return parameter.name() + " is "
                    + values.stream().map(parameter::text).collect(Collectors.joining(" or "));
        }
    }

    /** A numeric parameter lies strictly between two bounds, either of which may be infinite. */
    record Between(Parameter.Numeric<?> parameter, double above, double below) implements Condition {

        /** Checks the bounds. */
        public Between {
            if (!(above < below)) {
                throw new IllegalArgumentException("a condition on " + parameter.name() + " asks for above "
                        + Numbers.text(above) + " and below " + Numbers.text(below));
            }
        }

        @Override
        public boolean holds(Assignment assignment) {
            return assignment
                    .find(parameter)
                    .map(Number::doubleValue)
                    .filter(value -> value > above && value < below)
                    .isPresent();
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(parameter);
        }

        @Override
        public Condition under(String path) {
            return new Between((Parameter.Numeric<?>) parameter.under(path), above, below);
        }

        @Override
        public String toString() {
            if (below == Double.POSITIVE_INFINITY) {
                return parameter.name() + " > " + Numbers.text(above);
            }
            String upper = parameter.name() + " < " + Numbers.text(below);
            return above == Double.NEGATIVE_INFINITY ? upper : Numbers.text(above) + " < " + upper;
        }
    }

    /** All of some conditions. */
    record All(List<Condition> conditions) implements Condition {

        /** Puts the conditions of a nested conjunction in its place. */
        public All {
            conditions = conditions.stream()
                    .flatMap(condition -> condition instanceof All all ? all.conditions.stream() : Stream.of(condition))
                    .toList();
        }

        @Override
        public boolean holds(Assignment assignment) {
            // no stream: this decides for each parameter of each proposal whether it is active
            for (Condition condition : conditions) {
                if (!condition.holds(assignment)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public List<Parameter<?>> parameters() {
            return conditions.stream()
                    .<Parameter<?>>flatMap(condition -> condition.parameters().stream())
                    .toList();
        }

        @Override
        public Condition under(String path) {
            return new All(
                    conditions.stream().map(condition -> condition.under(path)).toList());
        }

        @Override
        public Condition and(Condition other) {
            return conditions.isEmpty() ? other : new All(List.of(this, other));
        }

        @Override
        public String toString() {
            return conditions.isEmpty()
                    ? "always"
                    : conditions.stream().map(Condition::toString).collect(Collectors.joining(" and "));
        }
    }
}
