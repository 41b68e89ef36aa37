// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.model;

import java.io.Serial;

/** A model is not of a form that is known to be scored equally; Weka scores it. */
public final class UnreadableModelException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** What is not as it should be. */
    public UnreadableModelException(String message) {
        super(message);
    }
}
