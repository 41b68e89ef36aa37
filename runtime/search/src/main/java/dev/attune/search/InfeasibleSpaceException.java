// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

/** Nearly every draw of a space is forbidden, so that no search can work on it. The message names what forbids it. */
public final class InfeasibleSpaceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With a message that names the constraint. */
    public InfeasibleSpaceException(String message) {
        super(message);
    }
}
