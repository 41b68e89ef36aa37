// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/** What a trial's failure says in one line. */
final class Failures {

    private Failures() {}

    static String describe(Throwable why) {
        String message = why.getMessage();
        String name = why.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? name
                : name + ": " + message.strip().replace("\n", " ");
    }
}
