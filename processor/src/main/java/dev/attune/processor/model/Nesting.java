// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The alternatives of a {@code @Nested} member.
 *
 * @param sealed whether the member's type is a sealed interface
 * @param alternatives its records
 * @param strangers the permitted subtypes that are no record, or one with a component that is not tuned
 * @param recursive whether the type stands inside itself
 */
public record Nesting(boolean sealed, List<Alternative> alternatives, List<TypeElement> strangers, boolean recursive) {

    /** What any other member has. */
    public static final Nesting NONE = new Nesting(false, List.of(), List.of(), false);

    /**
     * One record of a sealed interface.
     *
     * @param members its components, in order
     */
    public record Alternative(TypeElement element, String name, List<TunedMember> members) {}
}
