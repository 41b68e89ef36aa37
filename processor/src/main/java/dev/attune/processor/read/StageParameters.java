// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Access;
import dev.attune.processor.model.Amount;
import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Clause;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.MemberPath;
import dev.attune.processor.model.MemberType;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.StageKind;
import dev.attune.processor.model.TunedMember;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Makes the parameters of a preparation stage: what is fixed has none, and all others depend on the one that turns it on. */
final class StageParameters {

    private static final Access NONE =
            new Access(false, Optional.empty(), Optional.empty(), false, false, Optional.empty());

    private final StageKind kind;
    private final TypeElement model;
    private final Origin origin;
    private final boolean optional;

    StageParameters(StageKind kind, TypeElement model, Origin origin, boolean optional) {
        this.kind = kind;
        this.model = model;
        this.origin = origin;
        this.optional = optional;
    }

    /** {@code rescale.on}. */
    Optional<TunedMember> on(MemberType flag) {
        return optional
                ? Optional.of(parameter("on", flag, absent("choices"), absent("range"), List.of()))
                : Optional.empty();
    }

    /** {@code rescale}. */
    Optional<TunedMember> choice(Attribute<String> options, MemberType enumeration) {
        return options.values().size() > 1
                ? Optional.of(parameter("", enumeration, options, absent("range"), whenOn()))
                : Optional.empty();
    }

    /** {@code outliers.cut}. */
    Optional<TunedMember> number(Amount amount, Attribute<Double> range, MemberType type) {
        // the annotation's own range counts as much as one that the user gives
        Attribute<Double> given = new Attribute<>(range.name(), true, range.values(), range.origin(), range.places());
        return range.values().size() > 1
                ? Optional.of(parameter(amount.attribute(), type, absent("choices"), given, whenOn()))
                : Optional.empty();
    }

    private TunedMember parameter(
            String part, MemberType type, Attribute<String> choices, Attribute<Double> range, List<Clause> conditions) {
        String owner = model.getSimpleName().toString();
        boolean whole = part.isEmpty();
        String path = whole ? "" : kind.label() + ".";
        Declaration declaration = new Declaration(
                kind.annotation(),
                Optional.empty(),
                range,
                absent("values"),
                choices,
                absent("step"),
                absent("scale"),
                absent("prefix"),
                absent("id"),
                origin);
        return new TunedMember(
                owner,
                owner,
                whole ? kind.label() : part,
                type,
                List.of(declaration),
                conditions,
                NONE,
                model,
                "",
                new MemberPath(path, path),
                Nesting.NONE,
                Optional.empty());
    }

    private List<Clause> whenOn() {
        return optional
                ? List.of(new Clause(
                        given("parameter", kind.label() + ".on"),
                        given("is", "true"),
                        absent("above"),
                        absent("below"),
                        origin))
                : List.of();
    }

    private Attribute<String> given(String name, String value) {
        return new Attribute<>(name, true, List.of(value), origin, List.of(origin));
    }

    private <T> Attribute<T> absent(String name) {
        return Attribute.absent(name, origin);
    }
}
