// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Clause;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.MemberPath;
import dev.attune.processor.model.MemberType;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Penalty;
import dev.attune.processor.model.TunedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the tuned members of a class: those of its superclasses first, each in the order of the source. */
final class MemberReader {

    private final Elements elements;
    private final Types types;
    private final AccessReader access;
    private final MemberTypeReader memberTypes;
    private final NestingReader nestings;

    MemberReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.access = new AccessReader(elements, types);
        this.memberTypes = new MemberTypeReader(elements);
        this.nestings = new NestingReader(this);
    }

    List<TunedMember> read(TypeElement model) {
        return read(model, model, MemberPath.ROOT, List.of());
    }

    /** The tuned members of a type that stands inside a model. */
    List<TunedMember> read(TypeElement type, TypeElement model, MemberPath path, List<String> around) {
        List<TunedMember> members = new ArrayList<>();
        collect(type, new Place(type, model, path, around), members);
        return List.copyOf(members);
    }

    /** Where members are read. */
    private record Place(TypeElement type, TypeElement model, MemberPath path, List<String> around) {}

    private void collect(TypeElement declaring, Place place, List<TunedMember> members) {
        TypeMirror parent = declaring.getSuperclass();
        if (parent.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(parent.toString());
        }
        if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement superclass) {
            collect(superclass, place, members);
        }
        for (VariableElement field : fields(declaring)) {
            List<Declaration> declarations = declarations(field);
            if (!declarations.isEmpty()) {
                members.add(read(field, place, declarations));
            }
        }
    }

    /** The fields in the order of the source; ECJ has those of a record in no order. */
    private static List<VariableElement> fields(TypeElement type) {
        List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
        if (type.getKind() != ElementKind.RECORD) {
            return fields;
        }
        return type.getRecordComponents().stream()
                .flatMap(component ->
                        fields.stream().filter(field -> field.getSimpleName().equals(component.getSimpleName())))
                .toList();
    }

    private TunedMember read(VariableElement field, Place place, List<Declaration> declarations) {
        TypeMirror type = types.asMemberOf((DeclaredType) place.type().asType(), field);
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(type.toString());
        }
        TypeElement model = place.model();
        MemberType memberType = memberTypes.read(type, model);
        TunedMember member = new TunedMember(
                model.getSimpleName().toString(),
                field.getEnclosingElement().getSimpleName().toString(),
                field.getSimpleName().toString(),
                memberType,
                declarations,
                conditions(field),
                access.read(field, type, model),
                field,
                Documentation.firstSentence(elements.getDocComment(field)),
                place.path(),
                Nesting.NONE);
        return declarations.get(0).isNested()
                ? member.nested(nestings.read(type, member.name(), member.ownId(), place.path(), model, place.around()))
                : member;
    }

    private static List<Declaration> declarations(VariableElement field) {
        List<Declaration> declarations = new ArrayList<>();
        for (String name : Annotations.ON_MEMBERS) {
            find(field, name).forEach(found -> declarations.add(declaration(new AnnotationView(field, found), name)));
        }
        return List.copyOf(declarations);
    }

    private static List<Clause> conditions(VariableElement field) {
        return find(field, Annotations.ACTIVE_WHEN).stream()
                .map(mirror -> new AnnotationView(field, mirror).clause())
                .toList();
    }

    private static List<AnnotationMirror> find(VariableElement field, String name) {
        List<AnnotationMirror> found = Annotations.findAll(field, name);
        return found.isEmpty()
                ? ofComponent(field)
                        .map(component -> Annotations.findAll(component, name))
                        .orElse(List.of())
                : found;
    }

    /** The record component of a field: javac has places for annotations of the field only, ECJ loses some of these. */
    private static Optional<RecordComponentElement> ofComponent(VariableElement field) {
        return ((TypeElement) field.getEnclosingElement())
                .getRecordComponents().stream()
                        .filter(component -> component.getSimpleName().equals(field.getSimpleName()))
                        .<RecordComponentElement>map(component -> component)
                        .findFirst();
    }

    private static Declaration declaration(AnnotationView view, String name) {
        boolean regularizes = name.equals(Annotations.REGULARIZE);
        Attribute<String> penalty = view.constants("value");
        return new Declaration(
                name.substring(name.lastIndexOf('.') + 1),
                regularizes ? Optional.of(Penalty.valueOf(penalty.first())) : Optional.empty(),
                view.numbers("range"),
                regularizes ? Attribute.absent("values", view.origin()) : view.numbers("values"),
                view.strings("choices"),
                view.numbers("step"),
                view.constants("scale"),
                view.flag("prefix"),
                view.strings("id"),
                view.origin());
    }
}
