// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of Attune's annotations: the processor reads mirrors, and does not have the annotations themselves. */
public final class Annotations {

    public static final String PACKAGE = "dev.attune.annotations";
    public static final String TUNABLE = PACKAGE + ".Tunable";
    public static final String REGULARIZE = PACKAGE + ".Regularize";
    public static final String NESTED = PACKAGE + ".Nested";
    public static final String ACTIVE_WHEN = PACKAGE + ".ActiveWhen";
    public static final String FORBID = PACKAGE + ".Forbid";
    public static final String CLEAN = PACKAGE + ".Clean";
    public static final String CONSTRAINT = PACKAGE + ".Constraint";

    public static final String PORTFOLIO = PACKAGE + ".Portfolio";
    public static final String SPEC_FOR = PACKAGE + ".SpecFor";

    /** What the compiler wraps several annotations of one kind into is nested in that kind. */
    public static final String CONTAINER = ".List";

    /** The annotations that make a member a parameter. */
    public static final List<String> ON_MEMBERS = List.of(TUNABLE, REGULARIZE, NESTED);

    private Annotations() {}

    static Optional<AnnotationMirror> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals(name))
                .<AnnotationMirror>map(mirror -> mirror)
                .findFirst();
    }

    /** The annotations of a repeatable kind, be it one or several. */
    static List<AnnotationMirror> findAll(Element element, String name) {
        Optional<AnnotationMirror> container = find(element, name + CONTAINER);
        return container.isPresent()
                ? new AnnotationView(element, container.get()).annotations("value")
                : find(element, name).stream().toList();
    }

    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
