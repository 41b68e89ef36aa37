// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds products of pairs of numeric attributes, those that training rows show to be most related to the class.
 *
 * <pre>{@code
 * @Interactions(maxPairs = {0, 20})
 * class Svm implements WekaModel { … }
 * }</pre>
 *
 * <p>A range is the parameter {@code interactions.maxPairs}, by default at its low end; one number is fixed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Interactions {

    /** The lowest and the highest number of products, {@code {low, high}}, or a fixed one; 0 for none. */
    int[] maxPairs();
}
