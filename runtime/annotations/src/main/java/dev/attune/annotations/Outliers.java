// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits values, or leaves out training rows, that lie too far from the others.
 *
 * <pre>{@code
 * @Outliers(value = {OutlierRule.IQR, OutlierRule.Z_SCORE}, cut = {1.5, 4}, optional = true)
 * class Svm implements WekaModel { … }
 * }</pre>
 *
 * <p>Parameters are {@code outliers.on} if it is optional, {@code outliers} if there are several rules, and {@code outliers.cut} if the
 * cut is a range. The defaults change the data least: off, else the first rule with the highest cut.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Outliers {

    /** By which rule a value, or a row, is an outlier. */
    OutlierRule[] value();

    /** The lowest and the highest cut, {@code {low, high}}, or a fixed one; in units of the rule, above 0. High spares more. */
    double[] cut();

    /** What happens to an outlier. */
    OutlierAction action() default OutlierAction.CLIP;

    /** Whether a search may leave this stage out; it is then off by default. */
    boolean optional() default false;
}
