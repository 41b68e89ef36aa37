// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds the powers of each numeric attribute, from its square up to a degree.
 *
 * <pre>{@code
 * @Polynomial(degree = {1, 3})
 * class Svm implements WekaModel { … }
 * }</pre>
 *
 * <p>A range is the parameter {@code polynomial.degree}, by default at its low end; one number is fixed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Polynomial {

    /** The lowest and the highest degree, {@code {low, high}}, or a fixed one; 1 for no powers. */
    int[] degree();
}
