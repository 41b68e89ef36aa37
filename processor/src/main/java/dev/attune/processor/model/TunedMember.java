// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import javax.lang.model.element.Element;

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
        String documentation) {

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
        Attribute<String> id = declaration().id();
        return id.given() && !id.first().isEmpty() ? id.first() : name;
    }

    /** The name of the generated constant. */
    public String constant() {
        return ConstantName.of(name);
    }

    /** The member as messages call it. */
    public String subject() {
        return owner + "." + name;
    }

    public Origin origin() {
        return Origin.of(element);
    }
}
