// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.LOG_LOW;
import static dev.attune.processor.report.DiagnosticCode.LOG_STEP;
import static dev.attune.processor.report.DiagnosticCode.RANGE_ORDER;
import static dev.attune.processor.report.DiagnosticCode.RANGE_SIZE;
import static dev.attune.processor.report.DiagnosticCode.WIDE_LINEAR;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.Domain;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import dev.attune.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/** The two ends of a range, and how the search spreads over it. */
final class RangeCheck {

    /** As many decades as {@code AUTO} takes for a reason to go logarithmic. */
    private static final double WIDE = 1000;

    private RangeCheck() {}

    static List<Problem> of(TunedMember member) {
        Declaration declaration = member.declaration();
        if (declaration.values().given()) {
            return List.of();
        }
        Optional<Problem> ends = declaration.range().given() ? ends(member, declaration.range()) : Optional.empty();
        if (ends.isPresent()) {
            return List.of(ends.get());
        }
        Domain.Numeric range = (Domain.Numeric) Domain.of(member);
        return logLow(member, range)
                .or(() -> StepCheck.size(member, range))
                .or(() -> logStep(member, range))
                .or(() -> wide(member, range))
                .or(() -> StepCheck.end(member, range))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Problem> ends(TunedMember member, Attribute<Double> range) {
        int size = range.values().size();
        if (size != 2) {
            String hint = size > 2 ? "For a list use values = {...}" : "Write range = {low, high}";
            return Optional.of(Problem.of(RANGE_SIZE, member, range.origin(), range.name(), size, hint));
        }
        double low = rounded(member, range.values().get(0));
        double high = rounded(member, range.values().get(1));
        return order(member.subject(), range, low, high);
    }

    /** The problem of a range whose low end is not below its high end. */
    static Optional<Problem> order(String subject, Attribute<Double> range, double low, double high) {
        if (low < high) {
            return Optional.empty();
        }
        String hint = low > high ? "Did you mean " + NumberText.array(List.of(high, low)) + "?" : "Give it two ends.";
        return Optional.of(Problem.at(
                RANGE_ORDER,
                range.places().get(1),
                subject,
                range.name(),
                NumberText.array(range.values()),
                low > high ? "above" : "equal to",
                hint));
    }

    private static double rounded(TunedMember member, double number) {
        return member.kind() == ValueKind.FLOAT ? (float) number : number;
    }

    private static Optional<Problem> logLow(TunedMember member, Domain.Numeric range) {
        boolean whole = member.kind().isWhole();
        double low = rounded(member, range.low());
        if (!range.log() || (whole ? low >= 1 : low > 0)) {
            return Optional.empty();
        }
        Declaration declaration = member.declaration();
        double instead = whole ? 1 : range.high() > 1e-3 ? 1e-6 : Math.max(range.high() / 1e3, Float.MIN_NORMAL);
        return Optional.of(Problem.of(
                LOG_LOW,
                member,
                declaration.range().given()
                        ? declaration.range().places().get(0)
                        : declaration.scale().origin(),
                NumberText.of(range.low()),
                whole ? "at 1" : "above 0",
                NumberText.of(instead)));
    }

    private static Optional<Problem> logStep(TunedMember member, Domain.Numeric range) {
        Declaration declaration = member.declaration();
        return range.log() && declaration.hasStep()
                ? Optional.of(Problem.of(LOG_STEP, member, declaration.scale().origin(), NumberText.of(range.step())))
                : Optional.empty();
    }

    private static Optional<Problem> wide(TunedMember member, Domain.Numeric range) {
        Declaration declaration = member.declaration();
        boolean wide = range.low() > 0 && range.high() / range.low() >= WIDE;
        if (!wide || range.log() || !(declaration.isExplicitlyLinear() || declaration.hasStep())) {
            return Optional.empty();
        }
        boolean step = declaration.hasStep();
        return Optional.of(Problem.of(
                WIDE_LINEAR,
                member,
                (step ? declaration.step() : declaration.scale()).origin(),
                NumberText.of(range.low()),
                NumberText.of(range.high()),
                Math.round(Math.floor(Math.log10(range.high() / range.low()) + 1e-9)),
                step ? "a step" : "LINEAR",
                "Use scale = LOG" + (step ? " without step" : "")));
    }
}
