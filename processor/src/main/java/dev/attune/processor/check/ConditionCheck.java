// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.CYCLE;
import static dev.attune.processor.report.DiagnosticCode.IDLE_CONDITION;

import dev.attune.processor.model.Clause;
import dev.attune.processor.model.Coverage;
import dev.attune.processor.model.Domain;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions under which members are active. */
final class ConditionCheck {

    private ConditionCheck() {}

    static List<Problem> of(TunedType type) {
        List<Problem> problems = new ArrayList<>();
        for (TunedMember member : own(type)) {
            ClauseCheck check = new ClauseCheck(type, member.subject());
            member.conditions().forEach(clause -> problems.addAll(check.of(clause)));
        }
        if (problems.isEmpty()) {
            own(type).forEach(member -> cycle(type, member).ifPresent(problems::add));
        }
        if (problems.isEmpty()) {
            own(type).forEach(member -> idle(type, member, problems));
        }
        return problems;
    }

    /** What the model itself declares: the conditions of a nested model are checked there. */
    private static List<TunedMember> own(TunedType type) {
        return type.everything().stream()
                .filter(member -> member.delegate().isEmpty())
                .toList();
    }

    /** One message per cycle, at its first member in the source. */
    private static Optional<Problem> cycle(TunedType type, TunedMember member) {
        return path(type, member, List.of(member.pathName()))
                .filter(path -> type.parameters().stream()
                        .map(TunedMember::pathName)
                        .filter(path::contains)
                        .findFirst()
                        .equals(Optional.of(member.pathName())))
                .map(path -> Problem.of(
                        CYCLE, member, member.conditions().get(0).parameter().origin(), String.join(" → ", path)));
    }

    /** The way from the first member of {@code path} over its conditions back to itself; empty if there is none. */
    private static Optional<List<String>> path(TunedType type, TunedMember last, List<String> path) {
        for (Clause clause : last.conditions()) {
            List<String> longer = new ArrayList<>(path);
            longer.add(clause.name());
            if (clause.name().equals(path.get(0))) {
                return Optional.of(longer);
            }
            Optional<List<String>> found = path.contains(clause.name())
                    ? Optional.empty()
                    : path(type, type.member(clause.name()).orElseThrow(), longer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static void idle(TunedType type, TunedMember member, List<Problem> problems) {
        for (Clause clause : member.conditions()) {
            Domain parent = Domain.of(type.member(clause.name()).orElseThrow());
            Coverage coverage = Coverage.of(clause, parent);
            if (coverage != Coverage.SOME) {
                boolean always = coverage == Coverage.ALL;
                problems.add(Problem.of(
                        IDLE_CONDITION,
                        member,
                        clause.origin(),
                        clause.name(),
                        parent.text(),
                        always ? "always" : "never",
                        always ? "Remove the condition" : "Change it"));
            }
        }
    }
}
