// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.io.Serial;

/** A model is not of a form that is known to be scored equally; Weka scores it. */
final class UnreadableModelException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    UnreadableModelException(String message) {
        super(message);
    }
}
