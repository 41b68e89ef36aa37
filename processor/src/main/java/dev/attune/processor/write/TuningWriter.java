// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.ASSIGNMENT;
import static dev.attune.processor.write.RuntimeTypes.CLASSIFIER;
import static dev.attune.processor.write.RuntimeTypes.MODEL_TUNING;
import static dev.attune.processor.write.RuntimeTypes.SEARCH_SPACE;
import static dev.attune.processor.write.RuntimeTypes.WEKA_TUNING;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.PreparationStage;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.model.ValueKind;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code <Model>Tuning}: the typed search space of a model, and the way from its points to instances. */
final class TuningWriter {

    private final TunedType type;
    private final boolean exposed;
    private final ClassName name;
    private final ClassName values;
    private final InstanceCode instances;

    TuningWriter(TunedType type) {
        this.type = type;
        exposed = type.isExposed();
        name = ClassName.get(type.packageName(), type.tuningName());
        values = name.nestedClass("Values");
        instances = new InstanceCode(type, false);
    }

    TypeSpec write() {
        TypeSpec.Builder tuning = TypeSpec.classBuilder(name)
                .addModifiers(GeneratedFile.modifiers(exposed, Modifier.FINAL))
                .addJavadoc("What can be tuned of {@link $T}.\n", type.element())
                .addSuperinterface(ParameterizedTypeName.get(
                        type.weka() ? WEKA_TUNING : MODEL_TUNING,
                        TypeName.get(type.made().asType()),
                        values));
        type.parameters().forEach(member -> tuning.addField(constant(member)));
        tuning.addField(instance())
                .addField(space())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(override("space", SEARCH_SPACE)
                        .addStatement("return SEARCH_SPACE")
                        .build())
                .addMethod(override("defaults", values)
                        .addCode(instances.defaults())
                        .build())
                .addMethod(valuesOf())
                .addMethod(override("read", values)
                        .addParameter(ASSIGNMENT, "assignment")
                        .addCode(read())
                        .build())
                .addMethod(override("write", ASSIGNMENT)
                        .addParameter(values, "values")
                        .addCode(assignment())
                        .build())
                .addMethod(create());
        if (type.weka()) {
            tuning.addMethod(assemble());
        }
        type.everything().stream()
                .filter(member -> member.delegate().isEmpty())
                .flatMap(member -> NestingCode.methods(member, new ModelsCode(type)).stream())
                .forEach(tuning::addMethod);
        return tuning.addType(ValuesWriter.write(type, type.components(), exposed))
                .build();
    }

    private FieldSpec constant(TunedMember member) {
        FieldSpec.Builder constant = FieldSpec.builder(
                        ParameterCode.type(member),
                        member.constant(),
                        GeneratedFile.modifiers(exposed, Modifier.STATIC, Modifier.FINAL))
                .initializer(ParameterCode.value(member));
        if (!member.documentation().isEmpty()) {
            constant.addJavadoc("$L\n\n<p>", JavadocText.prose(member.documentation()));
        }
        return constant.addJavadoc("$L\n", JavadocText.code(intent(member))).build();
    }

    private String intent(TunedMember member) {
        return type.preparation()
                .stageOf(member)
                .map(PreparationStage::text)
                .orElseGet(() -> IntentText.of(line(member)));
    }

    /** The member whose line in the source says it: for a part, the whole. */
    private TunedMember line(TunedMember member) {
        return type.everything().stream()
                .filter(whole -> whole.kind() == ValueKind.ELASTIC_NET)
                .filter(whole -> NestingCode.only(whole).members().contains(member))
                .findFirst()
                .orElse(member);
    }

    private FieldSpec instance() {
        return FieldSpec.builder(name, "INSTANCE", GeneratedFile.modifiers(exposed, Modifier.STATIC, Modifier.FINAL))
                .addJavadoc("The only instance; it has no state.\n")
                .initializer("new $T()", name)
                .build();
    }

    private FieldSpec space() {
        return FieldSpec.builder(SEARCH_SPACE, "SEARCH_SPACE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(new SpaceCode(type).space())
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    private MethodSpec valuesOf() {
        return MethodSpec.methodBuilder("valuesOf")
                .addModifiers(GeneratedFile.modifiers(exposed))
                .addJavadoc("The values that a model has.\n")
                .returns(values)
                .addParameter(TypeName.get(type.made().asType()), "model")
                .addCode(instances.valuesOf())
                .build();
    }

    private CodeBlock read() {
        List<CodeBlock> components = type.components().stream()
                .map(member -> ValueCode.read(type, member))
                .toList();
        return CodeBlock.builder()
                .addStatement("return $L", ValueCode.values(type, components))
                .build();
    }

    /** Sets what is always there in one expression, and what is conditional or nested behind it. */
    private CodeBlock assignment() {
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

    private MethodSpec create() {
        MethodSpec.Builder create =
                override("create", TypeName.get(type.made().asType())).addParameter(values, "values");
        return instances.needsStatements()
                ? create.addCode(instances.create())
                        .addStatement("return model")
                        .build()
                : create.addStatement("return $L", instances.call()).build();
    }

    private MethodSpec assemble() {
        ClassName pipeline = ClassName.get(type.packageName(), type.pipelineName());
        return override("assemble", CLASSIFIER)
                .addParameter(values, "values")
                .addStatement("return $T.assemble(values)", pipeline)
                .build();
    }
}
