// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Clause;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.Penalty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads what the annotations on a field, a record component or a method of a spec say. */
final class DeclarationReader {

    private DeclarationReader() {}

    /** The annotations that make an element a parameter. */
    static List<Declaration> declarations(Element element) {
        List<Declaration> declarations = new ArrayList<>();
        for (String name : Annotations.ON_MEMBERS) {
            find(element, name)
                    .forEach(found -> declarations.add(declaration(new AnnotationView(element, found), name)));
        }
        return List.copyOf(declarations);
    }

    /** Its {@code @ActiveWhen}s. */
    static List<Clause> conditions(Element element) {
        return find(element, Annotations.ACTIVE_WHEN).stream()
                .map(mirror -> new AnnotationView(element, mirror).clause())
                .toList();
    }

    /** The classes that a {@code @Nested} lists. */
    static Attribute<TypeElement> listed(Element element) {
        return new AnnotationView(element, find(element, Annotations.NESTED).get(0)).types("value");
    }

    private static List<AnnotationMirror> find(Element element, String name) {
        List<AnnotationMirror> found = Annotations.findAll(element, name);
        return found.isEmpty()
                ? ofComponent(element)
                        .map(component -> Annotations.findAll(component, name))
                        .orElse(List.of())
                : found;
    }

    /** The record component of a field: javac has places for annotations of the field only, ECJ loses some of these. */
    private static Optional<RecordComponentElement> ofComponent(Element field) {
        return ((TypeElement) field.getEnclosingElement())
                .getRecordComponents().stream()
                        .filter(component -> component.getSimpleName().equals(field.getSimpleName()))
                        .<RecordComponentElement>map(component -> component)
                        .findFirst();
    }

    private static Declaration declaration(AnnotationView view, String name) {
        boolean regularizes = name.equals(Annotations.REGULARIZE);
        return new Declaration(
                name.substring(name.lastIndexOf('.') + 1),
                regularizes
                        ? Optional.of(Penalty.valueOf(view.constants("value").first()))
                        : Optional.empty(),
                view.numbers("range"),
                regularizes ? Attribute.absent("values", view.origin()) : view.numbers("values"),
                view.strings("choices"),
                view.numbers("step"),
                view.constants("scale"),
                view.flag("prefix"),
                view.strings("id"),
                view.origin());
    }
}
