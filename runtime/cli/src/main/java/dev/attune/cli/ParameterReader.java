// SPDX-License-Identifier: Apache-2.0
package dev.attune.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attune.cli.ProtocolException.Code;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one parameter of a study line; whatever is wrong with it is {@link Code#BAD_SPACE}. */
final class ParameterReader {

    private ParameterReader() {}

    static Parameter<?> read(String name, JsonNode node) {
        try {
            return switch (node.path("type").asText("")) {
                case "float" -> ofFloat(name, node);
                case "int" -> ofInt(name, node);
                case "cat" -> ofChoices(name, node);
                default -> throw bad("type must be float, int or cat", node);
            };
        } catch (IllegalArgumentException e) {
            throw bad(e.getMessage(), node);
        }
    }

    private static Parameter<Double> ofFloat(String name, JsonNode node) {
        Parameter.OfDouble parameter = Parameter.ofDouble(name, number(node, "low"), number(node, "high"));
        boolean log = isLog(node);
        if (!node.path("step").isNumber()) {
            return log ? parameter.log() : parameter;
        }
        return parameter.step(number(node, "step"));
    }

    private static Parameter<Long> ofInt(String name, JsonNode node) {
        Parameter.OfLong parameter = Parameter.ofLong(name, integer(node, "low"), integer(node, "high"));
        boolean log = isLog(node);
        if (!node.path("step").isNumber()) {
            return log ? parameter.log() : parameter;
        }
        return parameter.step(integer(node, "step"));
    }

    /** Whether the scale is logarithmic, which no parameter with a step may be. */
    private static boolean isLog(JsonNode node) {
        boolean log = node.path("log").asBoolean();
        if (log && node.path("step").isNumber()) {
            throw bad("log excludes step", node);
        }
        return log;
    }

    private static Parameter<String> ofChoices(String name, JsonNode node) {
        List<String> choices = new ArrayList<>();
        for (JsonNode choice : node.path("choices")) {
            if (!choice.isTextual()) {
                throw bad("choices must be strings", node);
            }
            choices.add(choice.asText());
        }
        return Parameter.ofChoice(name, choices.toArray(String[]::new));
    }

    private static double number(JsonNode node, String key) {
        if (!node.path(key).isNumber()) {
            throw bad(key + " must be a number", node);
        }
        return node.get(key).asDouble();
    }

    private static long integer(JsonNode node, String key) {
        double number = number(node, key);
        if (number != Math.rint(number) || Math.abs(number) > 0x1p53) {
            throw bad(key + " must be an integer within 2^53", node);
        }
        return (long) number;
    }

    /** The condition that a parameter has one of the listed values; empty if it cannot. */
    static Optional<Condition> condition(Parameter<?> parent, JsonNode values) {
        if (parent instanceof Parameter.OfLong number) {
            List<Long> possible = new ArrayList<>();
            values.forEach(value -> {
                if (value.isNumber() && value.asDouble() == value.asLong() && number.contains(value.asLong())) {
                    possible.add(value.asLong());
                }
            });
            return condition(number, possible);
        }
        if (parent instanceof Parameter.OfChoice<?> choice && choice.type() == String.class) {
            List<Object> possible = new ArrayList<>();
            values.forEach(value -> {
                if (value.isTextual() && choice.choices().contains(value.asText())) {
                    possible.add(value.asText());
                }
            });
            return choiceCondition(choice, possible);
        }
        throw new ProtocolException(Code.BAD_SPACE, "only a cat or an int parameter can be a parent");
    }

    private static <T> Optional<Condition> choiceCondition(Parameter.OfChoice<T> parent, List<Object> values) {
        return condition(
                parent, parent.choices().stream().filter(values::contains).toList());
    }

    private static <T> Optional<Condition> condition(Parameter<T> parent, List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new Condition.Is<>(parent, values));
    }

    private static ProtocolException bad(String what, JsonNode node) {
        return new ProtocolException(Code.BAD_SPACE, what + ": " + node);
    }
}
