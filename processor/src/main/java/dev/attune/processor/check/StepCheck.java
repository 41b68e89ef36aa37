// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.STEP_END;
import static dev.attune.processor.report.DiagnosticCode.STEP_SIZE;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Domain;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.report.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The step of a range. */
final class StepCheck {

    /** How far, in steps, the high end may lie from the grid: rounding of decimal steps, no more. */
    private static final double TOLERANCE = 1e-6;

    private StepCheck() {}

    static Optional<Problem> size(TunedMember member, Domain.Numeric range) {
        Attribute<Double> step = member.declaration().step();
        if (!step.given()) {
            return Optional.empty();
        }
        double size = step.first();
        if (!(size > 0) || Double.isInfinite(size)) {
            return problem(member, size, "a step is a number above 0", "Change it, or remove it");
        }
        if (member.kind().isWhole() && size != Math.rint(size)) {
            String type = member.type().simpleName();
            return problem(member, size, "the member is " + type, "Use a whole number, or make the member double");
        }
        if (size > range.high() - range.low()) {
            String bounds = NumberText.array(List.of(range.low(), range.high()));
            return problem(member, size, "range " + bounds + " is narrower than that", "Use a smaller step");
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(TunedMember member, double size, String reason, String hint) {
        Attribute<Double> step = member.declaration().step();
        return Optional.of(Problem.of(STEP_SIZE, member, step.origin(), NumberText.of(size), reason, hint));
    }

    static Optional<Problem> end(TunedMember member, Domain.Numeric range) {
        if (range.step() == 0) {
            return Optional.empty();
        }
        double steps = (range.high() - range.low()) / range.step();
        if (Math.abs(steps - Math.rint(steps)) <= TOLERANCE) {
            return Optional.empty();
        }
        String last = gridPoint(range, Math.floor(steps));
        return Optional.of(Problem.of(
                STEP_END,
                member,
                member.declaration().step().origin(),
                NumberText.array(List.of(range.low(), range.high())),
                NumberText.of(range.step()),
                last,
                last,
                gridPoint(range, Math.floor(steps) + 1)));
    }

    /** In decimal, as a person would count. */
    private static String gridPoint(Domain.Numeric range, double index) {
        BigDecimal point = new BigDecimal(NumberText.of(range.step()))
                .multiply(BigDecimal.valueOf(index))
                .add(new BigDecimal(NumberText.of(range.low())));
        return NumberText.of(point.doubleValue());
    }
}
