// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.attune.processor.model.Creation;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The statements that make an instance of a model, and read one. */
final class InstanceCode {

    private final TunedType type;
    private final boolean inPipeline;
    private final ModelsCode models;
    private final Creation creation;
    private final ConditionCode conditions;

    /**
     * The statements for a tuning, or for a pipeline.
     *
     * @param inPipeline whether the code is for a person to take away
     */
    InstanceCode(TunedType type, boolean inPipeline) {
        this.type = type;
        this.inPipeline = inPipeline;
        this.models = new ModelsCode(type);
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
        List<CodeBlock> arguments =
                parameters.stream().map(name -> argument(member(name))).toList();
        return arguments.isEmpty()
                ? CodeBlock.of("new $T()", type.made())
                : CodeBlock.of("new $T($Z$L)", type.made(), CodeBlock.join(arguments, ",$W"));
    }

    private TunedMember member(String name) {
        return type.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the value of a component is in the model. */
    private CodeBlock instance(TunedMember member, CodeBlock value) {
        return member.nesting().form() == Nesting.Form.MODELS ? models.create(member, value, inPipeline) : value;
    }

    /** A constructor's argument: an inactive member keeps its default. */
    private CodeBlock argument(TunedMember member) {
        if (!member.isConditional()) {
            return instance(member, CodeBlock.of("values.$L()", member.name()));
        }
        CodeBlock instance = CodeBlock.of("new $T()", type.made());
        CodeBlock otherwise =
                creation.fresh().isPresent() ? field(member, instance) : instance(member, ParameterCode.middle(member));
        if (member.nesting().form() != Nesting.Form.MODELS) {
            return ValueCode.orElse(member, otherwise);
        }
        return CodeBlock.of(
                "values.$L().<$T>map(value -> $L)$Z.orElseGet(() -> $L)",
                member.component(),
                TypeName.get(member.type().mirror()),
                instance(member, CodeBlock.of("value")),
                otherwise);
    }

    private CodeBlock assign(TunedMember member) {
        if (!member.isConditional()) {
            return assign(member, instance(member, CodeBlock.of("values.$L()", member.name())));
        }
        CodeBlock value = instance(member, CodeBlock.of("value"));
        return CodeBlock.of("values.$L()$Z.ifPresent(value -> $L)", member.name(), assign(member, value));
    }

    private static CodeBlock assign(TunedMember member, CodeBlock value) {
        return member.access().setter().isPresent()
                ? CodeBlock.of("model.$L($Z$L)", member.access().setter().get(), value)
                : CodeBlock.of("model.$L =$W$L", member.name(), value);
    }

    /** Returns the default values: those of a fresh instance, or the middle of each domain. */
    CodeBlock defaults() {
        return creation.fresh().isPresent()
                ? CodeBlock.builder()
                        .addStatement("return valuesOf(new $T())", type.made())
                        .build()
                : values(false);
    }

    /** Returns the values of {@code model}. */
    CodeBlock valuesOf() {
        return values(true);
    }

    private CodeBlock values(boolean ofModel) {
        List<CodeBlock> values = new ArrayList<>();
        type.components().forEach(member -> values.add(component(member, ofModel)));
        return CodeBlock.builder()
                .addStatement("return $L", ValueCode.values(type, values))
                .build();
    }

    private CodeBlock component(TunedMember member, boolean ofModel) {
        if (!member.isConditional()) {
            return value(member, ofModel);
        }
        if (conditions.isOffByDefault(member)) {
            return ValueCode.absent(member);
        }
        CodeBlock active = conditions.activeByDefault(member, parent -> value(parent, ofModel));
        CodeBlock value = value(member, ofModel);
        return active.isEmpty() ? ValueCode.present(member, value) : ValueCode.when(active, member, value);
    }

    /** The value of a member of {@code model}, or the middle of its domain where there is none to read. */
    private CodeBlock value(TunedMember member, boolean ofModel) {
        if (member.isStage()) {
            return PreparationCode.byDefault(type.preparation(), member);
        }
        Optional<TunedMember> around = type.everything().stream()
                .filter(parent -> inside(parent, member).isPresent())
                .findFirst();
        if (around.isPresent()) {
            TypeElement record = inside(around.get(), member).orElseThrow().element();
            CodeBlock outer = value(around.get(), ofModel);
            return around.get().kind() == ValueKind.ELASTIC_NET
                    ? CodeBlock.of("$L.$L()", outer, member.name())
                    : CodeBlock.of("(($T) $L).$L()", record, outer, member.name());
        }
        if (!ofModel || !member.access().isReadable()) {
            return ParameterCode.middle(member);
        }
        CodeBlock field = field(member, CodeBlock.of("model"));
        return member.nesting().form() == Nesting.Form.MODELS
                ? CodeBlock.of("$L($L)", NestingCode.name("valuesOf", member), field)
                : field;
    }

    /** The alternative of a nested member that has another one. */
    private static Optional<Nesting.Alternative> inside(TunedMember parent, TunedMember member) {
        return parent.nesting().alternatives().stream()
                .filter(alternative -> alternative.members().contains(member))
                .findFirst();
    }

    private static CodeBlock field(TunedMember member, CodeBlock instance) {
        return member.access()
                .reader()
                .map(reader -> CodeBlock.of("$L.$L()", instance, reader))
                .orElseGet(() -> CodeBlock.of("$L.$L", instance, member.name()));
    }
}
