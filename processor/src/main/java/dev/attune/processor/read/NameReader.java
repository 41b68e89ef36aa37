// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.TunedType;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Looks whether the classes to be generated exist, other than from an earlier build of the same model. */
public final class NameReader {

    /** The record in a tuning: in the default package, a model of this name could not be told from it. */
    private static final String VALUES = "Values";

    private final Lookup lookup;

    public NameReader(Elements elements) {
        lookup = new Lookup(elements);
    }

    /** The full name of a class that stands in the way; empty if none does. */
    public Optional<String> taken(TunedType type) {
        if (type.packageName().isEmpty() && type.flatName().equals(VALUES)) {
            return Optional.of(type.tuningName() + "." + VALUES);
        }
        Optional<TypeElement> tuning = find(type, type.tuningName()).filter(found -> !isTuning(found, type));
        return tuning.or(() -> pipeline(type))
                .map(found -> found.getQualifiedName().toString());
    }

    private Optional<TypeElement> pipeline(TunedType type) {
        return type.weka() ? find(type, type.pipelineName()).filter(found -> !isPipeline(found)) : Optional.empty();
    }

    private Optional<TypeElement> find(TunedType type, String name) {
        return lookup.find(type.element(), type.qualified(name));
    }

    private static boolean isTuning(TypeElement found, TunedType type) {
        return found.getInterfaces().stream()
                .map(DeclaredType.class::cast)
                .filter(parent -> parent.asElement().getSimpleName().toString().endsWith("Tuning"))
                .flatMap(parent -> parent.getTypeArguments().stream())
                .anyMatch(argument -> isModel(argument, type));
    }

    private static boolean isModel(TypeMirror argument, TunedType type) {
        return argument instanceof DeclaredType declared && declared.asElement().equals(type.element());
    }

    private static boolean isPipeline(TypeElement found) {
        return found.getEnclosedElements().stream()
                .anyMatch(member -> member.getKind() == ElementKind.METHOD
                        && member.getSimpleName().contentEquals("assemble"));
    }
}
