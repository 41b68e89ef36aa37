// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.NOT_FINITE;
import static dev.attune.processor.report.DiagnosticCode.RANGE_SIZE;
import static dev.attune.processor.report.DiagnosticCode.WRONG_STAGE;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.CleaningRule;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The rules of {@code @Clean}: each asks for something, and no two contradict each other. */
final class CleanCheck {

    private CleanCheck() {}

    static List<Problem> of(TunedType type) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ranged = new HashSet<>();
        for (CleaningRule rule : type.preparation().rules()) {
            String name = rule.attribute().first();
            if (!rule.hasEffect()) {
                String hint = "Add range, missing, parseNumbers, mergeSpellings or dropUseless";
                problems.add(wrong(type, rule, rule.origin(), "asks for nothing", hint));
            } else if (rule.range().given() && !ranged.add(name)) {
                problems.add(wrong(type, rule, rule.range().origin(), "has a second range", "Keep one of the two"));
            } else if (rule.range().given()) {
                range(type, rule).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> range(TunedType type, CleaningRule rule) {
        Attribute<Double> range = rule.range();
        String subject = type.name() + ".clean" + ofAttribute(rule);
        int size = range.values().size();
        if (size != 2) {
            return Optional.of(
                    Problem.at(RANGE_SIZE, range.origin(), subject, range.name(), size, "Write range = {low, high}"));
        }
        Optional<Problem> infinite = IntStream.range(0, size)
                .filter(i -> !Double.isFinite(range.values().get(i)))
                .mapToObj(i -> Problem.at(
                        NOT_FINITE,
                        range.places().get(i),
                        subject,
                        NumberText.of(range.values().get(i))))
                .findFirst();
        return infinite.or(() -> RangeCheck.order(
                subject, range, range.values().get(0), range.values().get(1)));
    }

    /** The attribute in words: the compiler shows no more than the class where there are several rules. */
    private static String ofAttribute(CleaningRule rule) {
        return rule.isForAll() ? "" : " of '" + rule.attribute().first() + "'";
    }

    private static Problem wrong(TunedType type, CleaningRule rule, Origin place, String reason, String hint) {
        return Problem.at(WRONG_STAGE, place, type.name(), "Clean" + ofAttribute(rule), reason, hint);
    }
}
