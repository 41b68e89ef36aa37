// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.FRACTION;
import static dev.attune.processor.report.DiagnosticCode.INEXACT_LONG;
import static dev.attune.processor.report.DiagnosticCode.NOT_FINITE;
import static dev.attune.processor.report.DiagnosticCode.TYPE_OVERFLOW;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether each number of a range or list is one of the member's type. */
final class NumberCheck {

    /** From here on a double does not hold every whole number. */
    private static final double EXACT = 0x1p53;

    private NumberCheck() {}

    static List<Problem> of(TunedMember member) {
        List<Problem> problems = new ArrayList<>();
        if (member.kind().isNumeric()) {
            each(member, member.declaration().range(), problems);
            each(member, member.declaration().values(), problems);
        }
        return problems;
    }

    private static void each(TunedMember member, Attribute<Double> numbers, List<Problem> problems) {
        for (int i = 0; i < numbers.values().size(); i++) {
            number(member, numbers.values().get(i), numbers.places().get(i)).ifPresent(problems::add);
        }
    }

    private static Optional<Problem> number(TunedMember member, double number, Origin place) {
        ValueKind kind = member.kind();
        String text = NumberText.of(number);
        if (!Double.isFinite(number)) {
            return Optional.of(Problem.of(NOT_FINITE, member, place, text));
        }
        if (kind == ValueKind.INT && isOutside(number, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            int limit = number < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
            return Optional.of(overflow(member, place, number, Integer.toString(limit), "Make the member long"));
        }
        if (kind == ValueKind.FLOAT && Math.abs(number) > Float.MAX_VALUE) {
            String limit = NumberText.ofFloat(number < 0 ? -Float.MAX_VALUE : Float.MAX_VALUE);
            return Optional.of(overflow(member, place, number, limit, "Make the member double"));
        }
        if (kind.isWhole() && number != Math.rint(number)) {
            String neighbours = NumberText.of(Math.floor(number)) + " or " + NumberText.of(Math.ceil(number));
            return Optional.of(
                    Problem.of(FRACTION, member, place, text, member.type().simpleName(), neighbours));
        }
        if (kind == ValueKind.LONG && Math.abs(number) >= EXACT) {
            return Optional.of(Problem.of(INEXACT_LONG, member, place, text));
        }
        return Optional.empty();
    }

    private static boolean isOutside(double number, double low, double high) {
        return number < low || number > high;
    }

    private static Problem overflow(TunedMember member, Origin place, double number, String limit, String hint) {
        return Problem.of(
                TYPE_OVERFLOW,
                member,
                place,
                NumberText.of(number),
                number < 0 ? "smaller" : "larger",
                member.type().simpleName(),
                limit,
                hint);
    }
}
