// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Accessors that Lombok may still add: it runs beside this processor, in the order of the processor path. */
public final class AwaitedAccessors {

    private static final String LOMBOK = "lombok.";

    private AwaitedAccessors() {}

    /** Whether a field or its class has an annotation of Lombok's, which removes those that it has dealt with. */
    public static boolean on(Element field) {
        return isAnnotated(field) || isAnnotated(field.getEnclosingElement());
    }

    private static boolean isAnnotated(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().asElement() instanceof TypeElement type
                        && type.getQualifiedName().toString().startsWith(LOMBOK));
    }
}
