// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import dev.attune.study.StudyException;

/** Checks what a rule is made with. */
final class RuleSettings {

    private static final String CODE = "ATN115";

    private RuleSettings() {}

    static void check(boolean allowed, String given, String what) {
        if (!allowed) {
            throw new StudyException(CODE, "The stopping rule's " + given + "; it must be " + what + ".");
        }
    }
}
