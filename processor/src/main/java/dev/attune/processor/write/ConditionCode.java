// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.ASSIGNMENT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.attune.processor.model.Clause;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Conditions on parameters: as part of a space, and as a test of a model's own values. */
final class ConditionCode {

    private static final ClassName CONDITION = RuntimeTypes.CONDITION;

    private final TunedType type;

    ConditionCode(TunedType type) {
        this.type = type;
    }

    /** When a member is active, for the space. */
    CodeBlock active(TunedMember member) {
        List<CodeBlock> all = member.conditions().stream().map(this::clause).toList();
        CodeBlock code = all.get(0);
        for (CodeBlock further : all.subList(1, all.size())) {
            code = CodeBlock.of("$L$Z.and($L)", code, further);
        }
        return code;
    }

    /** {@code Condition.is(FILTER, Filter.NONE)}. */
    CodeBlock clause(Clause clause) {
        TunedMember parent = parent(clause);
        String constant = parent.constant();
        if (!clause.hasBounds()) {
            CodeBlock values = clause.is().values().stream()
                    .map(value -> literal(parent, value))
                    .collect(CodeBlock.joining(",$W"));
            return CodeBlock.of("$T.is($L,$W$L)", CONDITION, constant, values);
        }
        CodeBlock lower = Literals.number(ValueKind.DOUBLE, clause.lower());
        CodeBlock upper = Literals.number(ValueKind.DOUBLE, clause.upper());
        if (!clause.below().given()) {
            return CodeBlock.of("$T.above($L,$W$L)", CONDITION, constant, lower);
        }
        return clause.above().given()
                ? CodeBlock.of("$T.between($L,$W$L,$W$L)", CONDITION, constant, lower, upper)
                : CodeBlock.of("$T.below($L,$W$L)", CONDITION, constant, upper);
    }

    /** Whether the defaults of the preparation, which are known here, leave a member inactive. */
    boolean isOffByDefault(TunedMember member) {
        return member.conditions().stream().anyMatch(clause -> {
            TunedMember parent = parent(clause);
            return isOffByDefault(parent)
                    || (parent.isStage() && !type.preparation().isMetByDefault(clause, parent));
        });
    }

    /** Whether a member is active where the others have their default values, as Java code; empty if it always is. */
    CodeBlock activeByDefault(TunedMember member, Function<TunedMember, CodeBlock> values) {
        List<CodeBlock> tests = new ArrayList<>();
        collect(member, values, tests);
        return CodeBlock.join(tests, "$W&& ");
    }

    /** The tests of a member's own conditions behind those of its parents. */
    private void collect(TunedMember member, Function<TunedMember, CodeBlock> values, List<CodeBlock> tests) {
        for (Clause clause : member.conditions()) {
            TunedMember parent = parent(clause);
            TunedMember outer = type.including(parent);
            collect(outer, values, tests);
            if (parent.isStage()) {
                continue;
            }
            CodeBlock test = parent.delegate().isPresent()
                    ? testInside(clause, outer, values.apply(outer))
                    : test(clause, parent, values.apply(parent));
            if (!tests.contains(test)) {
                tests.add(test);
            }
        }
    }

    /** A test of a nested model's parameter, which only its own tuning can read. */
    private CodeBlock testInside(Clause clause, TunedMember outer, CodeBlock value) {
        if (outer.isChoiceOfModels()) {
            String write = NestingCode.name("write", outer);
            return CodeBlock.of(
                    "$L$Z.holds($L($Z$L,$W$T.builder())$Z.build())", clause(clause), write, value, ASSIGNMENT);
        }
        Nesting.Alternative only = NestingCode.only(outer);
        return CodeBlock.of(
                "$L$Z.holds($T.builder()$Z.setAll($S,$W$T.INSTANCE.write($Z$L))$Z.build())",
                clause(clause),
                ASSIGNMENT,
                only.path(),
                ModelsCode.tuning(only),
                value);
    }

    private CodeBlock test(Clause clause, TunedMember parent, CodeBlock value) {
        if (clause.hasBounds()) {
            List<CodeBlock> bounds = new ArrayList<>();
            if (clause.above().given()) {
                bounds.add(CodeBlock.of("$L > $L", value, Literals.number(ValueKind.DOUBLE, clause.lower())));
            }
            if (clause.below().given()) {
                bounds.add(CodeBlock.of("$L < $L", value, Literals.number(ValueKind.DOUBLE, clause.upper())));
            }
            return CodeBlock.join(bounds, "$W&& ");
        }
        List<CodeBlock> any = clause.is().values().stream()
                .map(text -> equality(parent, value, literal(parent, text)))
                .toList();
        return any.size() == 1 ? any.get(0) : CodeBlock.of("($L)", CodeBlock.join(any, "$W|| "));
    }

    private CodeBlock equality(TunedMember parent, CodeBlock value, CodeBlock literal) {
        return switch (parent.kind()) {
            case ALTERNATIVES -> CodeBlock.of("$L instanceof $T", value, alternative(parent, literal));
            case STRING -> CodeBlock.of("$L.equals($L)", literal, value);
            case BOOLEAN -> literal.toString().equals("true") ? value : CodeBlock.of("!$L", value);
            default -> CodeBlock.of("$L == $L", value, literal);
        };
    }

    private TypeName alternative(TunedMember parent, CodeBlock name) {
        Nesting.Alternative chosen = parent.nesting().alternatives().stream()
                .filter(alternative -> CodeBlock.of("$S", alternative.name()).equals(name))
                .findFirst()
                .orElseThrow();
        return parent.isChoiceOfModels()
                ? new ModelsCode(type).choice(parent).nestedClass(chosen.name())
                : ClassName.get(chosen.element());
    }

    /** A value that an annotation's string gives. */
    private static CodeBlock literal(TunedMember parent, String text) {
        return switch (parent.kind()) {
            case ENUM -> CodeBlock.of("$T.$L", parent.type().mirror(), text);
            case BOOLEAN -> CodeBlock.of("$L", text);
            case INT, LONG, FLOAT -> Literals.number(parent.kind(), Double.parseDouble(text));
            case DOUBLE -> Literals.exactDouble(Double.parseDouble(text));
            // JavaPoet writes a text of several lines as a sum
            default -> CodeBlock.of(text.contains("\n") ? "($S)" : "$S", text);
        };
    }

    private TunedMember parent(Clause clause) {
        return type.member(clause.name()).orElseThrow();
    }
}
