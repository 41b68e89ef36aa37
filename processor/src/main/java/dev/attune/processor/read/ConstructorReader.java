// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.ModelConstructor;
import dev.attune.processor.model.TunedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the constructors of a model class. */
final class ConstructorReader {

    private final Elements elements;
    private final Types types;

    ConstructorReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    List<ModelConstructor> read(TypeElement type, List<TunedMember> members) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .map(constructor -> read(constructor, type, members))
                .toList();
    }

    private ModelConstructor read(ExecutableElement constructor, TypeElement type, List<TunedMember> members) {
        List<String> parameters = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        for (VariableElement parameter : constructor.getParameters()) {
            String name = parameter.getSimpleName().toString();
            parameters.add(name);
            if (members.stream().noneMatch(member -> isSame(member, parameter))) {
                foreign.add(name);
            }
        }
        String signature = constructor.getParameters().stream()
                .map(parameter -> TypeNames.simple(parameter.asType()) + " " + parameter.getSimpleName())
                .collect(Collectors.joining(", ", type.getSimpleName() + "(", ")"));
        return new ModelConstructor(
                signature,
                List.copyOf(parameters),
                List.copyOf(foreign),
                AccessReader.isCallable(constructor),
                checked(constructor, elements, types));
    }

    private boolean isSame(TunedMember member, VariableElement parameter) {
        return parameter.getSimpleName().contentEquals(member.name())
                && types.isSameType(member.type().mirror(), parameter.asType());
    }

    static boolean throwsChecked(ExecutableElement method, Elements elements, Types types) {
        return !checked(method, elements, types).isEmpty();
    }

    private static List<String> checked(ExecutableElement method, Elements elements, Types types) {
        TypeMirror unchecked =
                elements.getTypeElement("java.lang.RuntimeException").asType();
        TypeMirror error = elements.getTypeElement("java.lang.Error").asType();
        return method.getThrownTypes().stream()
                .filter(thrown -> !types.isSubtype(thrown, unchecked) && !types.isSubtype(thrown, error))
                .map(TypeNames::simple)
                .toList();
    }
}
