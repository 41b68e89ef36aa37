// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All configurations of a model: parameters, the conditions under which they are active, and what is forbidden. Immutable. A
 * parameter always stands behind the parameters that its condition looks at, so that one pass decides what is active.
 */
public final class SearchSpace {

    private final List<Parameter<?>> order;
    private final String[] names;
    private final Map<String, Parameter<?>> parameters;
    private final Map<String, Condition> conditions;
    private final List<Condition> forbidden;
    private final Map<String, Predicate<Assignment>> constraints;

    private SearchSpace(SpaceBuilder builder) {
        order = List.copyOf(builder.parameters.values());
        names = order.stream().map(Parameter::name).toArray(String[]::new);
        parameters = new LinkedHashMap<>(builder.parameters);
        conditions = new LinkedHashMap<>(builder.conditions);
        forbidden = List.copyOf(builder.forbidden);
        constraints = new LinkedHashMap<>(builder.constraints);
    }

    /** A builder without parameters. */
    public static Builder builder() {
        return new SpaceBuilder();
    }

    /** The parameters, parents before children. */
    public List<Parameter<?>> parameters() {
        return order;
    }

    /** The parameter of a name. */
    public Optional<Parameter<?>> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /**
     * When the parameter is active.
     *
     * @throws IllegalArgumentException if the space does not have it
     */
    public Condition condition(Parameter<?> parameter) {
        Condition condition = conditions.get(parameter.name());
        if (condition == null) {
            throw new IllegalArgumentException("this space has no parameter " + parameter.name());
        }
        return condition;
    }

    /** The forbidden combinations: an assignment must meet none of them. */
    public List<Condition> forbidden() {
        return forbidden;
    }

    /** The names of the constraints, in the order in which they were added. */
    public Set<String> constraints() {
        return Collections.unmodifiableSet(constraints.keySet());
    }

    /** Whether the number of points is finite. */
    public boolean isFinite() {
        return order.stream().allMatch(p -> p.size().isPresent());
    }

    /** An assignment that asks {@code source} for each active parameter's value, parents first. It may be forbidden. */
    public Assignment assemble(ValueSource source) {
        Assignment.Growing assignment = new Assignment.Growing(names);
        for (Parameter<?> parameter : order) {
            if (conditions.get(parameter.name()).holds(assignment.soFar())) {
                choose(parameter, source, assignment);
            }
        }
        return assignment.build();
    }

    private static <T> void choose(Parameter<T> parameter, ValueSource source, Assignment.Builder assignment) {
        assignment.set(parameter, source.valueOf(parameter));
    }

    /**
     * What is wrong with an assignment's form: an inactive or unknown parameter with a value, an active one without, or a value
     * outside its domain. Empty if nothing is.
     */
    public Optional<String> misfit(Assignment assignment) {
        for (String name : assignment.names()) {
            if (!parameters.containsKey(name)) {
                return Optional.of(name + ": there is no such parameter");
            }
        }
        return order.stream().flatMap(p -> misfit(p, assignment).stream()).findFirst();
    }

    private <T> Optional<String> misfit(Parameter<T> parameter, Assignment assignment) {
        Condition condition = conditions.get(parameter.name());
        boolean active = condition.holds(assignment);
        if (active != assignment.has(parameter)) {
            return Optional.of(parameter.name() + (active ? ": a value is missing" : ": inactive unless " + condition));
        }
        Object value = assignment.valueOrNull(parameter.name());
        if (value != null && !parameter.type().isInstance(value)) {
            return Optional.of(parameter.name() + ": " + value + " is of type "
                    + value.getClass().getSimpleName() + ", not "
                    + parameter.type().getSimpleName());
        }
        return assignment
                .find(parameter)
                .filter(given -> !parameter.contains(given))
                .map(given -> parameter.name() + ": " + parameter.text(given) + " is not in " + parameter.domainText());
    }

    /**
     * What forbids an assignment of the right form: the combination, or the constraint's name. Empty if nothing does.
     *
     * @throws IllegalStateException if a constraint throws; the message names it
     */
    public Optional<String> forbiddenBy(Assignment assignment) {
        for (Condition combination : forbidden) {
            if (combination.holds(assignment)) {
                return Optional.of("the combination " + combination + " is forbidden");
            }
        }
        for (Map.Entry<String, Predicate<Assignment>> constraint : constraints.entrySet()) {
            if (!allows(constraint.getKey(), constraint.getValue(), assignment)) {
                return Optional.of("constraint " + constraint.getKey() + " rejects it");
            }
        }
        return Optional.empty();
    }

    private static boolean allows(String name, Predicate<Assignment> constraint, Assignment assignment) {
        try {
            return constraint.test(assignment);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "constraint " + name + " threw for " + assignment
                            + "; it must answer true or false for every point",
                    e);
        }
    }

    /** Whether the assignment is a point of this space. */
    public boolean contains(Assignment assignment) {
        return misfit(assignment).isEmpty() && forbiddenBy(assignment).isEmpty();
    }

    /**
     * All points of a finite space, lazily, in the order of the parameters and their values.
     *
     * @throws IllegalStateException if the space is not finite
     */
    public Stream<Assignment> points() {
        if (!isFinite()) {
            throw new IllegalStateException("the points of a continuous space cannot be listed");
        }
        // no nested flatMap: it gathers all of an inner stream before it gives its first element
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new Points(this), Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                        false)
                .filter(point -> forbiddenBy(point).isEmpty());
    }

    @Override
    public String toString() {
        return order.stream().map(p -> p.name() + " " + p.domainText()).collect(Collectors.joining("; "));
    }

    /** Gives a value for a parameter. */
    public interface ValueSource {

        /** A value in the parameter's domain. */
        <T> T valueOf(Parameter<T> parameter);
    }

    /** Collects a space; each method checks what it is given and throws {@link IllegalArgumentException}. */
    public interface Builder {

        /** Adds a parameter that is always active. */
        Builder add(Parameter<?> parameter);

        /** Adds a parameter that is active when the condition, on parameters added before, holds. */
        Builder add(Parameter<?> parameter, Condition when);

        /** Adds a nested member's space, active when the condition holds. */
        Builder include(String path, SearchSpace child, Condition when);

        /** Forbids the points in which all these conditions hold. */
        Builder forbid(Condition... all);

        /** Forbids the points that a test rejects. */
        Builder constrain(String name, Predicate<Assignment> test);

        /** The space. */
        SearchSpace build();
    }

    private static final class SpaceBuilder implements Builder {

        private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
        private final Map<String, Condition> conditions = new LinkedHashMap<>();
        private final List<Condition> forbidden = new ArrayList<>();
        private final Map<String, Predicate<Assignment>> constraints = new LinkedHashMap<>();

        @Override
        public Builder add(Parameter<?> parameter) {
            return add(parameter, Condition.always());
        }

        @Override
        public Builder add(Parameter<?> parameter, Condition when) {
            checkKnown(when);
            if (parameters.putIfAbsent(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException("two parameters are named " + parameter.name() + "; rename one");
            }
            conditions.put(parameter.name(), when);
            return this;
        }

        @Override
        public Builder include(String path, SearchSpace child, Condition when) {
            checkKnown(when);
            child.parameters.forEach((name, parameter) -> add(
                    parameter.under(path), when.and(child.conditions.get(name).under(path))));
            child.forbidden.forEach(combination -> forbid(combination.under(path)));
            child.constraints.forEach((name, test) -> constrain(
                    Names.join(path, name),
                    assignment -> !when.holds(assignment) || test.test(assignment.under(path))));
            return this;
        }

        @Override
        public Builder forbid(Condition... all) {
            if (all.length == 0) {
                throw new IllegalArgumentException("a forbidden combination has no condition; it needs at least one");
            }
            Condition combination = all.length == 1 ? all[0] : new Condition.All(List.of(all));
            checkKnown(combination);
            forbidden.add(combination);
            return this;
        }

        @Override
        public Builder constrain(String name, Predicate<Assignment> test) {
            if (constraints.putIfAbsent(name, test) != null) {
                throw new IllegalArgumentException("two constraints are named " + name + "; rename one");
            }
            return this;
        }

        @Override
        public SearchSpace build() {
            return new SearchSpace(this);
        }

        private void checkKnown(Condition condition) {
            for (Parameter<?> parent : condition.parameters()) {
                if (!parent.equals(parameters.get(parent.name()))) {
                    throw new IllegalArgumentException(
                            "a condition looks at " + parent.name() + ", which this space does not have before it");
                }
            }
        }
    }
}
