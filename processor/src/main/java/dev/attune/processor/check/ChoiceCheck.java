// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.DUPLICATE;
import static dev.attune.processor.report.DiagnosticCode.SINGLE_VALUE;
import static dev.attune.processor.report.DiagnosticCode.UNKNOWN_CONSTANT;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import dev.attune.processor.report.NearestName;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The values of a list, whether numbers, strings or constants. */
final class ChoiceCheck {

    private ChoiceCheck() {}

    static List<Problem> of(TunedMember member) {
        List<Problem> problems = new ArrayList<>();
        Declaration declaration = member.declaration();
        boolean isFloat = member.kind() == ValueKind.FLOAT;
        duplicates(
                member,
                declaration.values(),
                number -> isFloat ? NumberText.ofFloat(number.floatValue()) : NumberText.of(number),
                problems);
        duplicates(member, declaration.choices(), text -> text, problems);
        if (member.kind() == ValueKind.ENUM) {
            unknown(member, problems);
        }
        if (problems.isEmpty()) {
            single(member, problems);
        }
        return problems;
    }

    private static <T> void duplicates(
            TunedMember member, Attribute<T> list, Function<T, String> text, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.values().size(); i++) {
            String value = text.apply(list.values().get(i));
            if (!seen.add(value)) {
                problems.add(Problem.of(DUPLICATE, member, list.places().get(i), value, list.name()));
            }
        }
    }

    private static void unknown(TunedMember member, List<Problem> problems) {
        Attribute<String> choices = member.declaration().choices();
        List<String> constants = member.type().constants();
        for (int i = 0; i < choices.values().size(); i++) {
            String choice = choices.values().get(i);
            if (!constants.contains(choice)) {
                problems.add(Problem.of(
                        UNKNOWN_CONSTANT,
                        member,
                        choices.places().get(i),
                        member.type().simpleName(),
                        choice,
                        NearestName.question(choice, constants),
                        String.join(", ", constants)));
            }
        }
    }

    private static void single(TunedMember member, List<Problem> problems) {
        Declaration declaration = member.declaration();
        List<String> values = new ArrayList<>(declaration.choices().values());
        declaration.values().values().forEach(number -> values.add(NumberText.of(number)));
        if (values.isEmpty()) {
            values.addAll(member.type().constants());
        }
        if (values.size() == 1) {
            problems.add(
                    Problem.of(SINGLE_VALUE, member, declaration.origin(), values.get(0), declaration.annotation()));
        }
    }
}
