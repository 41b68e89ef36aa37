// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.ChildModel;
import dev.attune.processor.model.Clause;
import dev.attune.processor.model.MemberPath;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads what stands inside a nested member: the records of its sealed interface, or models with tunings of their own. */
final class NestingReader {

    private final MemberReader members;
    private final ChildReader children;

    NestingReader(MemberReader members, ChildReader children) {
        this.members = members;
        this.children = children;
    }

    /**
     * The member with its alternatives.
     *
     * @param listed the classes that its annotation names
     * @param around the types that the member stands in, by name
     */
    TunedMember read(TunedMember member, Attribute<TypeElement> listed, TypeElement model, List<String> around) {
        if (!listed.values().isEmpty()) {
            return models(member, listed.values(), listed.places(), model, around);
        }
        if (!(member.type().mirror() instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement type)) {
            return member.nested(ValueKind.ALTERNATIVES, Nesting.NONE);
        }
        if (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD) {
            return models(member, List.of(type), List.of(member.origin()), model, around);
        }
        if (!type.getModifiers().contains(Modifier.SEALED)) {
            return member.nested(ValueKind.ALTERNATIVES, Nesting.NONE);
        }
        List<TypeElement> permitted = SealedTypes.permitted(type);
        boolean areModels = permitted.stream().anyMatch(each -> each.getKind() != ElementKind.RECORD)
                && permitted.stream().allMatch(children::isModel);
        return areModels
                ? models(
                        member,
                        permitted,
                        permitted.stream().map(any -> member.origin()).toList(),
                        model,
                        around)
                : member.nested(ValueKind.ALTERNATIVES, records(member, type, permitted, model, around));
    }

    /** A single model is no choice. */
    private TunedMember models(
            TunedMember member, List<TypeElement> models, List<Origin> places, TypeElement outer, List<String> around) {
        boolean single = models.size() == 1;
        List<Alternative> alternatives = new ArrayList<>();
        Optional<String> recursion = Optional.empty();
        for (int i = 0; i < models.size(); i++) {
            TypeElement model = models.get(i);
            if (around.contains(model.toString())) {
                recursion = Optional.of(model.toString());
                continue;
            }
            String name = model.getSimpleName().toString();
            MemberPath path = single
                    ? member.path().below(member.name(), member.ownId())
                    : member.path().below(member.name(), member.ownId(), name);
            ChildModel child = children.in(member.type().mirror(), children.read(model, outer, around), outer);
            Alternative alternative = alternative(member, model, path, child, places.get(i));
            boolean again = alternatives.stream().anyMatch(other -> other.name().equals(name));
            alternatives.add(again ? alternative.withoutMembers() : alternative);
        }
        return member.nested(
                single ? ValueKind.MODEL : ValueKind.ALTERNATIVES,
                new Nesting(Nesting.Form.MODELS, List.copyOf(alternatives), List.of(), recursion));
    }

    /** A model as an alternative of a member, its parameters below a path. */
    static Alternative alternative(
            TunedMember member, TypeElement model, MemberPath path, ChildModel child, Origin origin) {
        List<TunedMember> inside = child.type().map(TunedType::components).orElse(List.of()).stream()
                .map(component -> component.inside(member, path, child.read()))
                .toList();
        String ids = path.ids().substring(0, path.ids().length() - 1);
        return new Alternative(model, model.getSimpleName().toString(), ids, inside, Optional.of(child), origin);
    }

    private Nesting records(
            TunedMember member,
            TypeElement choice,
            List<TypeElement> permitted,
            TypeElement model,
            List<String> around) {
        if (around.contains(choice.toString())) {
            return new Nesting(Nesting.Form.RECORDS, List.of(), List.of(), Optional.of(choice.toString()));
        }
        List<String> inside = new ArrayList<>(around);
        inside.add(choice.toString());
        List<Alternative> alternatives = new ArrayList<>();
        List<TypeElement> strangers = new ArrayList<>();
        for (TypeElement element : permitted) {
            String name = element.getSimpleName().toString();
            MemberPath path = member.path().below(member.name(), member.ownId(), name);
            List<TunedMember> components = element.getKind() == ElementKind.RECORD
                    ? members.read(element, model, path, inside).stream()
                            .map(component -> component.when(isChosen(member.pathName(), name, component)))
                            .toList()
                    : List.of();
            if (isWhole(element, components)) {
                alternatives.add(
                        new Alternative(element, name, path.ids(), components, Optional.empty(), Origin.of(element)));
            } else {
                strangers.add(element);
            }
        }
        return new Nesting(Nesting.Form.RECORDS, List.copyOf(alternatives), List.copyOf(strangers), Optional.empty());
    }

    /** Whether a record is its own value: it can be made, and shows no model that has a tuning of its own. */
    private static boolean isWhole(TypeElement element, List<TunedMember> components) {
        return element.getKind() == ElementKind.RECORD
                && !element.getModifiers().contains(Modifier.PRIVATE)
                && element.getTypeParameters().isEmpty()
                && components.size() == element.getRecordComponents().size()
                && components.stream()
                        .noneMatch(component -> component.nesting().form() == Nesting.Form.MODELS);
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
