// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.ASSIGNMENT;
import static dev.attune.processor.write.RuntimeTypes.CLASSIFIER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.Accessors;
import dev.attune.processor.model.ChildModel;
import dev.attune.processor.model.GeneratedNames;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** What generated code does with models inside a model: it asks their own tunings. */
final class ModelsCode {

    private final TunedType type;

    ModelsCode(TunedType type) {
        this.type = type;
    }

    /** The tuning of a nested model. */
    static ClassName tuning(Alternative alternative) {
        TunedType model = alternative.model().read();
        return ClassName.get(model.packageName(), model.tuningName());
    }

    /** The values of a nested model. */
    static ClassName values(Alternative alternative) {
        return tuning(alternative).nestedClass(GeneratedNames.VALUES);
    }

    static CodeBlock read(Alternative alternative) {
        return CodeBlock.of("$T.INSTANCE.read($Zassignment.under($S))", tuning(alternative), alternative.path());
    }

    static CodeBlock write(Alternative alternative, CodeBlock value) {
        return CodeBlock.of(
                "assignment.setAll($S,$W$T.INSTANCE.write($L))", alternative.path(), tuning(alternative), value);
    }

    static CodeBlock defaults(Alternative alternative) {
        return CodeBlock.of("$T.INSTANCE.defaults()", tuning(alternative));
    }

    /** The type of a choice's values, {@code Values.Base}. */
    ClassName choice(TunedMember member) {
        return type.portfolio().isPresent() ? values() : values().nestedClass(Accessors.capitalized(member.name()));
    }

    ClassName values() {
        return ClassName.get(type.packageName(), type.tuningName(), GeneratedNames.VALUES);
    }

    /** Writes {@code sealed interface Base} with a record for each model. */
    TypeSpec choiceType(TunedMember member) {
        ClassName choice = choice(member);
        TypeSpec.Builder written = TypeSpec.interfaceBuilder(choice)
                .addJavadoc("The values of {@code $L}: those of one of its models.\n", member.name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED);
        alternatives(member, choice).forEach(written::addType);
        return written.build();
    }

    /** A record for each alternative of a choice, around the values of its model. */
    static List<TypeSpec> alternatives(TunedMember member, ClassName choice) {
        return member.nesting().alternatives().stream()
                .map(alternative -> TypeSpec.recordBuilder(alternative.name())
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Of {@link $T}.\n\n@param values its values\n", alternative.element())
                        .addSuperinterface(choice)
                        .recordConstructor(MethodSpec.constructorBuilder()
                                .addParameter(values(alternative), "values")
                                .build())
                        .build())
                .toList();
    }

    /** From an assignment, back, and from the value in an instance. */
    List<MethodSpec> methods(TunedMember member) {
        return member.isChoiceOfModels()
                ? List.of(reader(member), writer(member), valuesOf(member), creator(member, false))
                : List.of(valuesOfOne(member));
    }

    private MethodSpec reader(TunedMember member) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (assignment.get($L)) {\n$>", member.constant());
        for (Alternative alternative : member.nesting().alternatives()) {
            code.add("case $S -> new $T($Z$L);\n", alternative.name(), record(member, alternative), read(alternative));
        }
        code.add("default -> throw new $T(assignment.get($L));\n", AssertionError.class, member.constant())
                .add("$<};\n");
        return method("read", member)
                .returns(choice(member))
                .addParameter(ASSIGNMENT, "assignment")
                .addCode(code.build())
                .build();
    }

    private MethodSpec writer(TunedMember member) {
        return method("write", member)
                .returns(ASSIGNMENT.nestedClass("Builder"))
                .addParameter(choice(member), "value")
                .addParameter(ASSIGNMENT.nestedClass("Builder"), "assignment")
                .addCode(byAlternative(
                        member,
                        alternative -> CodeBlock.builder()
                                .addStatement("assignment.set($L,$W$S)", member.constant(), alternative.name())
                                .addStatement("return $L", write(alternative, CodeBlock.of("chosen.values()")))
                                .build()))
                .build();
    }

    /** An instance with given values; {@code inPipeline} without Attune's types where there is another way. */
    MethodSpec creator(TunedMember member, boolean inPipeline) {
        return method("create", member)
                .returns(TypeName.get(member.type().mirror()))
                .addParameter(choice(member), "value")
                .addCode(byAlternative(
                        member,
                        alternative -> CodeBlock.builder()
                                .addStatement("return $L", instance(member, alternative, "chosen.values()", inPipeline))
                                .build()))
                .build();
    }

    private CodeBlock byAlternative(TunedMember member, Function<Alternative, CodeBlock> statements) {
        return byAlternative(member, choice(member), "value", statements);
    }

    /** An {@code if} for each alternative, in which {@code chosen} is its record. */
    static CodeBlock byAlternative(
            TunedMember member, ClassName choice, String value, Function<Alternative, CodeBlock> statements) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean first = true;
        for (Alternative alternative : member.nesting().alternatives()) {
            CodeBlock test = CodeBlock.of("$L instanceof $T chosen", value, choice.nestedClass(alternative.name()));
            if (first) {
                code.beginControlFlow("if ($L)", test);
            } else {
                code.nextControlFlow("else if ($L)", test);
            }
            first = false;
            code.add(statements.apply(alternative));
        }
        return code.nextControlFlow("else")
                .addStatement("throw new $T($L)", AssertionError.class, value)
                .endControlFlow()
                .build();
    }

    /** The nested instance for a member's value. */
    CodeBlock create(TunedMember member, CodeBlock value, boolean inPipeline) {
        return member.isChoiceOfModels()
                ? CodeBlock.of("$L($L)", NestingCode.name("create", member), value)
                : instance(member, NestingCode.only(member), value.toString(), inPipeline);
    }

    private static CodeBlock instance(TunedMember member, Alternative alternative, String values, boolean inPipeline) {
        TunedType model = alternative.model().read();
        TypeName wanted = TypeName.get(member.type().mirror());
        ClassName pipeline = ClassName.get(model.packageName(), model.pipelineName());
        return switch (alternative.model().use()) {
            case ASSEMBLED ->
                inPipeline
                        ? CodeBlock.of("$T.assemble($L)", pipeline, values)
                        : CodeBlock.of("$T.INSTANCE.assemble($L)", tuning(alternative), values);
            case LEARNER ->
                !inPipeline
                        ? CodeBlock.of("$T.INSTANCE.create($L)", tuning(alternative), values)
                        : wanted.equals(CLASSIFIER)
                                ? CodeBlock.of("$T.assemble($L)", pipeline, values)
                                : CodeBlock.of("($T) $T.assemble($L)", wanted, pipeline, values);
            case WRAPPED -> CodeBlock.of("() -> $T.INSTANCE.create($L)", tuning(alternative), values);
            default -> CodeBlock.of("$T.INSTANCE.create($L)", tuning(alternative), values);
        };
    }

    /** The values of an instance, by its very class; where no alternative makes such, the first one's defaults. */
    private MethodSpec valuesOf(TunedMember member) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Alternative alternative : member.nesting().alternatives()) {
            TunedType model = alternative.model().read();
            if (isReadable(alternative)) {
                code.beginControlFlow("if (model != null && model.getClass() == $T.class)", model.made())
                        .addStatement(
                                "return new $T($Z$T.INSTANCE.valuesOf(($T) model))",
                                record(member, alternative),
                                tuning(alternative),
                                model.made())
                        .endControlFlow();
            }
        }
        Alternative first = NestingCode.only(member);
        return method("valuesOf", member)
                .returns(choice(member))
                .addParameter(parameter(member))
                .addCode(code.build())
                .addStatement("return new $T($Z$L)", record(member, first), defaults(first))
                .build();
    }

    private static MethodSpec valuesOfOne(TunedMember member) {
        Alternative only = NestingCode.only(member);
        MethodSpec.Builder method =
                method("valuesOf", member).returns(values(only)).addParameter(parameter(member));
        boolean inPortfolio =
                only.model().read().portfolio().isPresent() && only.model().use() == ChildModel.Use.MODEL;
        if (isReadable(only) || inPortfolio) {
            TypeName made = TypeName.get(only.model().read().made().asType());
            CodeBlock model = made.equals(TypeName.get(member.type().mirror()))
                    ? CodeBlock.of("model")
                    : CodeBlock.of("($T) model", made);
            method.beginControlFlow(
                            "if ($L)",
                            inPortfolio
                                    ? CodeBlock.of("model instanceof $T", made)
                                    : CodeBlock.of("model != null && model.getClass() == $T.class", made))
                    .addStatement("return $T.INSTANCE.valuesOf($L)", tuning(only), model)
                    .endControlFlow();
        }
        return method.addStatement("return $L", defaults(only)).build();
    }

    /** Whether an instance shows which model made it. */
    private static boolean isReadable(Alternative alternative) {
        ChildModel model = alternative.model();
        boolean isModel = model.use() == ChildModel.Use.MODEL || model.use() == ChildModel.Use.LEARNER;
        return isModel && model.read().portfolio().isEmpty();
    }

    private static ParameterSpec parameter(TunedMember member) {
        return ParameterSpec.builder(TypeName.get(member.type().mirror()), "model")
                .build();
    }

    private ClassName record(TunedMember member, Alternative alternative) {
        return choice(member).nestedClass(alternative.name());
    }

    private static MethodSpec.Builder method(String prefix, TunedMember member) {
        return MethodSpec.methodBuilder(NestingCode.name(prefix, member))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }
}
