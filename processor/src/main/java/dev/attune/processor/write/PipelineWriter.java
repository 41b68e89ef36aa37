// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.CLASSIFIER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.TunedType;
import javax.lang.model.element.Modifier;

/** Writes {@code <Model>Pipeline}: how the learner is assembled, as a person would write it. */
final class PipelineWriter {

    private final TunedType type;
    private final boolean exposed;

    PipelineWriter(TunedType type) {
        this.type = type;
        exposed = GeneratedFile.isExposed(type);
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(type.pipelineName())
                .addModifiers(GeneratedFile.modifiers(exposed, Modifier.FINAL))
                .addJavadoc(
                        "Assembles the learner of {@link $T}: plain code to read, to step through, or to copy.\n",
                        type.element())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(assemble())
                .build();
    }

    private MethodSpec assemble() {
        ClassName values = ClassName.get(type.packageName(), type.tuningName(), "Values");
        MethodSpec.Builder assemble = MethodSpec.methodBuilder("assemble")
                .addJavadoc("A new, unfitted learner with these values.\n")
                .addModifiers(GeneratedFile.modifiers(exposed, Modifier.STATIC))
                .returns(CLASSIFIER)
                .addParameter(values, "values");
        CodeBlock model = new InstanceCode(type).create();
        return assemble.addCode(model)
                .addStatement(type.spec().isPresent() ? "return model" : "return model.newClassifier()")
                .build();
    }
}
