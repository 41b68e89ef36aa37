// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Sealed interfaces and what they permit. */
final class SealedTypes {

    private SealedTypes() {}

    /**
     * The permitted types in the order of the source, or by name where they do not stand in one type: the order of a sealed type
     * without a permits clause differs between compilers.
     */
    static List<TypeElement> permitted(TypeElement sealed) {
        List<TypeElement> permitted = new ArrayList<>();
        for (TypeMirror type : sealed.getPermittedSubclasses()) {
            permitted.add((TypeElement) ((DeclaredType) type).asElement());
        }
        permitted.sort(Comparator.comparing(TypeElement::toString));
        if (!permitted.isEmpty() && permitted.get(0).getEnclosingElement() instanceof TypeElement around) {
            List<? extends Element> order = around.getEnclosedElements();
            permitted.sort(Comparator.comparingInt(order::indexOf));
        }
        return permitted;
    }

    /** Whether a type is an alternative of a sealed interface that is no portfolio, and so belongs to the members that use it. */
    static boolean isAlternative(TypeElement type) {
        return type.getInterfaces().stream()
                .filter(DeclaredType.class::isInstance)
                .map(parent -> ((DeclaredType) parent).asElement())
                .anyMatch(parent -> parent.getModifiers().contains(Modifier.SEALED)
                        && Annotations.find(parent, Annotations.PORTFOLIO).isEmpty());
    }
}
