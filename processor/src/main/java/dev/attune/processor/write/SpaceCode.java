// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.CONDITION;
import static dev.attune.processor.write.RuntimeTypes.SEARCH_SPACE;

import com.palantir.javapoet.CodeBlock;
import dev.attune.processor.model.Clause;
import dev.attune.processor.model.ConstraintMethod;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.LinkedHashSet;
import java.util.Set;

/** The expression that builds a search space. */
final class SpaceCode {

    private final TunedType type;
    private final ConditionCode conditions;

    SpaceCode(TunedType type) {
        this.type = type;
        this.conditions = new ConditionCode(type);
    }

    CodeBlock space() {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()$>$>", SEARCH_SPACE);
        parentsFirst().forEach(member -> code.add(add(member)));
        type.forbidden()
                .forEach(combination -> code.add(
                        "\n.forbid($Z$L)",
                        combination.clauses().stream().map(conditions::clause).collect(CodeBlock.joining(",$W"))));
        type.constraints().forEach(method -> code.add("\n").add(constrain(method)));
        return code.add("\n.build()$<$<").build();
    }

    private CodeBlock add(TunedMember member) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!member.kind().isGroup()) {
            code.add(
                    member.isConditional()
                            ? CodeBlock.of("\n.add($L,$W$L)", member.constant(), conditions.active(member))
                            : CodeBlock.of("\n.add($L)", member.constant()));
        }
        if (member.nesting().form() == Nesting.Form.MODELS) {
            member.nesting().alternatives().stream()
                    .filter(alternative -> !alternative.members().isEmpty())
                    .forEach(alternative -> code.add("\n").add(include(member, alternative)));
        }
        return code.build();
    }

    private CodeBlock include(TunedMember member, Alternative alternative) {
        CodeBlock when = member.isChoiceOfModels()
                ? CodeBlock.of("$T.is($L,$W$S)", CONDITION, member.constant(), alternative.name())
                : member.isConditional() ? conditions.active(member) : CodeBlock.of("$T.always()", CONDITION);
        return CodeBlock.of(
                ".include($S,$W$T.INSTANCE.space(),$W$L)", alternative.path(), ModelsCode.tuning(alternative), when);
    }

    private CodeBlock constrain(ConstraintMethod method) {
        CodeBlock arguments = method.arguments().stream()
                .map(argument -> type.member(argument.name()).orElseThrow())
                .map(member -> CodeBlock.of("point.get($L)", member.constant()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of(
                ".constrain($S,$Wpoint -> $T.$L($Z$L))", method.name(), type.element(), method.name(), arguments);
    }

    /** A space takes a condition only on what it has already. */
    private Set<TunedMember> parentsFirst() {
        Set<TunedMember> ordered = new LinkedHashSet<>();
        type.everything().stream()
                .filter(member -> member.delegate().isEmpty())
                .forEach(member -> addWithParents(member, ordered));
        return ordered;
    }

    private void addWithParents(TunedMember member, Set<TunedMember> ordered) {
        for (Clause clause : member.conditions()) {
            addWithParents(type.including(type.member(clause.name()).orElseThrow()), ordered);
        }
        ordered.add(member);
    }
}
