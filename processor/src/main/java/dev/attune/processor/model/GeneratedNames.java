// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Map;
import java.util.Set;

/** Names that generated code cannot take from a member. */
public final class GeneratedNames {

    /** JLS 8.10.1: what a record component cannot be called. */
    private static final Set<String> NO_COMPONENT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** The constants of a tuning that are no parameters, and what messages call them. */
    public static final Map<String, String> CONSTANTS =
            Map.of("INSTANCE", "the generated INSTANCE", "SEARCH_SPACE", "the generated SEARCH_SPACE");

    /** The record of a tuning's values. */
    public static final String VALUES = "Values";

    private GeneratedNames() {}

    /** Whether a record can have a component of this name. */
    public static boolean isComponent(String name) {
        return !NO_COMPONENT.contains(name);
    }
}
