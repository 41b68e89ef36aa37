// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member that holds something with parameters of its own.
 *
 * <p>If its type is a sealed interface of records, it is a choice among them. The parameters of an alternative are the tuned
 * components of its record, and are searched only where the alternative is chosen.
 *
 * <pre>{@code
 * sealed interface Kernel {
 *   record Linear() implements Kernel {}
 *   record Rbf(@Tunable(range = {1e-5, 10}) double gamma) implements Kernel {}
 * }
 *
 * @Nested Kernel kernel = new Kernel.Rbf(0.01);
 * }</pre>
 *
 * <p>If {@link #value} lists models, that is classes with tuned members or interfaces with {@link SpecFor}, it is a choice among
 * these. A single one, or a member whose type is itself a model, is no choice: its parameters are simply there.
 *
 * <pre>{@code
 * @Nested({PrunedTree.class, Stump.class}) Classifier base = new J48();
 * @Nested Kernel.Settings settings = new Kernel.Settings();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Nested {

    /** The models to choose from; none: the member's own type says it. */
    Class<?>[] value() default {};

    /** The parameter's name in stored studies; empty: the member's name. */
    String id() default "";
}
