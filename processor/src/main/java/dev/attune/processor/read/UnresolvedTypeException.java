// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

/** A type in a model's source that does not exist yet; another processor may generate it before the next round. */
public final class UnresolvedTypeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnresolvedTypeException(String type) {
        super(type);
    }

    /** The type's name as the source has it. */
    public String type() {
        return getMessage();
    }
}
