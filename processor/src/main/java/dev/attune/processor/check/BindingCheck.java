// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.FINAL_MEMBER;
import static dev.attune.processor.report.DiagnosticCode.LATE_ACCESSOR;
import static dev.attune.processor.report.DiagnosticCode.NO_CONSTRUCTOR;
import static dev.attune.processor.report.DiagnosticCode.STATIC_MEMBER;
import static dev.attune.processor.report.DiagnosticCode.UNREACHABLE_MEMBER;

import dev.attune.processor.model.Access;
import dev.attune.processor.model.Accessors;
import dev.attune.processor.model.AwaitedAccessors;
import dev.attune.processor.model.Creation;
import dev.attune.processor.model.ModelConstructor;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Whether generated code can set and read every member. */
final class BindingCheck {

    private BindingCheck() {}

    static List<Problem> of(TunedType type) {
        List<Problem> problems = new ArrayList<>();
        type.members().forEach(member -> fixed(type, member).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            return problems;
        }
        Optional<Creation> creation = type.creation();
        if (creation.isEmpty()) {
            return List.of(noConstructor(type));
        }
        for (TunedMember member : type.members()) {
            unreachable(type, member, creation.get()).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> fixed(TunedType type, TunedMember member) {
        Access access = member.access();
        if (access.isStatic()) {
            return Optional.of(Problem.of(STATIC_MEMBER, member, member.origin()));
        }
        if (type.form().isRecord() || !access.isFinal()) {
            return Optional.empty();
        }
        if (access.inlined().isPresent()) {
            String value = text(access.inlined().get());
            return Optional.of(Problem.of(
                    FINAL_MEMBER, member, member.origin(), ", so the compiler inlines " + value, "Remove final"));
        }
        boolean taken = type.constructors().stream()
                .anyMatch(constructor -> constructor.parameters().contains(member.name()));
        return taken
                ? Optional.empty()
                : Optional.of(Problem.of(
                        FINAL_MEMBER,
                        member,
                        member.origin(),
                        "",
                        "Remove final, or add a constructor with a parameter named '" + member.name() + "'"));
    }

    private static String text(Object value) {
        if (value instanceof Float number) {
            return NumberText.ofFloat(number);
        }
        return value instanceof Double number ? NumberText.of(number) : value.toString();
    }

    private static Problem noConstructor(TunedType type) {
        String reasons = type.constructors().stream()
                .map(constructor -> constructor.signature() + " " + reason(type, constructor))
                .collect(Collectors.joining("; "));
        String parameters = type.members().stream()
                .filter(member -> type.form().isRecord() || member.access().isFinal())
                .map(member -> member.type().simpleName() + " " + member.name())
                .collect(Collectors.joining(", "));
        return Problem.of(
                NO_CONSTRUCTOR, type, type.tuningName(), reasons, type.name() + "(" + parameters + "), not private");
    }

    private static String reason(TunedType type, ModelConstructor constructor) {
        if (!constructor.accessible()) {
            return "is private";
        }
        if (!constructor.foreign().isEmpty()) {
            return "needs " + quoted(constructor.foreign()) + ", which is no tuned member of that name and type";
        }
        return "does not set "
                + quoted(type.members().stream()
                        .filter(member ->
                                type.form().isRecord() || member.access().isFinal())
                        .map(TunedMember::name)
                        .filter(name -> !constructor.parameters().contains(name))
                        .toList());
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" and "));
    }

    private static Optional<Problem> unreachable(TunedType type, TunedMember member, Creation creation) {
        Access access = member.access();
        boolean set = creation.constructor().parameters().contains(member.name()) || access.isWritable();
        boolean read = access.isReadable() || creation.fresh().isEmpty();
        if (set && read) {
            return Optional.empty();
        }
        List<String> missing = new ArrayList<>();
        if (!set) {
            missing.add(Accessors.setter(member.name()) + "(" + member.type().simpleName() + ")");
        }
        if (!read) {
            missing.add(readers(member));
        }
        boolean isPrivate = member.element().getModifiers().contains(Modifier.PRIVATE);
        if (isPrivate && AwaitedAccessors.on(member.element())) {
            return Optional.of(Problem.of(
                    LATE_ACCESSOR,
                    member,
                    member.origin(),
                    "is private",
                    String.join(" with ", missing),
                    missing.size() > 1 ? "them" : "it"));
        }
        return Optional.of(Problem.of(
                UNREACHABLE_MEMBER,
                member,
                member.origin(),
                isPrivate ? "is private" : "is not visible from package " + type.packageName(),
                String.join(" with ", missing),
                isPrivate ? "Make it package-private" : "Make it public",
                missing.size() > 1 ? "them" : "it",
                set ? "@Getter" : read ? "@Setter" : "@Setter and @Getter"));
    }

    private static String readers(TunedMember member) {
        List<String> names = Accessors.readers(member.name(), member.kind());
        List<String> calls = names.stream().map(name -> name + "()").toList();
        return String.join(", ", calls.subList(0, calls.size() - 1)) + " or " + calls.get(calls.size() - 1);
    }
}
