// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Searches several models and their parameters at once (combined algorithm selection and hyperparameter optimisation, Thornton et
 * al. 2013). A study of the portfolio begins with the defaults of each model, in their order.
 *
 * <pre>{@code
 * @Portfolio({Forest.class, BoostedTree.class, Ridge.class})
 * interface CreditModels {}
 *
 * @Portfolio
 * sealed interface Cache permits LruCache, ClockCache {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Portfolio {

    /** The models; none: the types that the annotated sealed interface permits. */
    Class<?>[] value() default {};
}
