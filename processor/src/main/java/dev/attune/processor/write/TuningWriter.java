// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.ASSIGNMENT;
import static dev.attune.processor.write.RuntimeTypes.CLASSIFIER;
import static dev.attune.processor.write.RuntimeTypes.MODEL_TUNING;
import static dev.attune.processor.write.RuntimeTypes.SEARCH_SPACE;
import static dev.attune.processor.write.RuntimeTypes.WEKA_TUNING;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.Portfolio;
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
    private final ValuesCode code;

    TuningWriter(TunedType type) {
        this.type = type;
        exposed = type.isExposed();
        name = ClassName.get(type.packageName(), type.tuningName());
        values = name.nestedClass("Values");
        code = type.portfolio().isPresent() ? new PortfolioCode(type) : new ComponentsCode(type);
    }

    TypeSpec write() {
        TypeSpec.Builder tuning = TypeSpec.classBuilder(name)
                .addModifiers(GeneratedFile.modifiers(exposed, Modifier.FINAL))
                .addJavadoc("What can be tuned of {@link $T}.\n$L", type.element(), ParameterList.of(type))
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
                .addMethod(override("defaults", values).addCode(code.defaults()).build())
                .addMethod(valuesOf())
                .addMethod(override("read", values)
                        .addParameter(ASSIGNMENT, "assignment")
                        .addCode(code.read())
                        .build())
                .addMethod(override("write", ASSIGNMENT)
                        .addParameter(values, "values")
                        .addCode(code.write())
                        .build())
                .addMethod(override("create", TypeName.get(type.made().asType()))
                        .addParameter(values, "values")
                        .addCode(code.create())
                        .build());
        type.portfolio().ifPresent(portfolio -> tuning.addMethod(startingPoints(portfolio)));
        if (type.weka()) {
            tuning.addMethod(assemble());
        }
        type.everything().stream()
                .filter(member -> member.delegate().isEmpty())
                .flatMap(member -> NestingCode.methods(member, new ModelsCode(type)).stream())
                .forEach(tuning::addMethod);
        return tuning.addType(code.type(type.components(), exposed)).build();
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
        return constant.addJavadoc("$L\n", JavadocText.code(intent(type, member)))
                .build();
    }

    /** The line of the source that says it: for a nested model's parameter in that model, for a part the whole's. */
    private static String intent(TunedType type, TunedMember member) {
        if (member.delegate().isPresent()) {
            TunedType owner = member.delegate().get().owner();
            String constant = member.delegate().get().constant();
            return owner.parameters().stream()
                    .filter(inside -> inside.constant().equals(constant))
                    .findFirst()
                    .map(inside -> intent(owner, inside))
                    .orElseThrow();
        }
        TunedMember whole = type.everything().stream()
                .filter(group -> group.kind() == ValueKind.ELASTIC_NET)
                .filter(group -> NestingCode.only(group).members().contains(member))
                .findFirst()
                .orElse(member);
        return type.preparation().stageOf(member).map(PreparationStage::text).orElseGet(() -> IntentText.of(whole));
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
                .addCode(code.valuesOf())
                .build();
    }

    private MethodSpec startingPoints(Portfolio portfolio) {
        return override("startingPoints", ParameterizedTypeName.get(ClassName.get(List.class), values))
                .addCode(PortfolioCode.startingPoints(portfolio.choice(), values))
                .build();
    }

    private MethodSpec assemble() {
        ClassName pipeline = ClassName.get(type.packageName(), type.pipelineName());
        return override("assemble", CLASSIFIER)
                .addParameter(values, "values")
                .addStatement("return $T.assemble(values)", pipeline)
                .build();
    }
}
