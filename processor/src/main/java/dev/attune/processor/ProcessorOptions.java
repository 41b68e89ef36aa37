// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the user can set with {@code -A}.
 *
 * @param verbose {@code attune.verbose}: a note for each generated class, and stack traces of internal errors
 * @param warningsAsErrors {@code attune.warningsAsErrors}: every warning of Attune's fails the build
 * @param docs {@code attune.docs}: the directory of the models' pages; empty for none
 */
record ProcessorOptions(boolean verbose, boolean warningsAsErrors, Optional<String> docs) {

    private static final String VERBOSE = "attune.verbose";
    private static final String WARNINGS_AS_ERRORS = "attune.warningsAsErrors";
    private static final String DOCS = "attune.docs";

    static final Set<String> NAMES = Set.of(VERBOSE, WARNINGS_AS_ERRORS, DOCS);

    static ProcessorOptions of(Map<String, String> options) {
        return new ProcessorOptions(isOn(options, VERBOSE), isOn(options, WARNINGS_AS_ERRORS), directory(options));
    }

    /** {@code -Aattune.docs} alone names no directory, which is a mistake and not the same as no option. */
    private static Optional<String> directory(Map<String, String> options) {
        return options.containsKey(DOCS)
                ? Optional.of(Objects.requireNonNullElse(options.get(DOCS), ""))
                : Optional.empty();
    }

    /** {@code -Aname} alone is on, as is {@code -Aname=true}. */
    private static boolean isOn(Map<String, String> options, String name) {
        return options.containsKey(name) && !"false".equals(options.get(name));
    }
}
