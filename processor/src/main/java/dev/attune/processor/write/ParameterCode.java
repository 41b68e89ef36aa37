// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.PARAMETER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.attune.processor.model.Delegate;
import dev.attune.processor.model.Domain;
import dev.attune.processor.model.Penalty;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;

/** The type and the value of a parameter's constant. */
final class ParameterCode {

    private ParameterCode() {}

    static TypeName type(TunedMember member) {
        return switch (member.kind()) {
            case INT -> PARAMETER.nestedClass("OfInt");
            case LONG -> PARAMETER.nestedClass("OfLong");
            case FLOAT -> PARAMETER.nestedClass("OfFloat");
            case DOUBLE -> PARAMETER.nestedClass("OfDouble");
            case BOOLEAN -> PARAMETER.nestedClass("OfBoolean");
            case ALTERNATIVES ->
                ParameterizedTypeName.get(PARAMETER.nestedClass("OfChoice"), ClassName.get(String.class));
            default ->
                ParameterizedTypeName.get(
                        PARAMETER.nestedClass("OfChoice"),
                        TypeName.get(member.type().mirror()));
        };
    }

    static CodeBlock value(TunedMember member) {
        if (member.delegate().isPresent()) {
            return delegate(member.delegate().get());
        }
        Domain domain = Domain.of(member);
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$Z$T.$L($Z", PARAMETER, factory(member.kind(), domain))
                .add(CodeBlock.join(arguments(member, domain), ",$W"))
                .add(")");
        if (domain instanceof Domain.Numeric range && range.log()) {
            code.add("$Z.log()");
        }
        if (domain instanceof Domain.Numeric range && range.step() > 0) {
            ValueKind kind = member.kind() == ValueKind.FLOAT ? ValueKind.DOUBLE : member.kind();
            code.add("$Z.step($L)", Literals.number(kind, range.step()));
        }
        if (member.declaration().isPrefix()) {
            code.add("$Z.prefix()");
        }
        member.declaration()
                .penalty()
                .map(Penalty::simplerWhenLow)
                .ifPresent(low -> code.add(low ? "$Z.simplerWhenLow()" : "$Z.simplerWhenHigh()"));
        return code.build();
    }

    private static CodeBlock delegate(Delegate delegate) {
        ClassName tuning =
                ClassName.get(delegate.owner().packageName(), delegate.owner().tuningName());
        return CodeBlock.of("$Z$T.$L$Z.under($S)", tuning, delegate.constant(), delegate.path());
    }

    private static String factory(ValueKind kind, Domain domain) {
        String list = domain instanceof Domain.Grid ? "Values" : "";
        return switch (kind) {
            case INT -> "ofInt" + list;
            case LONG -> "ofLong" + list;
            case FLOAT -> "ofFloat" + list;
            case DOUBLE -> "ofDouble" + list;
            case BOOLEAN -> "ofBoolean";
            default -> "ofChoice";
        };
    }

    private static List<CodeBlock> arguments(TunedMember member, Domain domain) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", member.id()));
        if (domain instanceof Domain.Numeric range) {
            arguments.addAll(Literals.numbers(member.kind(), List.of(range.low(), range.high())));
        } else if (domain instanceof Domain.Grid grid) {
            arguments.addAll(Literals.numbers(member.kind(), grid.values()));
        } else if (domain instanceof Domain.Choice choice) {
            arguments.addAll(choices(member, choice));
        }
        return arguments;
    }

    private static List<CodeBlock> choices(TunedMember member, Domain.Choice choice) {
        if (member.kind() == ValueKind.ENUM && choice.all()) {
            return List.of(CodeBlock.of("$T.values()", member.type().mirror()));
        }
        return choice.values().stream().map(value -> constant(member, value)).toList();
    }

    private static CodeBlock constant(TunedMember member, String value) {
        return member.kind() == ValueKind.ENUM
                ? CodeBlock.of("$T.$L", member.type().mirror(), value)
                : CodeBlock.of("$S", value);
    }

    /** The value where a model has no default: the middle of a range, false, the first of a list. */
    static CodeBlock middle(TunedMember member) {
        if (NestingCode.isNested(member)) {
            return NestingCode.middle(member);
        }
        Domain domain = Domain.of(member);
        if (domain instanceof Domain.Choice choice) {
            return constant(member, choice.values().get(0));
        }
        return domain instanceof Domain.Flag ? CodeBlock.of("false") : CodeBlock.of("$L.at(0.5)", member.constant());
    }
}
