// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method as a constraint: a configuration is allowed if it returns true. Its parameters are tuned members, by name
 * and type, that are never inactive.
 *
 * <pre>{@code
 * @Constraint static boolean converges(double c, double tolerance) { return c * tolerance <= 1; }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Constraint {}
