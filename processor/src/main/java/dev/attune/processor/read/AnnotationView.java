// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Clause;
import dev.attune.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** An annotation on an element, whose attributes keep the place where they stand. */
final class AnnotationView {

    private final Element element;
    private final AnnotationMirror mirror;

    AnnotationView(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
    }

    Origin origin() {
        return Origin.of(element, mirror);
    }

    /** Numbers, or a single one. */
    Attribute<Double> numbers(String name) {
        return read(
                name,
                value -> value.getValue() instanceof Number number
                        ? Optional.of(number.doubleValue())
                        : Optional.empty());
    }

    /** Strings, or a single one. */
    Attribute<String> strings(String name) {
        return read(name, value -> value.getValue() instanceof String text ? Optional.of(text) : Optional.empty());
    }

    /** True or false. */
    Attribute<Boolean> flag(String name) {
        return read(name, value -> value.getValue() instanceof Boolean flag ? Optional.of(flag) : Optional.empty());
    }

    /** The names of enum constants, or of a single one. */
    Attribute<String> constants(String name) {
        return read(
                name,
                value -> value.getValue() instanceof VariableElement constant
                        ? Optional.of(constant.getSimpleName().toString())
                        : Optional.empty());
    }

    /** Classes, or a single one; for {@code int[].class} and the like, which name no class, the annotation's own type stands in. */
    Attribute<TypeElement> types(String name) {
        return read(name, value -> value.getValue() instanceof TypeMirror type ? declared(type) : Optional.empty());
    }

    private Optional<TypeElement> declared(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> Optional.empty();
            case DECLARED -> Optional.of((TypeElement) ((DeclaredType) type).asElement());
            default -> Optional.of((TypeElement) mirror.getAnnotationType().asElement());
        };
    }

    /** Annotations inside this one. */
    List<AnnotationMirror> annotations(String name) {
        return this.<AnnotationMirror>read(
                        name,
                        value -> value.getValue() instanceof AnnotationMirror nested
                                ? Optional.of(nested)
                                : Optional.empty())
                .values();
    }

    /** What this annotation says of another parameter. */
    Clause clause() {
        Attribute<String> parameter = strings("parameter");
        if (parameter.values().isEmpty()) {
            throw new BrokenAnnotationException(); // another annotation stands here
        }
        return new Clause(parameter, strings("is"), numbers("above"), numbers("below"), origin());
    }

    private <T> Attribute<T> read(String name, Function<AnnotationValue, Optional<T>> convert) {
        Optional<AnnotationValue> written = written(name);
        Optional<AnnotationValue> whole = written.or(() -> byDefault(name));
        if (whole.isEmpty()) {
            if (declares(name)) {
                throw new BrokenAnnotationException(); // a required one is missing
            }
            return Attribute.absent(name, origin());
        }
        List<T> values = new ArrayList<>();
        List<Origin> places = new ArrayList<>();
        for (AnnotationValue single : elements(whole.get())) {
            T value = convert.apply(single).orElseThrow(BrokenAnnotationException::new);
            values.add(value);
            places.add(Origin.of(element, mirror, single));
        }
        Origin place = written.map(value -> Origin.of(element, mirror, value)).orElse(origin());
        return new Attribute<>(name, written.isPresent(), List.copyOf(values), place, List.copyOf(places));
    }

    private Optional<AnnotationValue> written(String name) {
        return values().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    /** What the user wrote; ECJ cannot give it if it has a constant of a wrong type, which it reports itself. */
    private Map<? extends ExecutableElement, ? extends AnnotationValue> values() {
        try {
            return mirror.getElementValues();
        } catch (RuntimeException e) {
            throw new BrokenAnnotationException();
        }
    }

    private Optional<AnnotationValue> byDefault(String name) {
        for (Element member : mirror.getAnnotationType().asElement().getEnclosedElements()) {
            if (member instanceof ExecutableElement attribute
                    && attribute.getSimpleName().contentEquals(name)) {
                return Optional.ofNullable(attribute.getDefaultValue());
            }
        }
        return Optional.empty();
    }

    private boolean declares(String name) {
        return mirror.getAnnotationType().asElement().getEnclosedElements().stream()
                .anyMatch(attribute -> attribute.getSimpleName().contentEquals(name));
    }

    private static List<AnnotationValue> elements(AnnotationValue whole) {
        if (whole.getValue() instanceof List<?> array) {
            return array.stream().map(AnnotationValue.class::cast).toList();
        }
        return List.of(whole);
    }
}
