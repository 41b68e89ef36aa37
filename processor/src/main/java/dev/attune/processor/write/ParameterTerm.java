// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import dev.attune.processor.model.Clause;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import java.util.stream.Collectors;

/**
 * A statement about a parameter, as a condition or a forbidden combination makes it.
 *
 * @param parameter the name in stored studies
 * @param statement what holds of it, {@code is NORMALIZE or STANDARDIZE}
 */
record ParameterTerm(String parameter, String statement) {

    /** What a clause says of the parameter that it names. */
    static ParameterTerm of(Clause clause, TunedMember parameter) {
        return new ParameterTerm(parameter.id(), statement(clause, parameter.kind()));
    }

    /** The same of a nested model, as the outer one names its parameters. */
    ParameterTerm under(String path) {
        return new ParameterTerm(path + "." + parameter, statement);
    }

    private static String statement(Clause clause, ValueKind kind) {
        if (!clause.hasBounds()) {
            return clause.is().values().stream()
                    .map(value -> kind == ValueKind.STRING ? ParameterRow.quoted(value) : value)
                    .collect(Collectors.joining(" or ", "is ", ""));
        }
        String above = clause.above().given() ? "above " + NumberText.of(clause.lower()) : "";
        String below = clause.below().given() ? "below " + NumberText.of(clause.upper()) : "";
        return "is " + above + (above.isEmpty() || below.isEmpty() ? "" : " and ") + below;
    }
}
