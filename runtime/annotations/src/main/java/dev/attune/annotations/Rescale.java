// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Brings numeric attributes to a common scale, which training rows define.
 *
 * <pre>{@code
 * @Rescale(value = {Rescaling.STANDARD, Rescaling.MIN_MAX}, optional = true)
 * class Svm implements WekaModel { … }
 * }</pre>
 *
 * <p>Parameters are {@code rescale.on} if it is optional, by default off, and {@code rescale} if there are several methods, by default
 * the first.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Rescale {

    /** How a numeric attribute changes its scale. */
    Rescaling[] value();

    /** Whether a search may leave this stage out; it is then off by default. */
    boolean optional() default false;
}
