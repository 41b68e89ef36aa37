// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.WRONG_COMBINATION;

import dev.attune.processor.model.Clause;
import dev.attune.processor.model.Coverage;
import dev.attune.processor.model.Domain;
import dev.attune.processor.model.ForbiddenCombination;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forbidden combinations of a type. */
final class CombinationCheck {

    private CombinationCheck() {}

    static List<Problem> of(TunedType type) {
        List<Problem> problems = new ArrayList<>();
        for (ForbiddenCombination combination : type.forbidden()) {
            size(type, combination).ifPresentOrElse(problems::add, () -> clauses(type, combination, problems));
        }
        return problems;
    }

    private static Optional<Problem> size(TunedType type, ForbiddenCombination combination) {
        return switch (combination.clauses().size()) {
            case 0 -> problem(type, combination, "it has no clause, so it forbids everything", "Add two clauses");
            case 1 ->
                problem(
                        type,
                        combination,
                        "it has one clause, on " + combination.clauses().get(0).name(),
                        "Narrow that member's own domain, or add a clause");
            default -> Optional.empty();
        };
    }

    private static void clauses(TunedType type, ForbiddenCombination combination, List<Problem> problems) {
        ClauseCheck check = new ClauseCheck(type, type.name());
        List<Problem> found = combination.clauses().stream()
                .flatMap(clause -> check.of(clause).stream())
                .toList();
        problems.addAll(found);
        if (found.isEmpty() && combination.clauses().stream().allMatch(clause -> isAlwaysMet(type, clause))) {
            problem(type, combination, "every configuration meets its clauses", "Give each fewer values")
                    .ifPresent(problems::add);
        }
    }

    private static boolean isAlwaysMet(TunedType type, Clause clause) {
        return type.member(clause.name())
                .filter(member -> !member.isConditional())
                .map(Domain::of)
                .map(domain -> Coverage.of(clause, domain))
                .filter(Coverage.ALL::equals)
                .isPresent();
    }

    private static Optional<Problem> problem(
            TunedType type, ForbiddenCombination combination, String reason, String hint) {
        return Optional.of(Problem.at(WRONG_COMBINATION, combination.origin(), type.name(), reason, hint));
    }
}
