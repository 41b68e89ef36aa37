// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import java.util.Map;

/**
 * A method of a {@code @SpecFor} interface, beside the setters of the class that it may mean.
 *
 * @param member what the method tunes
 * @param flaws what the method is that it must not be, such as {@code static}
 * @param setters the public setters of the described class: the type that each takes, by property
 * @param throwing the properties whose setter may throw a checked exception
 */
public record SpecMethod(
        TunedMember member, List<String> flaws, Map<String, List<String>> setters, List<String> throwing) {

    /** The types that setters of the method's own name take. */
    public List<String> types() {
        return setters.getOrDefault(member.name(), List.of());
    }

    /** The properties with a setter for the method's type. */
    public List<String> sameType() {
        return setters.entrySet().stream()
                .filter(setter -> setter.getValue().contains(member.type().simpleName()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
