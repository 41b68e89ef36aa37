// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.ASSIGNMENT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.List;

/** The values of a model: a record with a component for each member. */
final class ComponentsCode implements ValuesCode {

    private final TunedType type;
    private final InstanceCode instances;

    ComponentsCode(TunedType type) {
        this.type = type;
        this.instances = new InstanceCode(type, false);
    }

    @Override
    public CodeBlock defaults() {
        return instances.defaults();
    }

    @Override
    public CodeBlock valuesOf() {
        return instances.valuesOf();
    }

    @Override
    public TypeSpec type(List<TunedMember> components, boolean exposed) {
        return ValuesWriter.write(type, components, exposed);
    }

    @Override
    public CodeBlock read() {
        List<CodeBlock> components = type.components().stream()
                .map(member -> ValueCode.read(type, member))
                .toList();
        return CodeBlock.builder()
                .addStatement("return $L", ValueCode.values(type, components))
                .build();
    }

    /** Sets what is always there in one expression, and what is conditional or nested behind it. */
    @Override
    public CodeBlock write() {
        CodeBlock.Builder set = CodeBlock.builder().add("$T.builder()", ASSIGNMENT);
        type.components().stream()
                .filter(ValueCode::isPlain)
                .forEach(member -> set.add("\n.set($L,$Wvalues.$L())", member.constant(), member.component()));
        if (type.components().stream().allMatch(ValueCode::isPlain)) {
            return CodeBlock.builder()
                    .addStatement("return $L", set.add("\n.build()").build())
                    .build();
        }
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T assignment = $L", ASSIGNMENT.nestedClass("Builder"), set.build());
        type.components().stream()
                .filter(member -> !ValueCode.isPlain(member))
                .forEach(member -> code.addStatement(ValueCode.write(member)));
        return code.addStatement("return assignment.build()").build();
    }

    @Override
    public CodeBlock create() {
        return instances.needsStatements()
                ? CodeBlock.builder()
                        .add(instances.create())
                        .addStatement("return model")
                        .build()
                : CodeBlock.builder()
                        .addStatement("return $L", instances.call())
                        .build();
    }
}
