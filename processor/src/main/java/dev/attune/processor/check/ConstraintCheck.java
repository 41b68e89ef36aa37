// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.WRONG_ARGUMENT;
import static dev.attune.processor.report.DiagnosticCode.WRONG_CONSTRAINT;

import dev.attune.processor.model.ConstraintMethod;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.NearestName;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether generated code can call the constraint methods with the values of parameters. */
final class ConstraintCheck {

    private ConstraintCheck() {}

    static List<Problem> of(TunedType type) {
        List<Problem> problems = new ArrayList<>();
        for (ConstraintMethod method : type.constraints()) {
            String subject = type.name() + "." + method.name();
            if (!method.flaws().isEmpty()) {
                problems.add(Problem.at(
                        WRONG_CONSTRAINT,
                        Origin.of(method.element()),
                        subject,
                        String.join(" and ", method.flaws()),
                        method.name()));
            } else {
                method.arguments()
                        .forEach(argument -> wrong(type, argument)
                                .map(reason -> Problem.at(WRONG_ARGUMENT, argument.origin(), subject, reason))
                                .ifPresent(problems::add));
            }
        }
        return problems;
    }

    private static Optional<String> wrong(TunedType type, ConstraintMethod.Argument argument) {
        Optional<TunedMember> member = type.member(argument.name());
        if (member.isEmpty()) {
            List<String> names =
                    type.parameters().stream().map(TunedMember::pathName).toList();
            return Optional.of("no tuned member is called '" + argument.name() + "'"
                    + NearestName.question(argument.name(), names) + " (" + String.join(", ", names) + ")");
        }
        String declared = member.get().type().simpleName();
        if (!declared.equals(argument.type())) {
            return Optional.of("'" + argument.name() + "' is " + declared + ", not " + argument.type()
                    + ". Change the parameter's type.");
        }
        return member.get().isConditional()
                ? Optional.of("'" + argument.name() + "' is inactive unless "
                        + member.get().conditions().get(0).name() + " allows it. Use members that are always active.")
                : Optional.empty();
    }
}
