// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Arrays;
import java.util.List;
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
        Nesting nesting) {

    /** This member, active only under a condition. */
    public TunedMember when(Clause condition) {
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
                nesting);
    }

    /** This member as a choice of alternatives. */
    public TunedMember nested(Nesting alternatives) {
        return new TunedMember(
                owner,
                declaredIn,
                name,
                type.as(ValueKind.ALTERNATIVES),
                declarations,
                conditions,
                access,
                element,
                documentation,
                path,
                alternatives);
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
        return element instanceof TypeElement;
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
