// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.study.StudyException;
import java.util.Locale;

/** The places of a preparation, in the order in which rows pass through them. */
enum Stage {
    CLEAN,
    IMPUTE,
    OUTLIERS,
    ENCODE,
    INTERACTIONS,
    POLYNOMIAL,
    RESCALE,
    SELECT,
    AUGMENT;

    /** The name in parameters and messages. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is said when this stage cannot do what it is asked for. */
    StudyException refusal(String code, String message) {
        return new StudyException(code, label() + ": " + message);
    }

    /** The refusal of a setting. */
    StudyException badSetting(String name, Object given, String allowed) {
        return refusal("ATN138", name + " is " + given + "; allowed is " + allowed + ".");
    }
}
