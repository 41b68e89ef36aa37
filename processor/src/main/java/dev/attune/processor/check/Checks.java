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
     * The problems, in the order of the source; one message per mistake.
     *
     * @param initial what the source says of a new instance
     */
    public static List<Problem> of(TunedType type, InitialValues initial) {
        List<Problem> problems = new ArrayList<>(StrayCheck.of(type));
        problems.addAll(StageCheck.of(type));
        if (!type.isModel()) {
            return problems;
        }
        List<Problem> ofType = TypeCheck.of(type);
        problems.addAll(ofType);
        type.portfolio().ifPresent(portfolio -> problems.addAll(PortfolioCheck.of(type, portfolio)));
        if (type.portfolio().isEmpty() && ofType.stream().noneMatch(Problem::isError)) {
            problems.addAll(type.spec().isPresent() ? SpecCheck.of(type) : BindingCheck.of(type));
        }
        problems.addAll(NameCheck.of(type));
        type.everything().stream()
                .filter(member -> !member.isStage() && member.delegate().isEmpty())
                .filter(member -> type.portfolio().isEmpty())
                .forEach(member -> problems.addAll(domain(type, member)));
        if (problems.stream().noneMatch(Problem::isError) && areChildrenSound(type)) {
            problems.addAll(rules(type, initial));
        }
        return problems;
    }

    /** The problems of what relates one parameter to others, where each of them is right by itself. */
    private static List<Problem> rules(TunedType type, InitialValues initial) {
        List<Problem> problems = new ArrayList<>(ConditionCheck.of(type));
        problems.addAll(CombinationCheck.of(type));
        problems.addAll(ConstraintCheck.of(type));
        if (problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(DefaultsCheck.of(type, initial));
        }
        return problems;
    }

    /** Whether the models that a type nests are right: if not, their own messages say all. */
    public static boolean areChildrenSound(TunedType type) {
        return type.children().stream().allMatch(Checks::isSound);
    }

    private static boolean isSound(ChildModel child) {
        if (!child.tuned() || child.compiledEarlier()) {
            return child.tuned();
        }
        return of(child.read(), InitialValues.UNKNOWN).stream().noneMatch(Problem::isError)
                && areChildrenSound(child.read());
    }

    /** The problems of a type that is an alternative inside models. */
    public static List<Problem> ofPart(String name, Preparation preparation) {
        return StageCheck.ofPart(name, preparation);
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
