// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Optional;

/**
 * How generated code reaches a member of an instance.
 *
 * @param direct whether the field itself can be read, and written unless it is final
 * @param reader the name of the accessor method; empty if there is none
 * @param setter the name of the setter; empty if there is none
 * @param inlined the value that the compiler puts in place of every use of a final field
 */
public record Access(
        boolean direct,
        Optional<String> reader,
        Optional<String> setter,
        boolean isStatic,
        boolean isFinal,
        Optional<Object> inlined) {

    public boolean isReadable() {
        return direct || reader.isPresent();
    }

    public boolean isWritable() {
        return !isFinal && (direct || setter.isPresent());
    }
}
