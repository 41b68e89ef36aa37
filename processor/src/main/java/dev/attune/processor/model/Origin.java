// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** A place in the user's source: an element, or more exactly an annotation on it, or more exactly a value in that. */
public record Origin(Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {

    public static Origin of(Element element) {
        return new Origin(element, Optional.empty(), Optional.empty());
    }

    public static Origin of(Element element, AnnotationMirror mirror) {
        return new Origin(element, Optional.of(mirror), Optional.empty());
    }

    public static Origin of(Element element, AnnotationMirror mirror, AnnotationValue value) {
        return new Origin(element, Optional.of(mirror), Optional.of(value));
    }
}
