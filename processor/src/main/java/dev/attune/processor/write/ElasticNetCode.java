// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.attune.processor.model.TunedMember;
import java.util.List;

/** The two parameters of an elastic net, and the record that holds both. */
final class ElasticNetCode {

    private ElasticNetCode() {}

    static CodeBlock read(TunedMember member) {
        List<String> constants = constants(member);
        return CodeBlock.of(
                "new $T($Zassignment.get($L),$Wassignment.get($L))", type(member), constants.get(0), constants.get(1));
    }

    static CodeBlock write(TunedMember member, CodeBlock value) {
        List<String> constants = constants(member);
        return CodeBlock.of(
                "assignment.set($L,$W$L.strength())$Z.set($L,$W$L.l1Ratio())",
                constants.get(0),
                value,
                constants.get(1),
                value);
    }

    /** Where it may be absent: present if its strength is. */
    static CodeBlock find(TunedMember member) {
        return CodeBlock.of(
                "assignment.find($L)$Z.map(any -> $L)", constants(member).get(0), read(member));
    }

    static CodeBlock middle(TunedMember member) {
        List<String> constants = constants(member);
        return CodeBlock.of("new $T($L.at(0.5),$W$L.at(0.5))", type(member), constants.get(0), constants.get(1));
    }

    private static TypeName type(TunedMember member) {
        return TypeName.get(member.type().mirror());
    }

    private static List<String> constants(TunedMember member) {
        return NestingCode.only(member).members().stream()
                .map(TunedMember::constant)
                .toList();
    }
}
