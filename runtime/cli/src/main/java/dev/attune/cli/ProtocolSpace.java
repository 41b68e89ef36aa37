// SPDX-License-Identifier: Apache-2.0
package dev.attune.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attune.cli.ProtocolException.Code;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The search space of a study line, and its configurations as JSON. */
final class ProtocolSpace {

    private final SearchSpace space;
    /** By the protocol's name, which may be any text, also blanks; in the space a parameter's name is its number. */
    private final Map<String, Parameter<?>> parameters;

    private ProtocolSpace(SearchSpace space, Map<String, Parameter<?>> parameters) {
        this.space = space;
        this.parameters = parameters;
    }

    /** Reads the list of parameters; whatever is wrong with it is {@link Code#BAD_SPACE}. */
    static ProtocolSpace read(JsonNode list) {
        if (!list.isArray() || list.isEmpty()) {
            throw new ProtocolException(Code.BAD_SPACE, "params must be a list with at least one parameter");
        }
        SearchSpace.Builder builder = SearchSpace.builder();
        Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
        // a parameter whose condition can never hold is known, but no part of the space
        Map<String, Parameter<?>> reachable = new LinkedHashMap<>();
        for (JsonNode node : list) {
            String name = node.path("name").asText("");
            if (name.isEmpty() || parameters.containsKey(name)) {
                throw new ProtocolException(Code.BAD_SPACE, "a parameter's name is missing or given twice: " + node);
            }
            Parameter<?> parameter = ParameterReader.read(Integer.toString(parameters.size()), node);
            condition(node, parameters, reachable).ifPresent(when -> {
                builder.add(parameter, when);
                reachable.put(name, parameter);
            });
            parameters.put(name, parameter);
        }
        return new ProtocolSpace(builder.build(), reachable);
    }

    /** When a parameter is active; empty if never. */
    private static Optional<Condition> condition(
            JsonNode node, Map<String, Parameter<?>> parameters, Map<String, Parameter<?>> reachable) {
        JsonNode when = node.path("when");
        List<Condition> all = new ArrayList<>();
        boolean possible = true;
        for (Map.Entry<String, JsonNode> entry : when.properties()) {
            Parameter<?> parent = parameters.get(entry.getKey());
            if (parent == null || !entry.getValue().isArray()) {
                throw new ProtocolException(
                        Code.BAD_SPACE, "when must name a parameter before it and list its values: " + when);
            }
            Optional<Condition> condition = ParameterReader.condition(parent, entry.getValue());
            possible &= condition.isPresent() && reachable.containsKey(entry.getKey());
            condition.ifPresent(all::add);
        }
        return possible ? Optional.of(new Condition.All(all)) : Optional.empty();
    }

    SearchSpace space() {
        return space;
    }

    /** The active parameters' values by the protocol's names. */
    ObjectNode write(Assignment assignment) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        parameters.forEach((name, parameter) -> {
            if (assignment.has(parameter)) {
                values.set(name, value(assignment.get(parameter)));
            }
        });
        return values;
    }

    private static JsonNode value(Object value) {
        if (value instanceof Long number) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        if (value instanceof Double number) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        return JsonNodeFactory.instance.textNode((String) value);
    }
}
