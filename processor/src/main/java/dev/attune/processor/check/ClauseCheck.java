// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.UNKNOWN_PARAMETER;
import static dev.attune.processor.report.DiagnosticCode.UNKNOWN_VALUE;
import static dev.attune.processor.report.DiagnosticCode.WRONG_COMPARISON;

import dev.attune.processor.model.Clause;
import dev.attune.processor.model.Domain;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.DiagnosticCode;
import dev.attune.processor.report.NearestName;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a condition on another parameter can be asked of that parameter. */
final class ClauseCheck {

    private final TunedType type;
    private final String subject;

    /**
     * The check of one place's clauses.
     *
     * @param subject what the messages begin with
     */
    ClauseCheck(TunedType type, String subject) {
        this.type = type;
        this.subject = subject;
    }

    List<Problem> of(Clause clause) {
        Optional<TunedMember> parent = type.member(clause.name());
        if (parent.isEmpty()) {
            List<String> names =
                    type.parameters().stream().map(TunedMember::pathName).toList();
            return List.of(problem(
                    UNKNOWN_PARAMETER,
                    clause.parameter().origin(),
                    clause.name(),
                    NearestName.question(clause.name(), names),
                    String.join(", ", names)));
        }
        return comparison(clause, parent.get()).map(List::of).orElseGet(() -> values(clause, parent.get()));
    }

    private Optional<Problem> comparison(Clause clause, TunedMember parent) {
        if (!clause.hasBounds() && clause.is().values().isEmpty()) {
            return wrong(
                    clause.origin(), "the condition asks nothing of " + parent.pathName(), "Add is, above or below");
        }
        if (!clause.hasBounds()) {
            return Optional.empty();
        }
        Origin bound = (clause.above().given() ? clause.above() : clause.below()).origin();
        if (clause.is().given()) {
            return wrong(bound, "is and a comparison are both given", "Keep one");
        }
        if (!parent.kind().isNumeric()) {
            return wrong(bound, parent.pathName() + " is no number", "Use is = {...}");
        }
        return clause.lower() < clause.upper()
                ? Optional.empty()
                : wrong(
                        bound,
                        "nothing is above " + NumberText.of(clause.lower()) + " and below "
                                + NumberText.of(clause.upper()),
                        "Give a lower and a higher bound");
    }

    private Optional<Problem> wrong(Origin place, String reason, String hint) {
        return Optional.of(problem(WRONG_COMPARISON, place, reason, hint));
    }

    private List<Problem> values(Clause clause, TunedMember parent) {
        Domain domain = Domain.of(parent);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < clause.is().values().size(); i++) {
            String value = clause.is().values().get(i);
            if (!domain.contains(value)) {
                problems.add(problem(
                        UNKNOWN_VALUE,
                        clause.is().places().get(i),
                        value,
                        parent.pathName(),
                        NearestName.question(value, domain.names()),
                        domain.text()));
            }
        }
        return problems;
    }

    private Problem problem(DiagnosticCode code, Origin place, Object... arguments) {
        return Problem.at(code, place, subject, arguments);
    }
}
