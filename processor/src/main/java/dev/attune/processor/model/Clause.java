// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/**
 * What an {@code @ActiveWhen} or {@code @Clause} says, as it is written.
 *
 * @param parameter the name of a member
 * @param is the values that meet it
 */
public record Clause(
        Attribute<String> parameter,
        Attribute<String> is,
        Attribute<Double> above,
        Attribute<Double> below,
        Origin origin) {

    public String name() {
        return parameter.first();
    }

    public boolean hasBounds() {
        return above.given() || below.given();
    }

    public double lower() {
        return above.first();
    }

    public double upper() {
        return below.first();
    }
}
