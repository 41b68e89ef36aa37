// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import dev.attune.processor.model.ChildModel;
import dev.attune.processor.model.InitialValues;
import dev.attune.processor.model.Preparation;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** Finds every mistake in a model class that the processor can know of. */
public final class Checks {

    private Checks() {}

    /**
     * The problems, one message per mistake.
     *
     * @param initial what the source says of a new instance
     */
    public static Verdict of(TunedType type, InitialValues initial) {
        List<Problem> problems = new ArrayList<>(StrayCheck.of(type));
        problems.addAll(StageCheck.of(type));
        if (!type.isModel()) {
            return new Verdict(problems, hasNoError(problems));
        }
        List<Problem> ofType = TypeCheck.of(type);
        problems.addAll(ofType);
        problems.addAll(NameCheck.of(type));
        boolean placed = hasNoError(ofType);
        problems.addAll(type.portfolio()
                .map(portfolio -> PortfolioCheck.of(type, portfolio))
                .orElseGet(() -> members(type, placed)));
        boolean sound = hasNoError(problems) && type.children().stream().allMatch(Checks::isSound);
        if (sound) {
            problems.addAll(rules(type, initial));
        }
        return new Verdict(problems, sound && hasNoError(problems));
    }

    private static boolean hasNoError(List<Problem> problems) {
        return problems.stream().noneMatch(Problem::isError);
    }

    private static boolean isSound(ChildModel child) {
        return child.tuned()
                && (child.compiledEarlier()
                        || of(child.read(), InitialValues.UNKNOWN).sound());
    }

    /** The problems of what relates one parameter to others, where each of them is right by itself. */
    private static List<Problem> rules(TunedType type, InitialValues initial) {
        List<Problem> problems = new ArrayList<>(ConditionCheck.of(type));
        problems.addAll(CombinationCheck.of(type));
        problems.addAll(ConstraintCheck.of(type));
        if (hasNoError(problems)) {
            problems.addAll(DefaultsCheck.of(type, initial));
        }
        return problems;
    }

    /** The problems of a type that is an alternative inside models. */
    public static List<Problem> ofPart(String name, Preparation preparation) {
        return StageCheck.ofPart(name, preparation);
    }

    private static List<Problem> members(TunedType type, boolean placed) {
        List<Problem> problems = new ArrayList<>();
        if (placed) {
            problems.addAll(type.spec().isPresent() ? SpecCheck.of(type) : BindingCheck.of(type));
        }
        type.everything().stream()
                .filter(member -> !member.isStage() && member.delegate().isEmpty())
                .forEach(member -> problems.addAll(domain(type, member)));
        return problems;
    }

    private static List<Problem> domain(TunedType type, TunedMember member) {
        List<Problem> problems = new ArrayList<>(AttributeCheck.of(member));
        if (problems.isEmpty() && member.declaration().isNested()) {
            return NestingCheck.of(type, member);
        }
        if (problems.isEmpty()) {
            problems.addAll(NumberCheck.of(member));
            problems.addAll(ChoiceCheck.of(member));
            problems.addAll(PenaltyCheck.of(member));
        }
        if (problems.isEmpty() && member.kind().isNumeric()) {
            problems.addAll(RangeCheck.of(member));
        }
        return problems;
    }
}
