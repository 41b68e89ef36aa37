// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Access;
import dev.attune.processor.model.Accessors;
import dev.attune.processor.model.ValueKind;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds how generated code, which stands beside the model, reaches a field. */
final class AccessReader {

    private final Elements elements;
    private final Types types;

    AccessReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Access read(VariableElement field, TypeMirror type, TypeElement model) {
        boolean record = field.getEnclosingElement().getKind() == ElementKind.RECORD;
        boolean direct = !record && isAccessible(field, model);
        String name = field.getSimpleName().toString();
        return new Access(
                direct,
                direct ? Optional.empty() : record ? Optional.of(name) : reader(name, type, model, model),
                direct || record ? Optional.empty() : setter(name, type, model, model),
                field.getModifiers().contains(Modifier.STATIC),
                field.getModifiers().contains(Modifier.FINAL),
                Optional.ofNullable(field.getConstantValue()));
    }

    /** How a property of {@code owner} is set and read by code beside {@code viewer}. */
    Access property(String name, TypeMirror type, TypeElement owner, TypeElement viewer) {
        return new Access(
                false,
                reader(name, type, owner, viewer),
                setter(name, type, owner, viewer),
                false,
                false,
                Optional.empty());
    }

    private Optional<String> reader(String field, TypeMirror type, TypeElement owner, TypeElement viewer) {
        ValueKind kind = type.getKind() == TypeKind.BOOLEAN ? ValueKind.BOOLEAN : ValueKind.OTHER;
        return Accessors.readers(field, kind).stream()
                .filter(name -> methods(owner, viewer, name)
                        .anyMatch(method ->
                                method.getParameterTypes().isEmpty() && types.isSameType(method.getReturnType(), type)))
                .findFirst();
    }

    private Optional<String> setter(String field, TypeMirror type, TypeElement owner, TypeElement viewer) {
        String name = Accessors.setter(field);
        boolean found = methods(owner, viewer, name)
                .anyMatch(method -> method.getParameterTypes().size() == 1
                        && types.isSameType(method.getParameterTypes().get(0), type));
        return found ? Optional.of(name) : Optional.empty();
    }

    /** The methods of a name that generated code may call without a try. */
    private Stream<ExecutableType> methods(TypeElement owner, TypeElement viewer, String name) {
        return ElementFilter.methodsIn(elements.getAllMembers(owner)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method ->
                        isAccessible(method, viewer) && !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> !ConstructorReader.throwsChecked(method, elements, types))
                .map(method -> (ExecutableType) types.asMemberOf((DeclaredType) owner.asType(), method));
    }

    boolean isAccessible(Element member, TypeElement model) {
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return member.getModifiers().contains(Modifier.PUBLIC)
                || elements.getPackageOf(member).equals(elements.getPackageOf(model));
    }

    static boolean isCallable(ExecutableElement member) {
        return !member.getModifiers().contains(Modifier.PRIVATE);
    }
}
