// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.util.Map;
import java.util.Set;

/**
 * What the user can set with {@code -A}.
 *
 * @param verbose {@code attune.verbose}: a note for each generated class, and stack traces of internal errors
 * @param warningsAsErrors {@code attune.warningsAsErrors}: every warning of Attune's fails the build
 */
record ProcessorOptions(boolean verbose, boolean warningsAsErrors) {

    private static final String VERBOSE = "attune.verbose";
    private static final String WARNINGS_AS_ERRORS = "attune.warningsAsErrors";

    static final Set<String> NAMES = Set.of(VERBOSE, WARNINGS_AS_ERRORS);

    static ProcessorOptions of(Map<String, String> options) {
        return new ProcessorOptions(isOn(options, VERBOSE), isOn(options, WARNINGS_AS_ERRORS));
    }

    /** {@code -Aname} alone is on, as is {@code -Aname=true}. */
    private static boolean isOn(Map<String, String> options, String name) {
        return options.containsKey(name) && !"false".equals(options.get(name));
    }
}
