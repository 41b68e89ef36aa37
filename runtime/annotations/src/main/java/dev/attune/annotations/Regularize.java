// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code double} or {@code float} member as the strength of a regularisation. It is tuned like {@link Tunable}, with
 * a default range by its {@link Penalty}, and the study knows which of two configurations is the simpler one.
 *
 * <pre>{@code
 * @Regularize(Penalty.L2) double ridge = 1e-8;
 * @Regularize(value = Penalty.INVERSE_L2, range = {1e-2, 1e2}) double c = 1;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Regularize {

    /** What the member's value penalises, and in which direction it simplifies. */
    Penalty value();

    /** The lowest and the highest value, both inclusive; none given: the penalty's own range. */
    double[] range() default {};

    /** How the search spreads over the range; {@link Scale#AUTO} is the penalty's own scale where the range is, too. */
    Scale scale() default Scale.AUTO;

    /** The parameter's name in stored studies; empty: the member's name. */
    String id() default "";
}
