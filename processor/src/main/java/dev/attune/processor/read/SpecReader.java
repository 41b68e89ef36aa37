// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Access;
import dev.attune.processor.model.Accessors;
import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.SpecMethod;
import dev.attune.processor.model.SpecTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a {@code @SpecFor} interface: the class that it describes, and what its methods mean there. */
final class SpecReader {

    private static final String SETTER = "set";

    private final Elements elements;
    private final Types types;
    private final AccessReader access;
    private final MemberReader members;

    SpecReader(Elements elements, Types types, MemberReader members) {
        this.elements = elements;
        this.types = types;
        this.access = new AccessReader(elements, types);
        this.members = members;
    }

    /** The described class; empty if the type is no spec. */
    Optional<SpecTarget> target(TypeElement spec) {
        return Annotations.find(spec, Annotations.SPEC_FOR)
                .map(mirror -> new AnnotationView(spec, mirror).types("value"))
                .map(value -> new SpecTarget(
                        value.first(),
                        name(value),
                        flaw(value.first(), spec),
                        value.places().get(0)));
    }

    private static String name(Attribute<TypeElement> value) {
        TypeElement type = value.first();
        // an annotation can name what is no class
        return type.getKind() == ElementKind.ANNOTATION_TYPE
                ? "what is named"
                : type.getSimpleName().toString();
    }

    private Optional<String> flaw(TypeElement target, TypeElement spec) {
        if (!spec.getKind().isInterface()) {
            return Optional.of("only an interface can describe it");
        }
        if (target.getKind() != ElementKind.CLASS) {
            return Optional.of("it is no class");
        }
        if (target.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract");
        }
        if (!TypeReader.isVisible(target, spec, elements)) {
            return Optional.of("it is not visible from here");
        }
        if (target.getEnclosingElement() instanceof TypeElement
                && !target.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("it is an inner class");
        }
        if (!target.getTypeParameters().isEmpty()) {
            return Optional.of("it is generic");
        }
        boolean makes = ElementFilter.constructorsIn(target.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && access.isAccessible(constructor, spec)
                        && !ConstructorReader.throwsChecked(constructor, elements, types));
        return makes ? Optional.empty() : Optional.of("it has no public constructor without parameters");
    }

    /** The annotated methods, those of the interfaces that the spec extends first. */
    List<SpecMethod> read(TypeElement spec, TypeElement target, List<String> around) {
        Map<String, List<String>> setters = new TreeMap<>();
        List<String> throwing = new ArrayList<>();
        collectSetters(spec, target, setters, throwing);
        List<SpecMethod> methods = new ArrayList<>();
        collect(spec, spec, new Target(target, setters, throwing, around), methods);
        return List.copyOf(methods);
    }

    private void collectSetters(
            TypeElement spec, TypeElement target, Map<String, List<String>> setters, List<String> throwing) {
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(target))) {
            String name = method.getSimpleName().toString();
            boolean sets = name.startsWith(SETTER)
                    && name.length() > SETTER.length()
                    && method.getParameters().size() == 1
                    && !method.getModifiers().contains(Modifier.STATIC)
                    && access.isAccessible(method, spec);
            if (sets) {
                String property = Accessors.decapitalized(name.substring(SETTER.length()));
                ExecutableType type = (ExecutableType) types.asMemberOf((DeclaredType) target.asType(), method);
                setters.computeIfAbsent(property, any -> new ArrayList<>())
                        .add(TypeNames.simple(type.getParameterTypes().get(0)));
                if (ConstructorReader.throwsChecked(method, elements, types)) {
                    throwing.add(property);
                }
            }
        }
        setters.values().forEach(taken -> taken.sort(null));
    }

    /** What the methods of a spec are read against. */
    private record Target(
            TypeElement element, Map<String, List<String>> setters, List<String> throwing, List<String> around) {}

    private void collect(TypeElement declaring, TypeElement spec, Target target, List<SpecMethod> methods) {
        for (TypeMirror parent : declaring.getInterfaces()) {
            if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement extended) {
                collect(extended, spec, target, methods);
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
            List<Declaration> declarations = DeclarationReader.declarations(method);
            if (!declarations.isEmpty()) {
                String name = method.getSimpleName().toString();
                Access property = access.property(name, method.getReturnType(), target.element(), spec);
                methods.add(new SpecMethod(
                        members.read(method, spec, property, declarations, target.around()),
                        flaws(method),
                        target.setters(),
                        target.throwing()));
            }
        }
    }

    private static List<String> flaws(ExecutableElement method) {
        List<String> flaws = new ArrayList<>();
        if (method.getModifiers().contains(Modifier.STATIC)) {
            flaws.add("static");
        }
        if (method.isDefault()) {
            flaws.add("default");
        }
        if (!method.getTypeParameters().isEmpty()) {
            flaws.add("generic");
        }
        if (!method.getParameters().isEmpty()) {
            flaws.add("declared with parameters");
        }
        return List.copyOf(flaws);
    }
}
