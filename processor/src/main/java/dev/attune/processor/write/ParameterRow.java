// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import dev.attune.processor.model.Domain;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documentation says of a parameter, as plain text.
 *
 * @param name the name in stored studies
 * @param type the simple name of the member's type
 * @param range the values that it can take
 * @param scale {@code log} or {@code linear}; empty where there is none
 * @param source where the default value comes from
 * @param conditions what must hold for it to be a parameter
 */
record ParameterRow(
        String name, String type, String range, String scale, DefaultSource source, List<ParameterTerm> conditions) {

    private static final Set<Integer> UNPRINTABLE =
            Set.of((int) Character.CONTROL, (int) Character.SURROGATE, (int) Character.LINE_SEPARATOR, (int)
                    Character.PARAGRAPH_SEPARATOR);

    static ParameterRow of(TunedMember member, DefaultSource source, List<ParameterTerm> conditions) {
        Domain domain = Domain.of(member);
        return new ParameterRow(
                member.id(),
                member.type().simpleName(),
                range(member, domain),
                domain instanceof Domain.Numeric numbers ? (numbers.log() ? "log" : "linear") : "",
                source,
                conditions);
    }

    /**
     * The same parameter of a nested model, as the outer one has it.
     *
     * @param use what must hold for the nested model to be in use
     * @param holders the outer model's members that may hold the default
     */
    ParameterRow under(String path, List<ParameterTerm> use, List<String> holders) {
        // a condition on another parameter of the nested model holds only where that one is in use
        List<ParameterTerm> all = conditions.isEmpty()
                ? use
                : conditions.stream().map(term -> term.under(path)).toList();
        return new ParameterRow(path + "." + name, type, range, scale, source.under(path, holders), all);
    }

    private static String range(TunedMember member, Domain domain) {
        if (domain instanceof Domain.Numeric numbers) {
            String steps = numbers.step() == 0 ? "" : " in steps of " + NumberText.of(numbers.step());
            return NumberText.of(numbers.low()) + " to " + NumberText.of(numbers.high()) + steps;
        }
        Stream<String> names = domain.names().stream();
        return (member.kind() == ValueKind.STRING ? names.map(ParameterRow::quoted) : names)
                .collect(Collectors.joining(", "));
    }

    /** A text of the user's as a Java literal, on one line and without letters that no file can hold. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                literal.append('\\').append((char) letter);
            } else if (UNPRINTABLE.contains(Character.getType(letter))) {
                literal.append(String.format(Locale.ROOT, "\\u%04x", letter));
            } else {
                literal.appendCodePoint(letter);
            }
        });
        return literal.append('"').toString();
    }
}
