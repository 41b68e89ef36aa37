// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes what can be tuned of a class that one does not own. Each annotated method of the interface names a property of that
 * class by its type and name: {@code int numIterations()} is set by {@code setNumIterations(int)}, and its default is what
 * {@code getNumIterations()} gives of a new instance. Nothing implements the interface.
 *
 * <pre>{@code
 * @SpecFor(RandomForest.class)
 * interface Forest {
 *   @Tunable(range = {10, 500}, scale = Scale.LOG) int numIterations();
 *   @Tunable(range = {20, 100}) int bagSizePercent();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SpecFor {

    /** The class to tune: concrete, with a public constructor without parameters. */
    Class<?> value();
}
