// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types as a message names them; {@code toString} differs between compilers. */
public final class TypeNames {

    private TypeNames() {}

    /** {@code Filter} for {@code com.acme.Filter}, without type arguments. */
    public static String simple(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simple(array.getComponentType()) + "[]";
        }
        return type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }

    /** {@code java.util.List} for any list. */
    public static String qualified(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : simple(type);
    }
}
