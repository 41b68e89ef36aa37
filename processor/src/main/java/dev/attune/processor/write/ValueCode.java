// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.model.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A member's component of {@code Values}: its own type, or an optional one where it is conditional. */
final class ValueCode {

    private ValueCode() {}

    /** Makes the record, with a line for each component where one is more than a plain value. */
    static CodeBlock values(TunedType type, List<CodeBlock> components) {
        return type.components().stream().anyMatch(TunedMember::isConditional)
                ? CodeBlock.of("new Values(\n$L)", CodeBlock.join(components, ",\n"))
                : CodeBlock.of("new Values($Z$L)", CodeBlock.join(components, ",$W"));
    }

    static TypeName type(TunedType owner, TunedMember member) {
        TypeName type = member.isChoiceOfModels()
                ? new ModelsCode(owner).choice(member)
                : member.kind() == ValueKind.MODEL
                        ? ModelsCode.values(NestingCode.only(member))
                        : TypeName.get(member.type().mirror());
        if (!member.isConditional()) {
            return type;
        }
        ClassName optional = optional(member);
        return optional.simpleName().equals("Optional") ? ParameterizedTypeName.get(optional, type.box()) : optional;
    }

    /** Whether the component is always there and one parameter. */
    static boolean isPlain(TunedMember member) {
        return !member.isConditional() && !NestingCode.isNested(member);
    }

    /** Sets the component in {@code assignment}. */
    static CodeBlock write(TunedMember member) {
        if (!member.isConditional()) {
            return NestingCode.write(member, CodeBlock.of("values.$L()", member.component()));
        }
        CodeBlock set = NestingCode.isNested(member)
                ? NestingCode.write(member, CodeBlock.of("value"))
                : CodeBlock.of("assignment.set($L,$Wvalue)", member.constant());
        return CodeBlock.of("values.$L()$Z.ifPresent(value -> $L)", member.component(), set);
    }

    /** Reads the component from {@code assignment}. */
    static CodeBlock read(TunedType type, TunedMember member) {
        String constant = member.constant();
        if (NestingCode.isNested(member)) {
            return member.isConditional() ? find(type, member) : NestingCode.read(member);
        }
        if (!member.isConditional()) {
            return CodeBlock.of("assignment.get($L)", constant);
        }
        String find = switch (member.kind()) {
            case INT -> "findInt";
            case LONG -> "findLong";
            case DOUBLE -> "findDouble";
            default -> "find";
        };
        return CodeBlock.of("assignment.$L($L)", find, constant);
    }

    private static CodeBlock find(TunedType type, TunedMember member) {
        return switch (member.kind()) {
            case ELASTIC_NET -> ElasticNetCode.find(member);
            case MODEL ->
                when(
                        CodeBlock.of("$L.holds(assignment)", new ConditionCode(type).active(member)),
                        member,
                        NestingCode.read(member));
            default ->
                CodeBlock.of("assignment.find($L)$Z.map(any -> $L)", member.constant(), NestingCode.read(member));
        };
    }

    /** The component of a value that is there under a condition. */
    static CodeBlock when(CodeBlock condition, TunedMember member, CodeBlock value) {
        ClassName optional = optional(member);
        return CodeBlock.of("$L$W? $T.of($L)$W: $T.empty()", condition, optional, value, optional);
    }

    /** The component of a value that is there. */
    static CodeBlock present(TunedMember member, CodeBlock value) {
        return CodeBlock.of("$T.of($L)", optional(member), value);
    }

    /** The component of a value that is not there. */
    static CodeBlock absent(TunedMember member) {
        return CodeBlock.of("$T.empty()", optional(member));
    }

    private static ClassName optional(TunedMember member) {
        return ClassName.get(
                switch (member.kind()) {
                    case INT -> OptionalInt.class;
                    case LONG -> OptionalLong.class;
                    case DOUBLE -> OptionalDouble.class;
                    default -> Optional.class;
                });
    }

    /** The value of a component that may be absent, or else another one. */
    static CodeBlock orElse(TunedMember member, CodeBlock other) {
        return member.kind() == ValueKind.BOOLEAN || member.kind() == ValueKind.ENUM
                ? CodeBlock.of("values.$L().orElse($L)", member.component(), other)
                : CodeBlock.of("values.$L().orElseGet(() -> $L)", member.component(), other);
    }
}
