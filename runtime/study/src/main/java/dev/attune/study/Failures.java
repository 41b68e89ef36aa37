// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.regex.Pattern;

/** What a trial's failure says in one line. */
final class Failures {

    /** Line ends and whatever else a terminal would act on. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private static final int MOST_CHARACTERS = 500;

    private Failures() {}

    static String describe(Throwable why) {
        String message = why.getMessage() == null
                ? ""
                : CONTROLS.matcher(why.getMessage()).replaceAll(" ").strip();
        // an anonymous class has no simple name
        String name = why.getClass().getSimpleName().isEmpty()
                ? why.getClass().getName()
                : why.getClass().getSimpleName();
        String line = message.isEmpty() ? name : name + ": " + message;
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "…";
    }
}
