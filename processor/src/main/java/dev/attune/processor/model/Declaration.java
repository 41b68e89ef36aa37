// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Optional;

/**
 * What a member's annotation says, as it is written.
 *
 * @param annotation the annotation's simple name
 * @param penalty the kind of {@code @Regularize}; empty for {@code @Tunable}
 * @param scale the name of the {@code Scale}
 */
public record Declaration(
        String annotation,
        Optional<Penalty> penalty,
        Attribute<Double> range,
        Attribute<Double> values,
        Attribute<String> choices,
        Attribute<Double> step,
        Attribute<String> scale,
        Attribute<Boolean> prefix,
        Attribute<String> id,
        Origin origin) {

    /** The same declaration for a part of the member, which goes by its own name. */
    public Declaration withoutId() {
        return new Declaration(
                annotation,
                penalty,
                range,
                values,
                choices,
                step,
                scale,
                prefix,
                Attribute.absent(id.name(), origin),
                origin);
    }

    public boolean isNested() {
        return annotation.equals("Nested");
    }

    /** Whether a low and a high end stand there, be they right or wrong. */
    public boolean hasBounds() {
        return range.given() && range.values().size() == 2;
    }

    public boolean isExplicitlyLog() {
        return scale.given() && scale.first().equals("LOG");
    }

    public boolean isExplicitlyLinear() {
        return scale.given() && scale.first().equals("LINEAR");
    }

    public boolean isPrefix() {
        return prefix.given() && prefix.first();
    }

    public boolean hasStep() {
        return step.given() && step.first() != 0;
    }
}
