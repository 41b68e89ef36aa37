// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Access;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.MemberPath;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.TunedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
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
    private final ElasticNetReader elasticNets;

    MemberReader(Elements elements, Types types, ChildReader children) {
        this.elements = elements;
        this.types = types;
        this.access = new AccessReader(elements, types);
        this.memberTypes = new MemberTypeReader(elements);
        this.nestings = new NestingReader(this, children);
        this.elasticNets = new ElasticNetReader(types);
    }

    List<TunedMember> read(TypeElement model, List<String> around) {
        return read(model, model, MemberPath.ROOT, around);
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
            List<Declaration> declarations = DeclarationReader.declarations(field);
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
        TunedMember member = read(
                field, field.getSimpleName().toString(), type, access.read(field, type, model), place, declarations);
        return withInside(member, place);
    }

    private TunedMember withInside(TunedMember member, Place place) {
        return member.declaration().isNested()
                ? nestings.read(member, DeclarationReader.listed(member.element()), place.model(), place.around())
                : elasticNets.read(member);
    }

    /** The methods of a spec, which stand for properties of the class that it describes. */
    TunedMember read(
            ExecutableElement method,
            TypeElement spec,
            Access toProperty,
            List<Declaration> declarations,
            List<String> around) {
        TypeMirror type = method.getReturnType();
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(type.toString());
        }
        Place place = new Place(spec, spec, MemberPath.ROOT, around);
        return withInside(
                read(method, method.getSimpleName().toString(), type, toProperty, place, declarations), place);
    }

    private TunedMember read(
            Element element,
            String name,
            TypeMirror type,
            Access toMember,
            Place place,
            List<Declaration> declarations) {
        return new TunedMember(
                place.model().getSimpleName().toString(),
                element.getEnclosingElement().getSimpleName().toString(),
                name,
                memberTypes.read(type, place.model()),
                declarations,
                DeclarationReader.conditions(element),
                toMember,
                element,
                Documentation.firstSentence(elements.getDocComment(element)),
                place.path(),
                Nesting.NONE,
                Optional.empty());
    }
}
