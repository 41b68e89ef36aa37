// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.ASSIGNMENT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.TunedMember;
import javax.lang.model.element.Modifier;

/** The two methods of a member that is a choice of records: from an assignment to one of its records, and back. */
final class RecordsCode {

    private RecordsCode() {}

    static MethodSpec reader(TunedMember member) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (assignment.get($L)) {\n$>", member.constant());
        for (Alternative alternative : member.nesting().alternatives()) {
            CodeBlock arguments =
                    alternative.members().stream().map(RecordsCode::component).collect(CodeBlock.joining(",$W"));
            code.add("case $S -> new $T($L);\n", alternative.name(), alternative.element(), arguments);
        }
        code.add("default -> throw new $T(assignment.get($L));\n", AssertionError.class, member.constant())
                .add("$<};\n");
        return MethodSpec.methodBuilder(NestingCode.name("read", member))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.get(member.type().mirror()))
                .addParameter(ASSIGNMENT, "assignment")
                .addCode(code.build())
                .build();
    }

    private static CodeBlock component(TunedMember member) {
        return NestingCode.isNested(member)
                ? NestingCode.read(member)
                : CodeBlock.of("assignment.get($L)", member.constant());
    }

    static MethodSpec writer(TunedMember member) {
        MethodSpec.Builder writer = MethodSpec.methodBuilder(NestingCode.name("write", member))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.get(member.type().mirror()), "value")
                .addParameter(ASSIGNMENT.nestedClass("Builder"), "assignment");
        boolean first = true;
        for (Alternative alternative : member.nesting().alternatives()) {
            CodeBlock test = CodeBlock.of(
                    alternative.members().isEmpty() ? "value instanceof $T" : "value instanceof $T chosen",
                    alternative.element());
            if (first) {
                writer.beginControlFlow("if ($L)", test);
            } else {
                writer.nextControlFlow("else if ($L)", test);
            }
            first = false;
            writer.addStatement("assignment.set($L,$W$S)", member.constant(), alternative.name());
            alternative.members().forEach(component -> writer.addStatement(set(component)));
        }
        return writer.nextControlFlow("else")
                .addStatement("throw new $T(value)", AssertionError.class)
                .endControlFlow()
                .build();
    }

    private static CodeBlock set(TunedMember component) {
        CodeBlock value = CodeBlock.of("chosen.$L()", component.name());
        return NestingCode.isNested(component)
                ? NestingCode.write(component, value)
                : CodeBlock.of("assignment.set($L,$W$L)", component.constant(), value);
    }

    /** The first alternative, with the middle of its domains. */
    static CodeBlock middle(TunedMember member) {
        Alternative first = member.nesting().alternatives().get(0);
        return CodeBlock.of(
                "new $T($L)",
                first.element(),
                first.members().stream().map(ParameterCode::middle).collect(CodeBlock.joining(",$W")));
    }
}
