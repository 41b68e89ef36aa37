// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes nominal attributes numeric.
 *
 * <pre>{@code
 * @Encode({Encoding.ONE_HOT, Encoding.TARGET})
 * class Svm implements WekaModel { … }
 * }</pre>
 *
 * <p>One encoding is fixed; several are the choices of the parameter {@code encode}, and the first is the default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Encode {

    /** How a nominal attribute becomes numeric. */
    Encoding[] value();
}
