// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A member's type, as a member of the model.
 *
 * @param simpleName as messages show it
 * @param qualifiedName as messages show it where the simple name says too little
 * @param constants the names of the constants of an enum
 * @param visible whether generated code, beside the model, may use it
 * @param exposed whether it is public, with all that encloses it
 */
public record MemberType(
        TypeMirror mirror,
        ValueKind kind,
        String simpleName,
        String qualifiedName,
        List<String> constants,
        boolean visible,
        boolean exposed) {

    /** The same type, with another meaning for the domain. */
    MemberType as(ValueKind other) {
        return new MemberType(mirror, other, simpleName, qualifiedName, constants, visible, exposed);
    }
}
