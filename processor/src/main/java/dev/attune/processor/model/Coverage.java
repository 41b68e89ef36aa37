// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/** How much of a domain meets a clause. */
public enum Coverage {
    NONE,
    SOME,
    ALL;

    /** The coverage by a clause whose values lie in the domain. */
    public static Coverage of(Clause clause, Domain domain) {
        if (clause.hasBounds()) {
            return bounds(clause, domain);
        }
        long all = domain.names().size();
        return all > 0 && clause.is().values().stream().distinct().count() == all ? ALL : SOME;
    }

    private static Coverage bounds(Clause clause, Domain domain) {
        double low = domain.low();
        double high = domain.high();
        if (clause.lower() >= high || clause.upper() <= low) {
            return NONE;
        }
        return clause.lower() < low && clause.upper() > high ? ALL : SOME;
    }
}
