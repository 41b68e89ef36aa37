// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/**
 * A study cannot start or go on. The message says what was given, what is allowed and what to do; the code stays the same from
 * version to version and has a page in the documentation, {@code docs/diagnostics/<code>.md}.
 */
public class StudyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    /** With a code such as {@code ATN107}, which is put in front of the message. */
    public StudyException(String code, String message) {
        this(code, message, null);
    }

    /** With the error that caused it. */
    public StudyException(String code, String message, Throwable cause) {
        super(code + " " + message, cause);
        this.code = code;
    }

    /** The stable code, {@code ATN} and three digits. */
    public final String code() {
        return code;
    }
}
