// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Access;
import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.ChildModel;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.MemberPath;
import dev.attune.processor.model.MemberType;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.Portfolio;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads a {@code @Portfolio}: one choice, of the model, with the parameters of each model below its name. */
final class PortfolioReader {

    private static final String CHOICE = "model";

    private final Lookup lookup;
    private final Elements elements;
    private final ChildReader children;

    PortfolioReader(Elements elements, ChildReader children) {
        this.elements = elements;
        this.lookup = new Lookup(elements);
        this.children = children;
    }

    /** The portfolio; empty if the type is none. */
    Optional<Portfolio> read(TypeElement type, List<String> around) {
        return Annotations.find(type, Annotations.PORTFOLIO)
                .map(mirror -> new AnnotationView(type, mirror))
                .map(view -> read(type, view, around));
    }

    private Portfolio read(TypeElement type, AnnotationView view, List<String> around) {
        Attribute<TypeElement> listed = view.types("value");
        boolean isListed = !listed.values().isEmpty();
        boolean sealed = type.getKind().isInterface() && type.getModifiers().contains(Modifier.SEALED);
        List<TypeElement> models = isListed || !sealed ? listed.values() : SealedTypes.permitted(type);
        Optional<String> recursion = models.stream()
                .map(TypeElement::toString)
                .filter(around::contains)
                .findFirst();
        List<ChildModel> inside = recursion.isPresent()
                ? List.of()
                : models.stream()
                        .map(model -> children.read(model, type, around))
                        .toList();
        boolean weka = inside.stream().anyMatch(PortfolioReader::isWeka);
        TypeElement made = isListed ? common(type, weka) : type;
        TunedMember choice = choice(type, made, view.origin());
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            Origin place = isListed ? listed.places().get(i) : view.origin();
            alternatives.add(alternative(choice, models.get(i), inside.get(i), place, alternatives));
        }
        Nesting nesting = new Nesting(Nesting.Form.MODELS, List.copyOf(alternatives), List.of(), recursion);
        return new Portfolio(
                made,
                type.getKind().isInterface() && (sealed || isListed),
                weka,
                choice.nested(ValueKind.ALTERNATIVES, nesting),
                view.origin());
    }

    /** What listed models have in common. */
    private TypeElement common(TypeElement type, boolean weka) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        return weka ? lookup.find(type, TypeReader.WEKA_MODEL).orElse(object) : object;
    }

    private Alternative alternative(
            TunedMember choice, TypeElement model, ChildModel child, Origin place, List<Alternative> others) {
        String name = model.getSimpleName().toString();
        ChildModel used = children.in(choice.type().mirror(), child, (TypeElement) choice.element());
        Alternative alternative =
                NestingReader.alternative(choice, model, MemberPath.ROOT.below(name, name), used, place);
        boolean again = others.stream().anyMatch(other -> other.name().equals(name));
        return again ? alternative.withoutMembers() : alternative;
    }

    private static boolean isWeka(ChildModel child) {
        return child.type().map(TunedType::weka).orElse(false);
    }

    private static TunedMember choice(TypeElement type, TypeElement made, Origin origin) {
        String owner = type.getSimpleName().toString();
        MemberType memberType = new MemberType(
                made.asType(),
                ValueKind.ALTERNATIVES,
                made.getSimpleName().toString(),
                made.getQualifiedName().toString(),
                List.of(),
                true,
                TypeReader.isExposed(made));
        return new TunedMember(
                owner,
                owner,
                CHOICE,
                memberType,
                List.of(Declaration.bare("Portfolio", origin)),
                List.of(),
                new Access(true, Optional.empty(), Optional.empty(), false, false, Optional.empty()),
                type,
                "Which of the models.",
                MemberPath.ROOT,
                Nesting.NONE,
                Optional.empty());
    }
}
