// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What kind of type a model is, as far as it decides whether instances can be made.
 *
 * @param kind class, record, enum, interface or annotation
 * @param privatePart the type, or the enclosing one, that is private
 * @param typeParameters their names
 * @param enclosing the class whose instance an inner class needs
 */
public record TypeForm(
        Kind kind,
        boolean isAbstract,
        Optional<String> privatePart,
        List<String> typeParameters,
        Optional<String> enclosing) {

    /** The kinds of types. */
    public enum Kind {
        CLASS,
        RECORD,
        ENUM,
        INTERFACE
    }

    public boolean isRecord() {
        return kind == Kind.RECORD;
    }

    public boolean isInterface() {
        return kind == Kind.INTERFACE;
    }
}
