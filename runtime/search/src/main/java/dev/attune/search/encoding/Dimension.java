// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import dev.attune.space.Parameter;
import java.util.OptionalLong;

/**
 * One side of the cube.
 *
 * @param kind how its values relate to each other
 * @param levels the number of values; 0 for a continuum
 */
public record Dimension(Kind kind, long levels) {

    /** How the values of a parameter relate to each other. */
    public enum Kind {
        /** A continuum. */
        CONTINUOUS,
        /** Finitely many values in an order. */
        ORDINAL,
        /** Finitely many values without an order. */
        NOMINAL,
        /** A single value: nothing to search. */
        FIXED
    }

    static Dimension of(Parameter<?> parameter) {
        OptionalLong size = parameter.size();
        if (size.isEmpty()) {
            return new Dimension(Kind.CONTINUOUS, 0);
        }
        if (size.getAsLong() == 1) {
            return new Dimension(Kind.FIXED, 1);
        }
        boolean ordered = parameter instanceof Parameter.Numeric<?>;
        return new Dimension(ordered ? Kind.ORDINAL : Kind.NOMINAL, size.getAsLong());
    }

    /** Whether the values have no order. */
    public boolean isNominal() {
        return kind == Kind.NOMINAL;
    }

    /** Whether there is more than one value. */
    public boolean isFree() {
        return kind != Kind.FIXED;
    }
}
