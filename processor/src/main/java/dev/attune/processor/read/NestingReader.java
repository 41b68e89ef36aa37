// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Clause;
import dev.attune.processor.model.MemberPath;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedMember;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the alternatives of a nested member: the records of its sealed interface, with their own members. */
final class NestingReader {

    private final MemberReader members;

    NestingReader(MemberReader members) {
        this.members = members;
    }

    /**
     * Reads the alternatives.
     *
     * @param path of the member's own alternatives, without their names
     * @param around the types that the member stands in, by name
     */
    Nesting read(TypeMirror type, String name, String id, MemberPath path, TypeElement model, List<String> around) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement choice)) {
            return Nesting.NONE;
        }
        boolean sealed = choice.getKind().isInterface() && choice.getModifiers().contains(Modifier.SEALED);
        if (!sealed || around.contains(choice.toString())) {
            return new Nesting(sealed, List.of(), List.of(), sealed);
        }
        List<String> inside = new ArrayList<>(around);
        inside.add(choice.toString());
        List<Nesting.Alternative> alternatives = new ArrayList<>();
        List<TypeElement> strangers = new ArrayList<>();
        for (TypeElement element : SealedTypes.permitted(choice)) {
            String alternative = element.getSimpleName().toString();
            List<TunedMember> components = element.getKind() == ElementKind.RECORD
                    ? members.read(element, model, path.below(name, id, alternative), inside).stream()
                            .map(component -> component.when(isChosen(path.names() + name, alternative, component)))
                            .toList()
                    : List.of();
            boolean whole = element.getKind() == ElementKind.RECORD
                    && !element.getModifiers().contains(Modifier.PRIVATE)
                    && element.getTypeParameters().isEmpty()
                    && components.size() == element.getRecordComponents().size();
            if (whole) {
                alternatives.add(new Nesting.Alternative(element, alternative, components));
            } else {
                strangers.add(element);
            }
        }
        return new Nesting(true, List.copyOf(alternatives), List.copyOf(strangers), false);
    }

    /** The condition under which an alternative's member is active, as if the user had written it. */
    private static Clause isChosen(String parent, String alternative, TunedMember component) {
        Origin origin = component.origin();
        return new Clause(
                new Attribute<>("parameter", true, List.of(parent), origin, List.of(origin)),
                new Attribute<>("is", true, List.of(alternative), origin, List.of(origin)),
                Attribute.absent("above", origin),
                Attribute.absent("below", origin),
                origin);
    }
}
