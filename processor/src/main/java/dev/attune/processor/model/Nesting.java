// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;

/**
 * The alternatives of a {@code @Nested} member.
 *
 * @param form what kind of alternatives these are
 * @param alternatives the alternatives, in the order of the source
 * @param strangers the permitted subtypes of a sealed interface that are no alternatives
 * @param recursion the type that stands inside itself, by its full name
 */
public record Nesting(
        Form form, List<Alternative> alternatives, List<TypeElement> strangers, Optional<String> recursion) {

    /** What any other member has. */
    public static final Nesting NONE = of(Form.NONE, List.of());

    /** What decides how the alternatives are found, and what their values are. */
    public enum Form {
        /** There are none. */
        NONE,
        /** The records of a sealed interface, which are their own values. */
        RECORDS,
        /** Models, each with a tuning of its own. */
        MODELS,
        /** The two numbers of an {@code ElasticNet}. */
        ELASTIC_NET
    }

    /** A nesting without mistakes. */
    public static Nesting of(Form form, List<Alternative> alternatives) {
        return new Nesting(form, alternatives, List.of(), Optional.empty());
    }

    /** The same nesting with other members in its alternatives. */
    Nesting withMembers(UnaryOperator<TunedMember> change) {
        return with(alternative -> new Alternative(
                alternative.element(),
                alternative.name(),
                alternative.path(),
                alternative.members().stream().map(change).toList(),
                alternative.child(),
                alternative.origin()));
    }

    /** The same nesting inside an outer model. */
    Nesting below(String ids) {
        return with(alternative -> new Alternative(
                alternative.element(),
                alternative.name(),
                ids + alternative.path(),
                alternative.members(),
                alternative.child(),
                alternative.origin()));
    }

    private Nesting with(UnaryOperator<Alternative> change) {
        return new Nesting(form, alternatives.stream().map(change).toList(), strangers, recursion);
    }

    /** Whether the alternatives can be told apart by name, and from the choice that they belong to. */
    public boolean isDistinct(String choice) {
        List<String> names = alternatives.stream().map(Alternative::name).toList();
        return names.stream().distinct().count() == names.size()
                && !names.contains(choice)
                && !choice.equals(GeneratedNames.VALUES)
                && !names.contains(GeneratedNames.VALUES);
    }

    /**
     * One alternative.
     *
     * @param name how the choice, and the path of its parameters, call it
     * @param members its parameters
     * @param path the path of its parameters, in ids, inside the model
     * @param child the model, where it has a tuning of its own
     * @param origin where it is named
     */
    public record Alternative(
            TypeElement element,
            String name,
            String path,
            List<TunedMember> members,
            Optional<ChildModel> child,
            Origin origin) {

        /** The alternative where its parameters would clash with those of another one. */
        public Alternative withoutMembers() {
            return new Alternative(element, name, path, List.of(), child, origin);
        }

        /** The model behind an alternative of {@link Form#MODELS}. */
        public ChildModel model() {
            return child.orElseThrow();
        }
    }
}
