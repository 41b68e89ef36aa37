// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/** A journal belongs to another study: its space differs (ATN105), or its seed, data, validation or metric (ATN106). */
public final class StudyMismatchException extends StudyException {

    private static final long serialVersionUID = 1;

    /** With the code and a message that names the first difference. */
    public StudyMismatchException(String code, String message) {
        super(code, message);
    }
}
