// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.WRONG_PENALTY;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.Penalty;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.report.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a penalty can have the values of its range. */
final class PenaltyCheck {

    private PenaltyCheck() {}

    static List<Problem> of(TunedMember member) {
        return member.declaration()
                .penalty()
                .map(penalty -> range(member, penalty))
                .orElse(List.of());
    }

    private static List<Problem> range(TunedMember member, Penalty penalty) {
        Attribute<Double> range = member.declaration().range();
        return IntStream.range(0, range.values().size())
                .filter(i -> Double.isFinite(range.values().get(i)))
                .filter(i -> !penalty.allows(range.values().get(i)))
                .mapToObj(i -> Problem.of(
                        WRONG_PENALTY,
                        member,
                        range.places().get(i),
                        penalty,
                        "a range in " + penalty.allowed() + ", not "
                                + NumberText.of(range.values().get(i)),
                        "Change the range"))
                .limit(1)
                .toList();
    }
}
