// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A preparation annotation as the user wrote it, {@code @Rescale(value = {STANDARD, MIN_MAX}, optional = true)}. */
final class StageText {

    private StageText() {}

    static String of(AnnotationView view, String annotation) {
        List<String> attributes = new ArrayList<>();
        add(attributes, view.constants("value"), true);
        for (String numbers : List.of("cut", "maxPairs", "degree", "keep", "ratio", "shape")) {
            Attribute<Double> attribute = view.numbers(numbers);
            if (attribute.given()) {
                List<String> texts =
                        attribute.values().stream().map(NumberText::of).toList();
                attributes.add(numbers + " = " + list(texts));
            }
        }
        add(attributes, view.flag("indicator"), false);
        add(attributes, view.constants("action"), false);
        view.strings("synonyms").values().stream()
                .filter(path -> !path.isEmpty())
                .forEach(path -> attributes.add("synonyms = \"" + path + '"'));
        add(attributes, view.flag("optional"), false);
        String first = attributes.get(0);
        if (attributes.size() == 1 && first.startsWith("value = ")) {
            attributes.set(0, first.substring("value = ".length()));
        }
        return "@" + annotation + "(" + String.join(", ", attributes) + ")";
    }

    private static void add(List<String> attributes, Attribute<?> attribute, boolean array) {
        if (attribute.given()) {
            List<String> texts =
                    attribute.values().stream().map(Object::toString).toList();
            attributes.add(attribute.name() + " = " + (array ? list(texts) : texts.get(0)));
        }
    }

    /** One value needs no braces. */
    private static String list(List<String> values) {
        return values.size() == 1 ? values.get(0) : values.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
