// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the attributes that training rows show to be worth most, or puts their principal components in their place.
 *
 * <pre>{@code
 * @SelectAttributes(value = {AttributeRanking.INFO_GAIN, AttributeRanking.CORRELATION}, keep = {0.2, 1.0}, optional = true)
 * class Svm implements WekaModel { … }
 * }</pre>
 *
 * <p>Parameters are {@code select.on} if it is optional, {@code select} if there are several rankings, and {@code select.keep} if the
 * share is a range. The defaults change the data least: off, else the first ranking with the highest share.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SelectAttributes {

    /** By what attributes are kept. */
    AttributeRanking[] value();

    /** The lowest and the highest share of attributes that stay, {@code {low, high}}, or a fixed one; above 0, at most 1. */
    double[] keep();

    /** Whether a search may leave this stage out; it is then off by default. */
    boolean optional() default false;
}
