// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A search space as JSON values: names, types, domains, conditions, forbidden combinations and names of constraints, but no
 * name of a class, so that a model may be renamed and moved.
 */
final class SpaceDescription {

    private static final String PARAMETERS = "parameters";

    private SpaceDescription() {}

    static Map<String, Object> of(SearchSpace space) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Parameter<?> parameter : space.parameters()) {
            parameters.put(parameter.name(), describe(parameter, space.condition(parameter)));
        }
        Map<String, Object> description = new LinkedHashMap<>();
        description.put(PARAMETERS, parameters);
        description.put(
                "forbidden", space.forbidden().stream().map(Condition::toString).toList());
        description.put("constraints", List.copyOf(space.constraints()));
        return description;
    }

    private static Map<String, Object> describe(Parameter<?> parameter, Condition condition) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("type", typeOf(parameter));
        description.put("range", parameter.domainText());
        if (!condition.parameters().isEmpty()) {
            description.put("condition", condition.toString());
        }
        return description;
    }

    private static String typeOf(Parameter<?> parameter) {
        // no pattern switch in Java 17
        if (parameter instanceof Parameter.OfChoice<?>) {
            return "choice";
        }
        return switch (parameter.type().getSimpleName()) {
            case "Integer" -> "int";
            case "Long" -> "long";
            case "Float" -> "float";
            case "Double" -> "double";
            case "Boolean" -> "boolean";
            default -> throw new AssertionError(parameter);
        };
    }

    /**
     * Checks the form of a description that was read.
     *
     * @throws IllegalArgumentException if a member is missing or of another type
     */
    static void check(Map<?, ?> description) {
        Map<?, ?> parameters = JournalFormat.member(description, PARAMETERS, Map.class);
        for (Object name : parameters.keySet()) {
            Map<?, ?> parameter = JournalFormat.member(parameters, name.toString(), Map.class);
            JournalFormat.member(parameter, "type", String.class);
            JournalFormat.member(parameter, "range", String.class);
        }
        JournalFormat.member(description, "forbidden", List.class);
        JournalFormat.member(description, "constraints", List.class);
    }

    /** The first difference between two descriptions, as {@code c: range was [0.001, 100], is [0.001, 1000]}. */
    static Optional<String> firstDifference(Map<?, ?> was, Map<?, ?> is) {
        Map<?, ?> before = (Map<?, ?>) was.get(PARAMETERS);
        Map<?, ?> now = (Map<?, ?>) is.get(PARAMETERS);
        for (Object name : before.keySet()) {
            Map<?, ?> old = (Map<?, ?>) before.get(name);
            Optional<String> difference = now.containsKey(name)
                    ? changed(old, (Map<?, ?>) now.get(name))
                    : Optional.of("was " + old.get("range") + ", is gone");
            if (difference.isPresent()) {
                return Optional.of(name + ": " + difference.get());
            }
        }
        for (Object name : now.keySet()) {
            if (!before.containsKey(name)) {
                return Optional.of(name + ": is new, " + ((Map<?, ?>) now.get(name)).get("range"));
            }
        }
        return was.equals(is) ? Optional.empty() : changed(was, is);
    }

    private static Optional<String> changed(Map<?, ?> was, Map<?, ?> is) {
        for (String key : List.of("type", "range", "condition", "forbidden", "constraints")) {
            Object before = was.get(key);
            Object now = is.get(key);
            if (before != null ? !before.equals(now) : now != null) {
                return Optional.of(key + " was " + text(before) + ", is " + text(now));
            }
        }
        return Optional.empty();
    }

    private static Object text(Object value) {
        return value == null ? "none" : value;
    }
}
