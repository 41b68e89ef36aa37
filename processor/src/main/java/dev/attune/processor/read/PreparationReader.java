// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Amount;
import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.CleaningRule;
import dev.attune.processor.model.MemberType;
import dev.attune.processor.model.Preparation;
import dev.attune.processor.model.PreparationStage;
import dev.attune.processor.model.StageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the preparation annotations of a class. */
final class PreparationReader {

    /** A class that every pipeline with stages uses. */
    static final String PREPARED_CLASSIFIER = "dev.attune.weka.prepare.PreparedClassifier";

    private final Lookup lookup;
    private final MemberTypeReader memberTypes;
    private final Types types;

    PreparationReader(Elements elements, Types types) {
        this.lookup = new Lookup(elements);
        this.memberTypes = new MemberTypeReader(elements);
        this.types = types;
    }

    Preparation read(TypeElement type) {
        List<CleaningRule> rules = Annotations.findAll(type, Annotations.CLEAN).stream()
                .map(mirror -> rule(new AnnotationView(type, mirror)))
                .toList();
        List<PreparationStage> stages = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            Annotations.find(type, Annotations.PACKAGE + "." + kind.annotation())
                    .ifPresent(mirror -> stages.add(stage(kind, type, mirror)));
        }
        if (rules.isEmpty() && stages.isEmpty()) {
            return new Preparation(rules, stages, true);
        }
        boolean available = lookup.find(type, PREPARED_CLASSIFIER).isPresent();
        if (available) {
            requireResolved(type);
        }
        return new Preparation(rules, List.copyOf(stages), available);
    }

    /** Whether the class is a Weka model is not known while one of its interfaces is not. */
    private static void requireResolved(TypeElement type) {
        for (TypeMirror implemented : type.getInterfaces()) {
            if (implemented.getKind() == TypeKind.ERROR) {
                throw new UnresolvedTypeException(implemented.toString());
            }
        }
    }

    private static CleaningRule rule(AnnotationView view) {
        return new CleaningRule(
                view.strings("attribute"),
                view.numbers("range"),
                view.strings("missing"),
                view.flag("parseNumbers").first(),
                view.flag("mergeSpellings").first(),
                view.flag("dropUseless").first(),
                view.origin());
    }

    private PreparationStage stage(StageKind kind, TypeElement type, AnnotationMirror mirror) {
        AnnotationView view = new AnnotationView(type, mirror);
        Attribute<String> options = kind.hasOptions()
                ? required(view.constants("value"), "value", mirror)
                : Attribute.absent("value", view.origin());
        Attribute<Double> amount = kind.amount()
                .map(Amount::attribute)
                .map(name -> required(view.numbers(name), name, mirror))
                .orElse(Attribute.absent("", view.origin()));
        Attribute<Boolean> optional = view.flag("optional");
        Optional<MemberType> optionType = kind.hasOptions() ? Optional.of(optionType(type, mirror)) : Optional.empty();
        StageParameters parameters = new StageParameters(
                kind, type, view.origin(), !optional.values().isEmpty() && optional.first());
        return new PreparationStage(
                kind,
                options,
                optionType,
                amount,
                view.flag("indicator"),
                view.constants("action"),
                view.numbers("shape"),
                view.strings("synonyms"),
                parameters.on(memberTypes.read(types.getPrimitiveType(TypeKind.BOOLEAN), type)),
                optionType.flatMap(enumeration -> parameters.choice(options, enumeration)),
                kind.amount().flatMap(number -> parameters.number(number, amount, numberType(number, type))),
                StageText.of(view, kind.annotation()),
                view.origin());
    }

    /** An attribute without default that is not there is the compiler's own message. */
    private static <T> Attribute<T> required(Attribute<T> attribute, String name, AnnotationMirror mirror) {
        if (!attribute.given() && attributeOf(mirror, name).getDefaultValue() == null) {
            throw new BrokenAnnotationException();
        }
        return attribute;
    }

    private MemberType numberType(Amount number, TypeElement type) {
        return memberTypes.read(types.getPrimitiveType(number.isWhole() ? TypeKind.INT : TypeKind.DOUBLE), type);
    }

    /** The enum that the annotation's {@code value} lists constants of. */
    private MemberType optionType(TypeElement type, AnnotationMirror mirror) {
        ArrayType array = (ArrayType) attributeOf(mirror, "value").getReturnType();
        return memberTypes.read((DeclaredType) array.getComponentType(), type);
    }

    private static ExecutableElement attributeOf(AnnotationMirror mirror, String name) {
        for (Element member : mirror.getAnnotationType().asElement().getEnclosedElements()) {
            if (member instanceof ExecutableElement attribute
                    && attribute.getSimpleName().contentEquals(name)) {
                return attribute;
            }
        }
        throw new BrokenAnnotationException();
    }
}
