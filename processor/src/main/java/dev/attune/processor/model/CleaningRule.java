// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/**
 * What a {@code @Clean} says, as it is written.
 *
 * @param attribute the name of the attribute in the data; empty for all
 * @param missing the values that stand for missing
 */
public record CleaningRule(
        Attribute<String> attribute,
        Attribute<Double> range,
        Attribute<String> missing,
        boolean parseNumbers,
        boolean mergeSpellings,
        boolean dropUseless,
        Origin origin) {

    public boolean isForAll() {
        return attribute.first().isEmpty();
    }

    /** Whether it asks for anything. */
    public boolean hasEffect() {
        return range.given() || !missing.values().isEmpty() || parseNumbers || mergeSpellings || dropUseless;
    }
}
