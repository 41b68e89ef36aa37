// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member whose type is a sealed interface of records as a choice among them. The parameters of an alternative are the
 * tuned components of its record, and are searched only where the alternative is chosen.
 *
 * <pre>{@code
 * sealed interface Kernel {
 *   record Linear() implements Kernel {}
 *   record Rbf(@Tunable(range = {1e-5, 10}) double gamma) implements Kernel {}
 * }
 *
 * @Nested Kernel kernel = new Kernel.Rbf(0.01);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Nested {

    /** The parameter's name in stored studies; empty: the member's name. */
    String id() default "";
}
