// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.DEFAULT_OUTSIDE;
import static dev.attune.processor.report.DiagnosticCode.FORBIDDEN_DEFAULTS;

import dev.attune.processor.model.Clause;
import dev.attune.processor.model.Domain;
import dev.attune.processor.model.ForbiddenCombination;
import dev.attune.processor.model.InitialValues;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.model.ValueKind;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the default configuration, which is always the first trial, lies in the space. Only what literals tell is judged: of
 * anything else the study itself tells when it starts.
 */
final class DefaultsCheck {

    private final TunedType type;
    private final InitialValues values;

    private DefaultsCheck(TunedType type, InitialValues values) {
        this.type = type;
        this.values = values;
    }

    /** The problems of a type whose declarations, conditions and combinations are right. */
    static List<Problem> of(TunedType type, InitialValues values) {
        if (values.byName().isEmpty()) {
            return List.of();
        }
        DefaultsCheck check = new DefaultsCheck(type, values);
        List<Problem> problems = new ArrayList<>();
        type.members().forEach(member -> check.outside(member).ifPresent(problems::add));
        type.forbidden().forEach(combination -> check.forbidden(combination).ifPresent(problems::add));
        return problems;
    }

    private Optional<Problem> outside(TunedMember member) {
        return values.of(member)
                .filter(value -> isActive(member) && isLiteral(member, value))
                .filter(value -> !Domain.of(member).contains(value))
                .map(value -> Problem.of(
                        DEFAULT_OUTSIDE,
                        member,
                        member.origin(),
                        value,
                        Domain.of(member).text()));
    }

    /** Of an enum, a name that is no constant is another variable, with a value that is not known. */
    private static boolean isLiteral(TunedMember member, String value) {
        return switch (member.kind()) {
            case ENUM -> member.type().constants().contains(value);
            case ALTERNATIVES, OTHER -> false;
            default -> true;
        };
    }

    private Optional<Problem> forbidden(ForbiddenCombination combination) {
        if (!combination.clauses().stream().allMatch(this::isMet)) {
            return Optional.empty();
        }
        String defaults = combination.clauses().stream()
                .map(clause -> type.member(clause.name()).orElseThrow())
                .map(member -> member.pathName() + " is " + text(member))
                .distinct()
                .collect(Collectors.joining(" and "));
        return Optional.of(Problem.at(FORBIDDEN_DEFAULTS, combination.origin(), type.name(), defaults));
    }

    private String text(TunedMember member) {
        return member.isStage()
                ? type.preparation().stageOf(member).orElseThrow().mildest(member)
                : values.of(member).orElseThrow();
    }

    /** Whether a member is known to be active where all have their defaults. */
    private boolean isActive(TunedMember member) {
        return member.conditions().stream().allMatch(this::isMet);
    }

    /** Whether the defaults are known to meet a clause. */
    private boolean isMet(Clause clause) {
        TunedMember parent = type.member(clause.name()).orElseThrow();
        if (!isActive(parent)) {
            return false;
        }
        if (parent.isStage()) {
            return type.preparation().isMetByDefault(clause, parent);
        }
        return values.of(parent).filter(value -> isMet(clause, parent, value)).isPresent();
    }

    private static boolean isMet(Clause clause, TunedMember parent, String value) {
        if (clause.hasBounds()) {
            double number = Double.parseDouble(value);
            return number > clause.lower() && number < clause.upper();
        }
        return clause.is().values().stream().anyMatch(wanted -> isSame(parent.kind(), wanted, value));
    }

    private static boolean isSame(ValueKind kind, String wanted, String value) {
        return kind.isNumeric() ? Double.parseDouble(wanted) == Double.parseDouble(value) : wanted.equals(value);
    }
}
