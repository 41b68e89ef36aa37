// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.TunedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The user's own line about a member, {@code @Tunable(range = {10, 500}, scale = LOG) int trees}. */
final class IntentText {

    private IntentText() {}

    static String of(TunedMember member) {
        Declaration declaration = member.declaration();
        List<String> attributes = new ArrayList<>();
        declaration.penalty().ifPresent(penalty -> attributes.add("value = " + penalty));
        if (member.isChoiceOfModels()) {
            attributes.add(member.nesting().alternatives().stream()
                    .map(alternative -> alternative.name() + ".class")
                    .collect(Collectors.joining(", ", "{", "}")));
        }
        add(
                attributes,
                declaration.range(),
                NumberText.array(declaration.range().values()));
        add(
                attributes,
                declaration.values(),
                NumberText.array(declaration.values().values()));
        add(attributes, declaration.choices(), strings(declaration.choices().values()));
        add(attributes, declaration.step(), number(declaration.step()));
        add(attributes, declaration.scale(), first(declaration.scale()));
        add(attributes, declaration.prefix(), String.valueOf(declaration.isPrefix()));
        add(attributes, declaration.id(), '"' + first(declaration.id()) + '"');
        if (attributes.size() == 1 && declaration.penalty().isPresent()) {
            attributes.set(0, declaration.penalty().get().toString());
        }
        String list = attributes.isEmpty() ? "" : "(" + String.join(", ", attributes) + ")";
        return "@" + declaration.annotation() + list + " " + member.type().simpleName() + " " + member.name();
    }

    private static void add(List<String> attributes, Attribute<?> attribute, String text) {
        if (attribute.given()) {
            attributes.add(attribute.name() + " = " + text);
        }
    }

    private static String strings(List<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", ", "{", "}"));
    }

    private static String number(Attribute<Double> attribute) {
        return attribute.values().isEmpty() ? "" : NumberText.of(attribute.first());
    }

    private static String first(Attribute<String> attribute) {
        return attribute.values().isEmpty() ? "" : attribute.first();
    }
}
