// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Forbids a combination of values: no configuration meets all the clauses.
 *
 * <pre>{@code
 * @Forbid({@Clause(parameter = "filter", is = "NONE"), @Clause(parameter = "kernel", is = "Poly")})
 * }</pre>
 */
@Documented
@Repeatable(Forbid.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Forbid {

    /** The clauses that must not hold together, at least two. */
    Clause[] value();

    /** Holds several forbidden combinations; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The combinations, each of which is forbidden. */
        Forbid[] value();
    }
}
