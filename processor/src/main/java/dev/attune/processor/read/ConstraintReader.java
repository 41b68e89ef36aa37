// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.ConstraintMethod;
import dev.attune.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the {@code @Constraint} methods of a class. */
final class ConstraintReader {

    private final Elements elements;
    private final Types types;

    ConstraintReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    List<ConstraintMethod> read(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method ->
                        Annotations.find(method, Annotations.CONSTRAINT).isPresent())
                .map(this::read)
                .toList();
    }

    private ConstraintMethod read(ExecutableElement method) {
        List<ConstraintMethod.Argument> arguments = method.getParameters().stream()
                .map(parameter -> new ConstraintMethod.Argument(
                        parameter.getSimpleName().toString(),
                        TypeNames.simple(parameter.asType()),
                        Origin.of(parameter)))
                .toList();
        return new ConstraintMethod(method, method.getSimpleName().toString(), arguments, flaws(method));
    }

    private List<String> flaws(ExecutableElement method) {
        List<String> flaws = new ArrayList<>();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            flaws.add("not static");
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            flaws.add("private");
        }
        if (method.getReturnType().getKind() != TypeKind.BOOLEAN) {
            flaws.add("of type " + TypeNames.simple(method.getReturnType()));
        }
        if (ConstructorReader.throwsChecked(method, elements, types)) {
            flaws.add("declared to throw");
        }
        if (!method.getTypeParameters().isEmpty()) {
            flaws.add("generic");
        }
        return List.copyOf(flaws);
    }
}
