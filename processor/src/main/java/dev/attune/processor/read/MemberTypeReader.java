// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.MemberType;
import dev.attune.processor.model.ValueKind;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads what a member's type means for its domain, and who may use it. */
final class MemberTypeReader {

    private final Elements elements;

    MemberTypeReader(Elements elements) {
        this.elements = elements;
    }

    MemberType read(TypeMirror type, TypeElement model) {
        ValueKind kind = kind(type);
        return new MemberType(
                type,
                kind,
                TypeNames.simple(type),
                TypeNames.qualified(type),
                kind == ValueKind.ENUM ? constants((DeclaredType) type) : List.of(),
                !(type instanceof DeclaredType declared) || TypeReader.isVisible(declared.asElement(), model, elements),
                !(type instanceof DeclaredType exposed) || TypeReader.isExposed(exposed.asElement()));
    }

    private static ValueKind kind(TypeMirror type) {
        return switch (type.getKind()) {
            case INT -> ValueKind.INT;
            case LONG -> ValueKind.LONG;
            case FLOAT -> ValueKind.FLOAT;
            case DOUBLE -> ValueKind.DOUBLE;
            case BOOLEAN -> ValueKind.BOOLEAN;
            case DECLARED -> kind((TypeElement) ((DeclaredType) type).asElement());
            default -> ValueKind.OTHER;
        };
    }

    private static ValueKind kind(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            return ValueKind.ENUM;
        }
        return type.getQualifiedName().contentEquals("java.lang.String") ? ValueKind.STRING : ValueKind.OTHER;
    }

    private static List<String> constants(DeclaredType type) {
        return type.asElement().getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
    }
}
