// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.attune.processor.model.Creation;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.ArrayList;
import java.util.List;

/** The statements that make an instance of a model, and read one. */
final class InstanceCode {

    private final TunedType type;
    private final Creation creation;

    InstanceCode(TunedType type) {
        this.type = type;
        this.creation = type.creation().orElseThrow();
    }

    /** Declares {@code model}, an instance with the values of {@code values}. */
    CodeBlock create() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<String> set = creation.constructor().parameters();
        code.addStatement("$T model = $L", type.element(), call(set));
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
                .map(name -> CodeBlock.of("values.$L()", name))
                .toList();
        return arguments.isEmpty()
                ? CodeBlock.of("new $T()", type.element())
                : CodeBlock.of("new $T($Z$L)", type.element(), CodeBlock.join(arguments, ",$W"));
    }

    private static CodeBlock assign(TunedMember member) {
        String name = member.name();
        return member.access().setter().isPresent()
                ? CodeBlock.of(
                        "model.$L($Zvalues.$L())", member.access().setter().get(), name)
                : CodeBlock.of("model.$L =$Wvalues.$L()", name, name);
    }

    /** Returns the default values: those of a fresh instance, or the middle of each domain. */
    CodeBlock defaults() {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean fresh = creation.fresh().isPresent();
        if (fresh && !type.members().isEmpty()) {
            code.addStatement("$T model = new $T()", type.element(), type.element());
        }
        List<CodeBlock> values = new ArrayList<>();
        for (TunedMember member : type.members()) {
            values.add(fresh ? read(member) : ParameterCode.middle(member));
        }
        return code.addStatement("return new Values($Z$L)", CodeBlock.join(values, ",$W"))
                .build();
    }

    private static CodeBlock read(TunedMember member) {
        return member.access()
                .reader()
                .map(reader -> CodeBlock.of("model.$L()", reader))
                .orElseGet(() -> CodeBlock.of("model.$L", member.name()));
    }
}
