// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.ChildModel;
import dev.attune.processor.model.ChildModel.Use;
import dev.attune.processor.model.TunedType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the models that stand inside another one. */
final class ChildReader {

    private final Elements elements;
    private final Types types;
    private final Lookup lookup;
    private final Sources sources;
    private final TypeReader models;

    ChildReader(Elements elements, Types types, Sources sources, TypeReader models) {
        this.elements = elements;
        this.types = types;
        this.lookup = new Lookup(elements);
        this.sources = sources;
        this.models = models;
    }

    /**
     * Reads a nested model, which nothing uses yet.
     *
     * @param around the types that the model stands in, by name
     */
    ChildModel read(TypeElement element, TypeElement outer, List<String> around) {
        Optional<TunedType> type = type(element, around);
        boolean compiledEarlier = !sources.contains(element);
        return new ChildModel(
                type,
                compiledEarlier,
                type.filter(model -> compiledEarlier ? hasTuning(model) : model.isModel())
                        .isPresent(),
                TypeReader.isVisible(element, outer, elements),
                Use.NONE);
    }

    /** The same model in a member of a type. */
    ChildModel in(TypeMirror wanted, ChildModel child, TypeElement outer) {
        return child.usedAs(child.type().map(model -> use(model, wanted, outer)).orElse(Use.NONE));
    }

    /** Whether a type has a tuning of its own though a sealed interface permits it. */
    boolean isModel(TypeElement type) {
        return models.isModel(type);
    }

    private Optional<TunedType> type(TypeElement element, List<String> around) {
        try {
            return Optional.of(models.read(element, around));
        } catch (UnresolvedTypeException | BrokenAnnotationException e) {
            // it waits for another round, or has a message of its own
            return Optional.empty();
        }
    }

    private boolean hasTuning(TunedType model) {
        return lookup.find(model.element(), model.qualified(model.tuningName()))
                .filter(tuning -> !tuning.getModifiers().contains(Modifier.ABSTRACT))
                .isPresent();
    }

    private Use use(TunedType model, TypeMirror wanted, TypeElement outer) {
        TypeMirror made = types.erasure(model.made().asType());
        Optional<TypeMirror> classifier =
                lookup.find(outer, TypeReader.CLASSIFIER).map(TypeElement::asType);
        if (types.isAssignable(made, wanted)) {
            return classifier.filter(any -> types.isAssignable(made, any)).isPresent() ? Use.LEARNER : Use.MODEL;
        }
        if (classifier.filter(any -> types.isAssignable(made, any)).isPresent()
                && lookup.find(outer, TypeReader.WEKA_MODEL)
                        .filter(wrapper -> types.isSameType(wrapper.asType(), wanted))
                        .isPresent()) {
            return Use.WRAPPED;
        }
        return model.weka()
                        && classifier
                                .filter(any -> types.isAssignable(any, wanted))
                                .isPresent()
                ? Use.ASSEMBLED
                : Use.NONE;
    }
}
