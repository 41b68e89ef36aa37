// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;

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

    /** The same clause as the outer model sees it. */
    Clause below(String path) {
        List<String> names = List.of(path + name());
        return new Clause(
                new Attribute<>(parameter.name(), parameter.given(), names, parameter.origin(), parameter.places()),
                is,
                above,
                below,
                origin);
    }

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
