// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Map;
import java.util.Optional;

/**
 * What a new instance holds, as far as the source says so in literals: the compiler's model of a class has no initialisers, so
 * nothing is known unless the compiler also shows its syntax trees.
 *
 * @param byName the values of members by name, as an annotation's string would give them
 */
public record InitialValues(Map<String, String> byName) {

    /** Nothing is known. */
    public static final InitialValues UNKNOWN = new InitialValues(Map.of());

    public InitialValues {
        byName = Map.copyOf(byName);
    }

    /** The value of a member of the model itself; empty if it is not known. */
    public Optional<String> of(TunedMember member) {
        return member.path().equals(MemberPath.ROOT)
                ? Optional.ofNullable(byName.get(member.name()))
                : Optional.empty();
    }
}
