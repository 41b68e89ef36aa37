// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills missing cells with what training rows have.
 *
 * <pre>{@code
 * @Impute({Imputation.MEAN, Imputation.MEDIAN})
 * class Svm implements WekaModel { … }
 * }</pre>
 *
 * <p>One method is fixed; several are the choices of the parameter {@code impute}, and the first is the default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Impute {

    /** What takes the place of a missing cell. */
    Imputation[] value();

    /** Whether each attribute with missing cells gets a 0/1 attribute beside it that says where they were. */
    boolean indicator() default false;
}
