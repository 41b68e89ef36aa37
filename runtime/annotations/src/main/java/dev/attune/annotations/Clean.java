// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cleans raw rows before any other preparation: states what a cell may be, and makes missing what it may not.
 *
 * <pre>{@code
 * @Clean(attribute = "age", range = {0, 120})
 * @Clean(missing = {"?", "99999"}, parseNumbers = true, mergeSpellings = true, dropUseless = true)
 * class Svm implements WekaModel { … }
 * }</pre>
 *
 * <p>It is fixed: it adds no parameter, and the default configuration has it too. What it learns, such as which attribute is useless,
 * it learns from training rows only. The class attribute is never changed. As all preparation annotations it stands on a model, and
 * its subclasses do not inherit it.
 */
@Documented
@Repeatable(Clean.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Clean {

    /** The name of the attribute that the rule is for; empty for all. */
    String attribute() default "";

    /** The lowest and the highest number that a cell may have, {@code {low, high}}; one outside becomes missing. */
    double[] range() default {};

    /** The values that stand for missing; one that is a number is compared as a number. */
    String[] missing() default {};

    /** Whether text becomes numeric, where each value in training rows is a number. */
    boolean parseNumbers() default false;

    /** Whether nominal values that differ in case, spaces, signs or a slip of spelling become one. */
    boolean mergeSpellings() default false;

    /** Whether attributes are dropped that are constant, all missing or a mere identifier in training rows. */
    boolean dropUseless() default false;

    /** Holds several rules; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The rules. */
        Clean[] value();
    }
}
