// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import static javax.lang.model.element.ElementKind.ENUM;
import static javax.lang.model.element.ElementKind.RECORD;

import dev.attune.processor.model.ForbiddenCombination;
import dev.attune.processor.model.InitialValues;
import dev.attune.processor.model.MemberPath;
import dev.attune.processor.model.ModelConstructor;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.Portfolio;
import dev.attune.processor.model.Preparation;
import dev.attune.processor.model.SpecMethod;
import dev.attune.processor.model.SpecTarget;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a model class as its source declares it. */
public final class TypeReader {

    /** What a class of a Weka model implements. */
    public static final String WEKA_MODEL = "dev.attune.weka.WekaModel";

    static final String CLASSIFIER = "weka.classifiers.Classifier";

    private final Elements elements;
    private final Types types;
    private final Lookup lookup;
    private final ChildReader children;
    private final MemberReader members;
    private final ConstructorReader constructors;
    private final ConstraintReader constraints;
    private final SpecReader specs;
    private final PortfolioReader portfolios;
    private final PreparationReader preparations;
    private final Optional<InitialValuesReader> initialValues;

    public TypeReader(ProcessingEnvironment environment, Sources sources) {
        elements = environment.getElementUtils();
        types = environment.getTypeUtils();
        lookup = new Lookup(elements);
        children = new ChildReader(elements, types, sources, this);
        members = new MemberReader(elements, types, children);
        constructors = new ConstructorReader(elements, types);
        constraints = new ConstraintReader(elements, types);
        specs = new SpecReader(elements, types, members);
        portfolios = new PortfolioReader(elements, children);
        preparations = new PreparationReader(elements, types);
        initialValues = InitialValuesReader.of(environment);
    }

    /**
     * Reads a type.
     *
     * @throws UnresolvedTypeException if a type that it needs does not exist yet
     * @throws BrokenAnnotationException if the compiler rejects one of its annotations
     */
    public TunedType read(TypeElement type) {
        return read(type, List.of());
    }

    /** Reads a type that stands inside others. */
    TunedType read(TypeElement type, List<String> outer) {
        List<String> around = new ArrayList<>(outer);
        around.add(type.toString());
        Optional<SpecTarget> spec = specs.target(type);
        Optional<Portfolio> portfolio = portfolios.read(type, around);
        List<SpecMethod> methods = spec.filter(target -> target.flaw().isEmpty())
                .map(target -> specs.read(type, target.element(), around))
                .orElse(List.of());
        List<TunedMember> tuned = spec.isPresent()
                ? methods.stream()
                        .filter(method -> method.flaws().isEmpty())
                        .map(SpecMethod::member)
                        .toList()
                : portfolio
                        .map(choice -> List.of(choice.choice()))
                        .orElseGet(() -> type.getKind().isInterface() ? List.of() : members.read(type, around));
        return new TunedType(
                type,
                elements.getPackageOf(type).getQualifiedName().toString(),
                type.getSimpleName().toString(),
                flatName(type),
                form(type),
                isExposed(type)
                        && spec.map(SpecTarget::element)
                                .map(TypeReader::isExposed)
                                .orElse(true),
                isWeka(type, spec, portfolio),
                spec,
                portfolio,
                methods,
                tuned,
                preparation(type),
                spec.isPresent() || portfolio.isPresent()
                        ? List.of(ModelConstructor.BLANK)
                        : constructors.read(type, tuned),
                forbidden(type),
                constraints.read(type),
                stray(type, tuned),
                isDeprecated(type, tuned)
                        || spec.map(SpecTarget::element)
                                .filter(elements::isDeprecated)
                                .isPresent());
    }

    /** What the source says of a new instance. */
    public InitialValues initialValues(TunedType type) {
        return initialValues.map(values -> values.read(type)).orElse(InitialValues.UNKNOWN);
    }

    /** What the annotations on a type say of preparation. */
    public Preparation preparation(TypeElement type) {
        return preparations.read(type);
    }

    /** Whether the type is a part of others, and gets no classes of its own. */
    public boolean isPart(TypeElement type) {
        return SealedTypes.isAlternative(type) && !isModel(type);
    }

    private boolean isWeka(TypeElement type, Optional<SpecTarget> spec, Optional<Portfolio> portfolio) {
        return portfolio
                .map(Portfolio::weka)
                .or(() -> spec.map(target -> isSubtype(target.element(), CLASSIFIER)))
                .orElseGet(() -> isSubtype(type, WEKA_MODEL));
    }

    /** Whether the type has a tuning of its own though a sealed interface permits it. */
    boolean isModel(TypeElement type) {
        return isSubtype(type, WEKA_MODEL) || specs.target(type).isPresent();
    }

    /** The type's simple name behind those of the types around it, {@code Outer_Inner}. */
    public static String flatName(TypeElement type) {
        String name = type.getSimpleName().toString();
        return type.getEnclosingElement() instanceof TypeElement outer ? flatName(outer) + "_" + name : name;
    }

    private static TypeForm form(TypeElement type) {
        boolean inner = type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
        return new TypeForm(
                kind(type),
                type.getModifiers().contains(Modifier.ABSTRACT),
                privatePart(type),
                type.getTypeParameters().stream().map(Object::toString).toList(),
                inner ? Optional.of(type.getEnclosingElement().getSimpleName().toString()) : Optional.empty());
    }

    private static TypeForm.Kind kind(TypeElement type) {
        if (type.getKind() == RECORD) {
            return TypeForm.Kind.RECORD;
        }
        if (type.getKind() == ENUM) {
            return TypeForm.Kind.ENUM;
        }
        return type.getKind().isInterface() ? TypeForm.Kind.INTERFACE : TypeForm.Kind.CLASS;
    }

    private static Optional<String> privatePart(Element type) {
        if (!(type instanceof TypeElement)) {
            return Optional.empty();
        }
        return type.getModifiers().contains(Modifier.PRIVATE)
                ? Optional.of(type.getSimpleName().toString())
                : privatePart(type.getEnclosingElement());
    }

    static boolean isExposed(Element type) {
        return !(type instanceof TypeElement)
                || (type.getModifiers().contains(Modifier.PUBLIC) && isExposed(type.getEnclosingElement()));
    }

    /** Whether generated code beside {@code viewer} may use the type. */
    static boolean isVisible(Element type, TypeElement viewer, Elements elements) {
        if (!(type instanceof TypeElement)) {
            return true;
        }
        boolean here = !type.getModifiers().contains(Modifier.PRIVATE)
                && elements.getPackageOf(type).equals(elements.getPackageOf(viewer));
        return (here || type.getModifiers().contains(Modifier.PUBLIC))
                && isVisible(type.getEnclosingElement(), viewer, elements);
    }

    private boolean isSubtype(TypeElement type, String name) {
        return lookup.find(type, name)
                .filter(parent -> types.isSubtype(types.erasure(type.asType()), parent.asType()))
                .isPresent();
    }

    /** Annotations on methods have no effect, but on the accessor of a record they are copies of the component's. */
    private static List<Origin> stray(TypeElement type, List<TunedMember> tuned) {
        List<Origin> stray = new ArrayList<>(nestedConditions(tuned));
        if (Annotations.find(type, Annotations.SPEC_FOR).isPresent()) {
            return List.copyOf(stray);
        }
        for (Element member : type.getEnclosedElements()) {
            boolean wrongPlace = member.getKind() == ElementKind.METHOD
                    ? type.getKind() != RECORD
                    : type.getKind().isInterface();
            if (wrongPlace) {
                for (String annotation : Annotations.ON_MEMBERS) {
                    Annotations.find(member, annotation).ifPresent(mirror -> stray.add(Origin.of(member, mirror)));
                }
            }
        }
        return List.copyOf(stray);
    }

    /** Conditions on the components of an alternative, which is active as a whole. */
    private static List<Origin> nestedConditions(List<TunedMember> tuned) {
        return tuned.stream()
                .flatMap(TunedMember::withNested)
                .filter(member -> !member.path().equals(MemberPath.ROOT)
                        && member.delegate().isEmpty()
                        && !member.isPart())
                .flatMap(member -> Annotations.findAll(member.element(), Annotations.ACTIVE_WHEN).stream()
                        .map(mirror -> Origin.of(member.element(), mirror)))
                .toList();
    }

    private static List<ForbiddenCombination> forbidden(TypeElement type) {
        return Annotations.findAll(type, Annotations.FORBID).stream()
                .map(mirror -> new AnnotationView(type, mirror))
                .map(view -> new ForbiddenCombination(
                        view.annotations("value").stream()
                                .map(clause -> new AnnotationView(type, clause).clause())
                                .toList(),
                        view.origin()))
                .toList();
    }

    private boolean isDeprecated(TypeElement type, List<TunedMember> tuned) {
        return elements.isDeprecated(type)
                || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(elements::isDeprecated)
                || tuned.stream().anyMatch(this::isDeprecated);
    }

    private boolean isDeprecated(TunedMember member) {
        return elements.isDeprecated(member.element())
                || (member.type().mirror() instanceof DeclaredType declared
                        && elements.isDeprecated(declared.asElement()));
    }
}
