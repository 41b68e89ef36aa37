// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field, or a record component, as a hyperparameter and states the values that a search may give it.
 *
 * <pre>{@code
 * @Tunable(range = {10, 500}, scale = Scale.LOG) int trees = 100;
 * @Tunable(values = {16, 32, 64}) int batch = 32;
 * @Tunable Kernel kernel = Kernel.RBF;           // an enum: all its constants
 * @Tunable boolean normalise;
 * @Tunable(choices = {"gini", "entropy"}) String impurity = "gini";
 * }</pre>
 *
 * <p>The member's type decides the kind of parameter: {@code int}, {@code long}, {@code float} or {@code double} with
 * {@link #range} or {@link #values}; {@code boolean}; an enum; or a {@code String} with {@link #choices}. The member's
 * initialiser is the default configuration, which a study always evaluates first.
 *
 * <p>The annotation processor checks all this while javac compiles. Since JDK 23 javac no longer runs a processor that is
 * only on the class path, so name it in the build:
 *
 * <pre>{@code
 * <annotationProcessorPaths>
 *   <path>
 *     <groupId>dev.attune</groupId>
 *     <artifactId>attune-processor</artifactId>
 *     <version>…</version>
 *   </path>
 * </annotationProcessorPaths>
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Tunable {

    /** The lowest and the highest value, {@code {low, high}}, both inclusive, of a numeric member. */
    double[] range() default {};

    /** The values of a numeric member, where they are a list and not a range. */
    double[] values() default {};

    /** The values of a {@code String} member, or the constants of an enum that take part (none given: all). */
    String[] choices() default {};

    /** The distance of neighbouring values, counted from the low end of the range; 0 for none. */
    double step() default 0;

    /** How the search spreads over the range. */
    Scale scale() default Scale.AUTO;

    /**
     * Whether an {@code int} member counts trees, rounds, epochs or neighbours, so that a learner fitted with one value holds what
     * would be fitted with each smaller one. A trial of {@code trees = 200} then scores the smaller counts as well, from the same
     * fit, and its values hold the best of them. It has an effect on learners that Attune knows to grow in this way, and none on others.
     */
    boolean prefix() default false;

    /** The parameter's name in stored studies, so that they survive a rename of the member; empty: the member's name. */
    String id() default "";
}
