// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
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

    /** An annotation that says nothing of values. */
    public static Declaration bare(String annotation, Origin origin) {
        return new Declaration(
                annotation,
                Optional.empty(),
                Attribute.absent("range", origin),
                Attribute.absent("values", origin),
                Attribute.absent("choices", origin),
                Attribute.absent("step", origin),
                Attribute.absent("scale", origin),
                Attribute.absent("prefix", origin),
                Attribute.absent("id", origin),
                origin);
    }

    /** The same declaration with a range. */
    public Declaration withRange(double low, double high) {
        return new Declaration(
                annotation,
                penalty,
                new Attribute<>("range", true, List.of(low, high), origin, List.of(origin, origin)),
                values,
                choices,
                step,
                scale,
                prefix,
                id,
                origin);
    }

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
