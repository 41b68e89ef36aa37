// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code Values}, the record of a configuration. */
final class ValuesWriter {

    private ValuesWriter() {}

    static TypeSpec write(TunedType type, List<TunedMember> members, boolean exposed) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        TypeSpec.Builder values =
                TypeSpec.recordBuilder("Values").addJavadoc("The values of one {@link $T}.\n", type.element());
        if (!members.isEmpty()) {
            values.addJavadoc("\n");
        }
        for (TunedMember member : members) {
            constructor.addParameter(ValueCode.type(type, member), member.component());
            values.addJavadoc("@param $L ", member.component());
            if (member.kind().isGroup()) {
                values.addJavadoc("the values of {@code $L}\n", member.name());
            } else {
                values.addJavadoc("the value of {@link $L#$L}\n", type.tuningName(), member.constant());
            }
        }
        members.stream()
                .filter(TunedMember::isChoiceOfModels)
                .forEach(member -> values.addType(new ModelsCode(type).choiceType(member)));
        if (exposed) {
            values.addModifiers(Modifier.PUBLIC);
        }
        return values.recordConstructor(constructor.build()).build();
    }
}
