// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A field or record component with a tuning annotation.
 *
 * @param owner the simple name of the model, for messages
 * @param declaredIn the simple name of the class that declares the member, which may be a superclass of the model
 * @param declarations its tuning annotations; more than one is a mistake
 * @param conditions its {@code @ActiveWhen}s, all of which must hold for it to be a parameter
 * @param delegate where the parameter of a nested model really stands; empty for the model's own
 * @param documentation the first sentence of the member's own Javadoc; may be empty
 */
public record TunedMember(
        String owner,
        String declaredIn,
        String name,
        MemberType type,
        List<Declaration> declarations,
        List<Clause> conditions,
        Access access,
        Element element,
        String documentation,
        MemberPath path,
        Nesting nesting,
        Optional<Delegate> delegate) {

    /** This member, and the numbers that it holds, active only under a condition. */
    public TunedMember when(Clause condition) {
        Nesting inside = nesting.form() == Nesting.Form.ELASTIC_NET
                ? nesting.withMembers(member -> member.when(condition))
                : nesting;
        return new TunedMember(
                owner,
                declaredIn,
                name,
                type,
                declarations,
                List.of(condition),
                access,
                element,
                documentation,
                path,
                inside,
                delegate);
    }

    /** This member with what stands inside it. */
    public TunedMember nested(ValueKind kind, Nesting inside) {
        return new TunedMember(
                owner,
                declaredIn,
                name,
                type.as(kind),
                declarations,
                conditions,
                access,
                element,
                documentation,
                path,
                inside,
                delegate);
    }

    /**
     * This member of a nested model as a parameter of the outer one.
     *
     * @param outer the member that the nested model stands in
     * @param below the path of the nested model
     */
    public TunedMember inside(TunedMember outer, MemberPath below, TunedType model) {
        return new TunedMember(
                outer.owner,
                declaredIn,
                name,
                type,
                declarations,
                conditions.stream()
                        .map(condition -> condition.below(below.names()))
                        .toList(),
                access,
                outer.element,
                documentation,
                new MemberPath(below.names() + path.names(), below.ids() + path.ids()),
                nesting.below(below.ids()).withMembers(member -> member.inside(outer, below, model)),
                Optional.of(new Delegate(
                        model, constant(), below.ids().substring(0, below.ids().length() - 1))));
    }

    /** This member and those inside it, in the order of the source. */
    public Stream<TunedMember> withNested() {
        return Stream.concat(
                Stream.of(this),
                nesting.alternatives().stream()
                        .flatMap(alternative -> alternative.members().stream())
                        .flatMap(TunedMember::withNested));
    }

    /** Whether it is a parameter of the preparation, which stands in an annotation on the class. */
    public boolean isStage() {
        return element instanceof TypeElement && delegate.isEmpty() && nesting.form() == Nesting.Form.NONE;
    }

    /** The name of its component of {@code Values}, {@code outliersCut} for {@code outliers.cut}. */
    public String component() {
        String[] parts = pathName().split("\\.", -1);
        return parts[0]
                + Arrays.stream(parts).skip(1).map(Accessors::capitalized).collect(Collectors.joining());
    }

    /** The name that conditions use, {@code kernel.Rbf.gamma}. */
    public String pathName() {
        return path.names() + name;
    }

    /** The type, shown by the generated classes, that is not public though the model is; empty if there is none. */
    public Optional<String> hiddenType() {
        if (nesting.form() == Nesting.Form.MODELS) {
            return nesting.alternatives().stream()
                    .filter(alternative -> !alternative.model().read().isExposed())
                    .map(Nesting.Alternative::name)
                    .findFirst();
        }
        return type.exposed() || !kind().isTunable() ? Optional.empty() : Optional.of(type.simpleName());
    }

    /** Whether it is one of the numbers that a single member holds. */
    public boolean isPart() {
        return path.names().endsWith(element.getSimpleName() + ".");
    }

    /** Whether its values are one of several models'. */
    public boolean isChoiceOfModels() {
        return kind() == ValueKind.ALTERNATIVES && nesting.form() == Nesting.Form.MODELS;
    }

    public boolean isConditional() {
        return !conditions.isEmpty();
    }

    public ValueKind kind() {
        return type.kind();
    }

    public Declaration declaration() {
        return declarations.get(0);
    }

    /** The parameter's name in stored studies. */
    public String id() {
        return path.ids() + ownId();
    }

    /** The id without the path. */
    public String ownId() {
        Attribute<String> id = declaration().id();
        return id.given() && !id.first().isEmpty() ? id.first() : name;
    }

    /** The name of the generated constant. */
    public String constant() {
        return Arrays.stream(pathName().split("\\.")).map(ConstantName::of).collect(Collectors.joining("_"));
    }

    /** The member as messages call it. */
    public String subject() {
        return owner + "." + pathName();
    }

    public Origin origin() {
        return Origin.of(element);
    }
}
