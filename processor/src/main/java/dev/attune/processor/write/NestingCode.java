// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.attune.processor.model.Accessors;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import java.util.List;

/** What generated code does with a member that has others inside it, by the form of these. */
final class NestingCode {

    private NestingCode() {}

    static boolean isNested(TunedMember member) {
        return member.kind() == ValueKind.ALTERNATIVES || member.kind().isGroup();
    }

    /** The member's value from {@code assignment}. */
    static CodeBlock read(TunedMember member) {
        return switch (member.kind()) {
            case MODEL -> ModelsCode.read(only(member));
            case ELASTIC_NET -> ElasticNetCode.read(member);
            default -> CodeBlock.of("$L(assignment)", name("read", member));
        };
    }

    /** Sets a value of the member in {@code assignment}. */
    static CodeBlock write(TunedMember member, CodeBlock value) {
        return switch (member.kind()) {
            case MODEL -> ModelsCode.write(only(member), value);
            case ELASTIC_NET -> ElasticNetCode.write(member, value);
            default -> CodeBlock.of("$L($L,$Wassignment)", name("write", member), value);
        };
    }

    /** The methods that the expressions call. */
    static List<MethodSpec> methods(TunedMember member, ModelsCode models) {
        return switch (member.nesting().form()) {
            case RECORDS -> List.of(RecordsCode.reader(member), RecordsCode.writer(member));
            case MODELS -> models.methods(member);
            default -> List.of();
        };
    }

    /** The value in the middle of each domain. */
    static CodeBlock middle(TunedMember member) {
        return switch (member.kind()) {
            case MODEL -> ModelsCode.defaults(only(member));
            case ELASTIC_NET -> ElasticNetCode.middle(member);
            default ->
                member.isChoiceOfModels()
                        ? CodeBlock.of("$L(null)", name("valuesOf", member))
                        : RecordsCode.middle(member);
        };
    }

    static Nesting.Alternative only(TunedMember member) {
        return member.nesting().alternatives().get(0);
    }

    /** The name of a method for a member, {@code readKernel}. */
    static String name(String prefix, TunedMember member) {
        StringBuilder name = new StringBuilder(prefix);
        for (String part : member.pathName().split("\\.", -1)) {
            name.append(Accessors.capitalized(part));
        }
        return name.toString();
    }
}
