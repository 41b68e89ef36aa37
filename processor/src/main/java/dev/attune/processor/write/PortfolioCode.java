// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.ASSIGNMENT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The values of a portfolio: a sealed interface with a record for each model. */
final class PortfolioCode implements ValuesCode {

    private final TunedType type;
    private final TunedMember choice;
    private final ClassName values;

    PortfolioCode(TunedType type) {
        this.type = type;
        this.choice = type.portfolio().orElseThrow().choice();
        this.values = new ModelsCode(type).values();
    }

    @Override
    public CodeBlock defaults() {
        return CodeBlock.builder()
                .addStatement(
                        "return new $T($Z$L)",
                        values.nestedClass(NestingCode.only(choice).name()),
                        ModelsCode.defaults(NestingCode.only(choice)))
                .build();
    }

    /** The defaults of each model, in order. */
    static CodeBlock startingPoints(TunedMember choice, ClassName values) {
        CodeBlock each = choice.nesting().alternatives().stream()
                .map(alternative -> CodeBlock.of(
                        "new $T($Z$L)", values.nestedClass(alternative.name()), ModelsCode.defaults(alternative)))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.builder()
                .addStatement("return $T.of(\n$L)", List.class, each)
                .build();
    }

    @Override
    public CodeBlock valuesOf() {
        return call("valuesOf", "model");
    }

    @Override
    public CodeBlock read() {
        return call("read", "assignment");
    }

    @Override
    public CodeBlock write() {
        return CodeBlock.builder()
                .addStatement("return $L(values, $T.builder()).build()", NestingCode.name("write", choice), ASSIGNMENT)
                .build();
    }

    @Override
    public CodeBlock create() {
        return call("create", "values");
    }

    private CodeBlock call(String prefix, String argument) {
        return CodeBlock.builder()
                .addStatement("return $L($L)", NestingCode.name(prefix, choice), argument)
                .build();
    }

    /** The learner of the chosen model, from its own pipeline. */
    CodeBlock assemble() {
        return ModelsCode.byAlternative(choice, values, "values", alternative -> {
            TunedType model = alternative.model().read();
            return CodeBlock.builder()
                    .addStatement(
                            "return $T.assemble(chosen.values())",
                            ClassName.get(model.packageName(), model.pipelineName()))
                    .build();
        });
    }

    @Override
    public TypeSpec type(List<TunedMember> components, boolean exposed) {
        TypeSpec.Builder written = TypeSpec.interfaceBuilder(values)
                // no link: a model inside may hide the name
                .addJavadoc("The values of one model of {@code $L}.\n", type.name())
                .addModifiers(GeneratedFile.modifiers(exposed, Modifier.STATIC));
        if (!components.isEmpty()) {
            written.addModifiers(Modifier.SEALED);
            ModelsCode.alternatives(choice, values).forEach(written::addType);
        }
        return written.build();
    }
}
