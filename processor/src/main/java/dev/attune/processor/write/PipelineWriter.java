// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.CLASSIFIER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code <Model>Pipeline}: how the learner is assembled, as a person would write it. */
final class PipelineWriter {

    private final TunedType type;
    private final boolean exposed;

    PipelineWriter(TunedType type) {
        this.type = type;
        exposed = type.isExposed();
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(type.pipelineName())
                .addModifiers(GeneratedFile.modifiers(exposed, Modifier.FINAL))
                .addJavadoc(
                        type.preparation().isEmpty()
                                ? "Assembles the learner of {@link $T}: plain code to read, debug or copy.\n"
                                : "Assembles the preparation and the learner of {@link $T}:\none classifier that takes raw"
                                        + " rows, as plain code to read, to step through, or to copy.\n",
                        type.element())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(assemble())
                .addMethods(creators())
                .build();
    }

    private List<MethodSpec> creators() {
        return type.members().stream()
                .filter(TunedMember::isChoiceOfModels)
                .filter(member -> type.portfolio().isEmpty())
                .map(member -> new ModelsCode(type).creator(member, true))
                .toList();
    }

    private MethodSpec assemble() {
        ClassName values = ClassName.get(type.packageName(), type.tuningName(), "Values");
        MethodSpec.Builder assemble = MethodSpec.methodBuilder("assemble")
                .addJavadoc("A new, unfitted learner with these values.\n")
                .addModifiers(GeneratedFile.modifiers(exposed, Modifier.STATIC))
                .returns(CLASSIFIER)
                .addParameter(values, "values");
        if (type.portfolio().isPresent()) {
            return assemble.addCode(new PortfolioCode(type).assemble()).build();
        }
        CodeBlock model = new InstanceCode(type, true).create();
        String learner = type.spec().isPresent() ? "model" : "model.newClassifier()";
        if (type.preparation().isEmpty()) {
            return assemble.addCode(model).addStatement("return $L", learner).build();
        }
        return assemble.addCode(PreparationCode.stages(type.preparation()))
                .addCode(model)
                .addStatement("pipeline.setClassifier($L)", learner)
                .addStatement("return pipeline")
                .build();
    }
}
