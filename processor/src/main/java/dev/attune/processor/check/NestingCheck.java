// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.NOT_SEALED;
import static dev.attune.processor.report.DiagnosticCode.NO_ALTERNATIVE;
import static dev.attune.processor.report.DiagnosticCode.RECURSION;

import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The alternatives of nested members. */
final class NestingCheck {

    private NestingCheck() {}

    static List<Problem> of(TunedMember member) {
        Nesting nesting = member.nesting();
        if (!nesting.sealed()) {
            return List.of(Problem.of(
                    NOT_SEALED, member, member.origin(), member.type().qualifiedName()));
        }
        if (nesting.recursive()) {
            return List.of(
                    Problem.of(RECURSION, member, member.origin(), member.type().simpleName()));
        }
        return nesting.strangers().stream().map(type -> stranger(member, type)).toList();
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
