// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One part of a {@link Forbid}den combination: what one parameter must be for the combination to be there. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Clause {

    /** The name of a tuned member; the path of a nested one, such as {@code kernel.Rbf.gamma}. */
    String parameter();

    /** Its values, any of which meets the clause: constants, strings, numbers, {@code true} or {@code false}. */
    String[] is() default {};

    /** The number that its value must exceed. */
    double above() default Double.NEGATIVE_INFINITY;

    /** The number that its value must stay below. */
    double below() default Double.POSITIVE_INFINITY;
}
