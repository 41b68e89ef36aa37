// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;

/**
 * An attribute of an annotation.
 *
 * @param given whether the user wrote it; if not, the values are the annotation's own default
 * @param values one value, or all elements of an array
 * @param origin the whole value in the source; the annotation where it is not given
 * @param places the places of the single values
 */
public record Attribute<T>(String name, boolean given, List<T> values, Origin origin, List<Origin> places) {

    /** An attribute that the annotation does not have. */
    public static <T> Attribute<T> absent(String name, Origin annotation) {
        return new Attribute<>(name, false, List.of(), annotation, List.of());
    }

    public T first() {
        return values.get(0);
    }
}
