// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a tuned member conditional: it is a parameter only where another one has certain values. Several of these annotations
 * on a member must all hold; a parameter that is itself inactive meets no condition.
 *
 * <pre>{@code
 * @Tunable boolean calibrated;
 * @Tunable(range = {2, 10}) @ActiveWhen(parameter = "calibrated", is = "true") int calibrationFolds = 4;
 * }</pre>
 *
 * <p>In the generated {@code Values} a conditional member is an {@code OptionalInt}, {@code OptionalLong},
 * {@code OptionalDouble} or {@code Optional}; where it is empty, the model keeps its initialiser.
 */
@Documented
@Repeatable(ActiveWhen.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ActiveWhen {

    /** The name of the other member; the path of a nested one, such as {@code kernel.Rbf.gamma}. */
    String parameter();

    /** Its values, any of which activates this member: constants, strings, numbers, {@code true} or {@code false}. */
    String[] is() default {};

    /** The number that its value must exceed. */
    double above() default Double.NEGATIVE_INFINITY;

    /** The number that its value must stay below. */
    double below() default Double.POSITIVE_INFINITY;

    /** Holds several conditions on one member; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {

        /** The conditions, all of which must hold. */
        ActiveWhen[] value();
    }
}
