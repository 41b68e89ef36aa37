// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds made-up training rows, or takes some away. Rows that are validated or predicted are never touched.
 *
 * <pre>{@code
 * @Augment(value = {Augmentation.SMOTE, Augmentation.JITTER}, ratio = {0.5, 2}, optional = true)
 * class Svm implements WekaModel { … }
 *
 * @Augment(value = {Augmentation.IMAGE_FLIP, Augmentation.IMAGE_ROTATE}, shape = {28, 28})
 * class Digits implements WekaModel { … }
 * }</pre>
 *
 * <p>Parameters are {@code augment.on} if it is optional, by default off, {@code augment} if there are several methods, by default the
 * first, and {@code augment.ratio} if the ratio is a range, by default where it is nearest to 1.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Augment {

    /** How rows are added or taken away. */
    Augmentation[] value();

    /** The lowest and the highest number of new rows for each row they are made from, {@code {low, high}}, or a fixed one; above 0. */
    double[] ratio() default {0.5, 2};

    /**
     * What a row's numeric attributes are, the last index varying fastest: {@code {height, width}} or {@code {height, width, channels}}
     * of an image, {@code {samples}} or {@code {samples, channels}} of a sound. Needed by the methods for images and sounds, and by no
     * other.
     */
    int[] shape() default {};

    /**
     * The path of the table of synonyms: a text file in UTF-8, on each line words of one meaning, separated by commas. Needed by
     * {@link Augmentation#TEXT_SYNONYM} and {@link Augmentation#TEXT_INSERT}, and by no other.
     */
    String synonyms() default "";

    /** Whether a search may leave this stage out; it is then off by default. */
    boolean optional() default false;
}
