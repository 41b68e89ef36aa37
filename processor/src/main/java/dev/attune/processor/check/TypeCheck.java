// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.CHECKED_EXCEPTION;
import static dev.attune.processor.report.DiagnosticCode.GENERIC_TYPE;
import static dev.attune.processor.report.DiagnosticCode.HIDDEN_TYPE;
import static dev.attune.processor.report.DiagnosticCode.INNER_TYPE;
import static dev.attune.processor.report.DiagnosticCode.NOT_CONCRETE;
import static dev.attune.processor.report.DiagnosticCode.PRIVATE_TYPE;
import static dev.attune.processor.report.DiagnosticCode.TOO_MANY_MEMBERS;
import static dev.attune.processor.report.DiagnosticCode.WRONG_TARGET;

import dev.attune.processor.model.Creation;
import dev.attune.processor.model.ModelConstructor;
import dev.attune.processor.model.SpecTarget;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.model.TypeForm;
import dev.attune.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether instances of the class can be made at all, and be shown to its users. */
final class TypeCheck {

    /** A record holds 255 slots, and a long or double takes two. */
    private static final int MOST_MEMBERS = 120;

    private TypeCheck() {}

    static List<Problem> of(TunedType type) {
        return form(type)
                .or(() -> size(type))
                .or(() -> exception(type))
                .or(() -> hiddenType(type))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Problem> form(TunedType type) {
        TypeForm form = type.form();
        if (form.privatePart().isPresent()) {
            return Optional.of(Problem.of(PRIVATE_TYPE, type, form.privatePart().get(), type.tuningName()));
        }
        if (type.portfolio().isPresent()) {
            return Optional.empty();
        }
        if (type.spec().isPresent()) {
            return type.spec().flatMap(target -> target(type, target));
        }
        if (form.isAbstract() || form.kind() == TypeForm.Kind.ENUM) {
            return Optional.of(Problem.of(NOT_CONCRETE, type, form.isAbstract() ? "abstract" : "an enum"));
        }
        if (!form.typeParameters().isEmpty()) {
            return Optional.of(Problem.of(GENERIC_TYPE, type, String.join(", ", form.typeParameters())));
        }
        return form.enclosing().map(outer -> Problem.of(INNER_TYPE, type, outer));
    }

    private static Optional<Problem> target(TunedType type, SpecTarget target) {
        return target.flaw().map(flaw -> Problem.at(WRONG_TARGET, target.origin(), type.name(), target.name(), flaw));
    }

    private static Optional<Problem> size(TunedType type) {
        int size = type.components().size();
        return size <= MOST_MEMBERS ? Optional.empty() : Optional.of(Problem.of(TOO_MANY_MEMBERS, type, size));
    }

    private static Optional<Problem> exception(TunedType type) {
        return type.creation().stream()
                .flatMap(TypeCheck::called)
                .filter(constructor -> !constructor.thrown().isEmpty())
                .findFirst()
                .map(thrower ->
                        Problem.of(CHECKED_EXCEPTION, type, thrower.signature(), String.join(", ", thrower.thrown())));
    }

    private static Stream<ModelConstructor> called(Creation creation) {
        return Stream.concat(Stream.of(creation.constructor()), creation.fresh().stream());
    }

    private static Optional<Problem> hiddenType(TunedType type) {
        if (!type.exposed()
                || type.children().stream().anyMatch(child -> child.type().isEmpty())) {
            return Optional.empty();
        }
        return type.everything().stream()
                .flatMap(member -> member.hiddenType().stream())
                .findFirst()
                .map(name -> Problem.of(HIDDEN_TYPE, type, name, type.tuningName(), name));
    }
}
