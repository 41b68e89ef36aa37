// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.DUPLICATE;
import static dev.attune.processor.report.DiagnosticCode.NOT_ASSIGNABLE;
import static dev.attune.processor.report.DiagnosticCode.NOT_SEALED;
import static dev.attune.processor.report.DiagnosticCode.NO_ALTERNATIVE;
import static dev.attune.processor.report.DiagnosticCode.NO_MODEL;
import static dev.attune.processor.report.DiagnosticCode.RECURSION;

import dev.attune.processor.model.ChildModel;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The alternatives of nested members. */
final class NestingCheck {

    private NestingCheck() {}

    static List<Problem> of(TunedType type, TunedMember member) {
        Nesting nesting = member.nesting();
        if (nesting.form() == Nesting.Form.NONE) {
            return List.of(Problem.of(
                    NOT_SEALED, member, member.origin(), member.type().qualifiedName()));
        }
        if (leadsBackTo(type.element().toString(), nesting)) {
            return List.of(Problem.of(RECURSION, member, member.origin(), type.name()));
        }
        if (isOwnRecord(nesting)) {
            return List.of(
                    Problem.of(RECURSION, member, member.origin(), member.type().simpleName()));
        }
        if (nesting.form() == Nesting.Form.MODELS) {
            return models(member, NestingCheck::inMember);
        }
        return nesting.strangers().stream()
                .map(stranger -> stranger(member, stranger))
                .toList();
    }

    private static boolean isOwnRecord(Nesting nesting) {
        return nesting.form() == Nesting.Form.RECORDS && nesting.recursion().isPresent();
    }

    /** Whether a model stands inside itself, over however many others. One inside it that does has its own message. */
    private static boolean leadsBackTo(String model, Nesting nesting) {
        return nesting.recursion().equals(Optional.of(model))
                || nesting.alternatives().stream()
                        .flatMap(NestingCheck::inside)
                        .anyMatch(member -> leadsBackTo(model, member.nesting()));
    }

    private static Stream<TunedMember> inside(Alternative alternative) {
        return alternative.child().stream()
                .flatMap(child -> child.type().stream())
                .flatMap(type -> type.members().stream());
    }

    /**
     * Lists of models, as {@code @Nested} and {@code @Portfolio} have them.
     *
     * @param placed what is wrong with a model at this place
     */
    static List<Problem> models(TunedMember member, BiFunction<TunedMember, Alternative, Optional<Problem>> placed) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Alternative alternative : member.nesting().alternatives()) {
            if (!names.add(alternative.name())) {
                problems.add(Problem.of(DUPLICATE, member, alternative.origin(), alternative.name(), "the list"));
            } else if (alternative.model().type().isPresent()) { // any other has a message of its own
                model(member, alternative)
                        .or(() -> placed.apply(member, alternative))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> model(TunedMember member, Alternative alternative) {
        ChildModel child = alternative.model();
        String name = alternative.name();
        if (alternative.element().getKind() == ElementKind.ANNOTATION_TYPE) {
            return noModel(member, alternative, "what is named is no class", "Name a model");
        }
        if (!child.visible()) {
            return noModel(member, alternative, name + " is not visible from here", "Make it public");
        }
        if (child.tuned()) {
            return Optional.empty();
        }
        return child.compiledEarlier() && child.read().isModel()
                ? noModel(
                        member,
                        alternative,
                        name + " was compiled without " + child.read().tuningName(),
                        "Run attune-processor where it is compiled")
                : noModel(member, alternative, name + " has no tuned member, and no @SpecFor", "Give it one");
    }

    private static Optional<Problem> inMember(TunedMember member, Alternative alternative) {
        ChildModel child = alternative.model();
        return child.use() == ChildModel.Use.NONE
                ? notAssignable(
                        member,
                        alternative,
                        "the member is " + member.type().simpleName(),
                        "Widen the member's type, or remove the alternative")
                : StageCheck.ofPart(alternative.name(), child.read().preparation()).stream()
                        .findFirst();
    }

    static Optional<Problem> notAssignable(TunedMember member, Alternative alternative, String but, String hint) {
        return Optional.of(Problem.of(
                NOT_ASSIGNABLE,
                member,
                alternative.origin(),
                alternative.name(),
                alternative.model().read().made().getSimpleName(),
                but,
                hint));
    }

    private static Optional<Problem> noModel(TunedMember member, Alternative alternative, String reason, String hint) {
        return Optional.of(Problem.of(NO_MODEL, member, alternative.origin(), reason, hint));
    }

    private static Problem stranger(TunedMember member, TypeElement type) {
        return Problem.at(
                NO_ALTERNATIVE,
                Origin.of(type),
                member.subject(),
                type.getSimpleName(),
                member.type().simpleName());
    }
}
