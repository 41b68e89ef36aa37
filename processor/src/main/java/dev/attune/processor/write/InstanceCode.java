// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.attune.processor.model.Creation;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The statements that make an instance of a model, and read one. */
final class InstanceCode {

    private final TunedType type;
    private final Creation creation;
    private final ConditionCode conditions;

    InstanceCode(TunedType type) {
        this.type = type;
        this.creation = type.creation().orElseThrow();
        this.conditions = new ConditionCode(type);
    }

    /** Declares {@code model}, an instance with the values of {@code values}. */
    CodeBlock create() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<String> set = creation.constructor().parameters();
        code.addStatement("$T model = $L", type.made(), call(set));
        type.members().stream()
                .filter(member -> !set.contains(member.name()))
                .forEach(member -> code.addStatement(assign(member)));
        return code.build();
    }

    /** Whether {@link #create} is more than one expression. */
    boolean needsStatements() {
        return creation.constructor().parameters().size() < type.members().size();
    }

    /** An instance with the values of {@code values}, where a constructor takes them all. */
    CodeBlock call() {
        return call(creation.constructor().parameters());
    }

    private CodeBlock call(List<String> parameters) {
        List<CodeBlock> arguments = parameters.stream()
                .map(name -> argument(type.member(name).orElseThrow()))
                .toList();
        return arguments.isEmpty()
                ? CodeBlock.of("new $T()", type.made())
                : CodeBlock.of("new $T($Z$L)", type.made(), CodeBlock.join(arguments, ",$W"));
    }

    /** A constructor's argument: an inactive member keeps its default. */
    private CodeBlock argument(TunedMember member) {
        if (!member.isConditional()) {
            return CodeBlock.of("values.$L()", member.name());
        }
        CodeBlock instance = CodeBlock.of("new $T()", type.made());
        return ValueCode.orElse(
                member, creation.fresh().isPresent() ? read(member, instance) : ParameterCode.middle(member));
    }

    private static CodeBlock assign(TunedMember member) {
        if (!member.isConditional()) {
            return assign(member, CodeBlock.of("values.$L()", member.name()));
        }
        return CodeBlock.of(
                "values.$L()$Z.ifPresent(value -> $L)", member.name(), assign(member, CodeBlock.of("value")));
    }

    private static CodeBlock assign(TunedMember member, CodeBlock value) {
        return member.access().setter().isPresent()
                ? CodeBlock.of("model.$L($Z$L)", member.access().setter().get(), value)
                : CodeBlock.of("model.$L =$W$L", member.name(), value);
    }

    /** Returns the default values: those of a fresh instance, or the middle of each domain. */
    CodeBlock defaults() {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean fresh = creation.fresh().isPresent();
        if (fresh && type.members().stream().anyMatch(member -> member.access().isReadable())) {
            code.addStatement("$T model = new $T()", type.made(), type.made());
        }
        List<CodeBlock> values = new ArrayList<>();
        type.components().forEach(member -> values.add(component(member)));
        return code.addStatement("return $L", ValueCode.values(type, values)).build();
    }

    private CodeBlock component(TunedMember member) {
        if (!member.isConditional()) {
            return byDefault(member);
        }
        if (conditions.isOffByDefault(member)) {
            return ValueCode.absent(member);
        }
        CodeBlock active = conditions.activeByDefault(member, this);
        CodeBlock value = byDefault(member);
        return active.isEmpty() ? ValueCode.present(member, value) : ValueCode.when(active, member, value);
    }

    /** The default value of a member, where {@code model} is a fresh instance. */
    CodeBlock byDefault(TunedMember member) {
        if (member.isStage()) {
            return PreparationCode.byDefault(type.preparation(), member);
        }
        Optional<TunedMember> around = type.parameters().stream()
                .filter(parent -> inside(parent, member).isPresent())
                .findFirst();
        if (around.isPresent()) {
            TypeElement record = inside(around.get(), member).orElseThrow().element();
            return CodeBlock.of("(($T) $L).$L()", record, byDefault(around.get()), member.name());
        }
        return creation.fresh().isPresent() && member.access().isReadable()
                ? read(member, CodeBlock.of("model"))
                : ParameterCode.middle(member);
    }

    /** The alternative of a nested member that has another one. */
    private static Optional<Nesting.Alternative> inside(TunedMember parent, TunedMember member) {
        return parent.nesting().alternatives().stream()
                .filter(alternative -> alternative.members().contains(member))
                .findFirst();
    }

    private static CodeBlock read(TunedMember member, CodeBlock instance) {
        return member.access()
                .reader()
                .map(reader -> CodeBlock.of("$L.$L()", instance, reader))
                .orElseGet(() -> CodeBlock.of("$L.$L", instance, member.name()));
    }
}
