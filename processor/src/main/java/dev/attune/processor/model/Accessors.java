// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;

/** The names that a field's accessors go by. */
public final class Accessors {

    private Accessors() {}

    /** {@code setDepth} for {@code depth}. */
    public static String setter(String field) {
        return "set" + capitalized(field);
    }

    /** The names of methods that may read a field, the most usual one first. */
    public static List<String> readers(String field, ValueKind kind) {
        String capitalized = capitalized(field);
        return kind == ValueKind.BOOLEAN
                ? List.of("is" + capitalized, "get" + capitalized, field)
                : List.of("get" + capitalized, field);
    }

    /** The name with a small letter at its beginning, the property that a setter of {@code setName} sets. */
    public static String decapitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first));
    }

    /** The name with a capital at its beginning. */
    public static String capitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }
}
