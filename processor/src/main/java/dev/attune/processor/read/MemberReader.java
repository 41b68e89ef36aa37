// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.Penalty;
import dev.attune.processor.model.TunedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
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

    MemberReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.access = new AccessReader(elements, types);
        this.memberTypes = new MemberTypeReader(elements);
    }

    List<TunedMember> read(TypeElement model) {
        List<TunedMember> members = new ArrayList<>();
        collect(model, model, members);
        return List.copyOf(members);
    }

    private void collect(TypeElement declaring, TypeElement model, List<TunedMember> members) {
        TypeMirror parent = declaring.getSuperclass();
        if (parent.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(parent.toString());
        }
        if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement superclass) {
            collect(superclass, model, members);
        }
        for (VariableElement field : ElementFilter.fieldsIn(declaring.getEnclosedElements())) {
            if (Annotations.isTuned(field)) {
                members.add(read(field, model));
            }
        }
    }

    private TunedMember read(VariableElement field, TypeElement model) {
        TypeMirror type = types.asMemberOf((DeclaredType) model.asType(), field);
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(type.toString());
        }
        return new TunedMember(
                model.getSimpleName().toString(),
                field.getEnclosingElement().getSimpleName().toString(),
                field.getSimpleName().toString(),
                memberTypes.read(type, model),
                declarations(field),
                access.read(field, type, model),
                field,
                Documentation.firstSentence(elements.getDocComment(field)));
    }

    private static List<Declaration> declarations(Element field) {
        List<Declaration> declarations = new ArrayList<>();
        for (String name : Annotations.ON_MEMBERS) {
            Optional<AnnotationMirror> mirror = Annotations.find(field, name);
            mirror.ifPresent(found -> declarations.add(declaration(new AnnotationView(field, found), name)));
        }
        return List.copyOf(declarations);
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
                view.strings("id"),
                view.origin());
    }
}
