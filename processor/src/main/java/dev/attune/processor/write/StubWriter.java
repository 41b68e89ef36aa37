// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.CLASSIFIER;
import static dev.attune.processor.write.RuntimeTypes.MODEL_TUNING;
import static dev.attune.processor.write.RuntimeTypes.WEKA_TUNING;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.attune.processor.model.Accessors;
import dev.attune.processor.model.GeneratedNames;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes what code beside a model with mistakes refers to, without content: the compiler then shows Attune's message alone, and
 * not a "cannot find symbol" for every use of the tuning.
 */
final class StubWriter {

    private final TunedType type;
    private final List<TunedMember> members;
    private final ClassName values;

    StubWriter(TunedType type) {
        this.type = type;
        Set<String> names = new HashSet<>(GeneratedNames.CONSTANTS.keySet());
        members = type.components().stream()
                .filter(member -> member.kind().isTunable() && member.type().visible())
                .filter(StubWriter::isKnown)
                .filter(member -> GeneratedNames.isComponent(member.component()))
                .filter(member -> names.add(member.constant()))
                .toList();
        values = ClassName.get(type.packageName(), type.tuningName(), "Values");
    }

    TypeSpec tuning() {
        ClassName name = ClassName.get(type.packageName(), type.tuningName());
        TypeSpec.Builder stub = TypeSpec.classBuilder(name)
                .addJavadoc("Stands in until the mistakes in {@code $L} are mended.\n", type.name())
                .addModifiers(modifiers(Modifier.ABSTRACT))
                .addSuperinterface(ParameterizedTypeName.get(type.weka() ? WEKA_TUNING : MODEL_TUNING, model(), values))
                .addField(FieldSpec.builder(name, "INSTANCE", modifiers(Modifier.STATIC, Modifier.FINAL))
                        .initializer("null")
                        .build());
        constants()
                .forEach(member -> stub.addField(FieldSpec.builder(
                                ParameterCode.type(member),
                                member.constant(),
                                modifiers(Modifier.STATIC, Modifier.FINAL))
                        .initializer("null")
                        .build()));
        stub.addMethod(MethodSpec.methodBuilder("valuesOf")
                .addModifiers(modifiers(Modifier.ABSTRACT))
                .returns(values)
                .addParameter(model(), "model")
                .build());
        return stub.addType(
                        type.portfolio().isPresent()
                                ? new PortfolioCode(type).type(members, type.exposed())
                                : ValuesWriter.write(type, members, type.exposed()))
                .build();
    }

    /** Those of nested models, too: a model around this one refers to them. */
    private List<TunedMember> constants() {
        Set<String> names = new HashSet<>(GeneratedNames.CONSTANTS.keySet());
        return members.stream()
                .flatMap(TunedMember::withNested)
                .filter(member -> !member.kind().isGroup() && member.kind().isTunable())
                .filter(member -> member.type().visible() && names.add(member.constant()))
                .toList();
    }

    TypeSpec pipeline() {
        return TypeSpec.classBuilder(type.pipelineName())
                .addJavadoc("Stands in until the mistakes in {@code $L} are mended.\n", type.name())
                .addModifiers(modifiers(Modifier.FINAL))
                .addMethod(MethodSpec.methodBuilder("assemble")
                        .addModifiers(modifiers(Modifier.STATIC))
                        .returns(CLASSIFIER)
                        .addParameter(values, "values")
                        .addStatement("throw new $T()", AssertionError.class)
                        .build())
                .build();
    }

    /** Whether the values of a nested model have a name. */
    private static boolean isKnown(TunedMember member) {
        return member.nesting().form() != Nesting.Form.MODELS
                || (member.nesting().recursion().isEmpty()
                        && member.nesting().isDistinct(Accessors.capitalized(member.name()))
                        && !member.nesting().alternatives().isEmpty()
                        && member.nesting().alternatives().stream()
                                .allMatch(alternative -> alternative.model().tuned()));
    }

    private Modifier[] modifiers(Modifier... others) {
        return GeneratedFile.modifiers(type.exposed(), others);
    }

    /** The model as a type argument: a private class cannot be named here, a generic one not without arguments. */
    private TypeName model() {
        if (type.form().privatePart().isPresent()) {
            return ClassName.get(Object.class);
        }
        ClassName name = ClassName.get(type.made());
        TypeName[] arguments = new TypeName[type.made().getTypeParameters().size()];
        Arrays.fill(arguments, WildcardTypeName.subtypeOf(Object.class));
        return arguments.length == 0 ? name : ParameterizedTypeName.get(name, arguments);
    }
}
