// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.report;

import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;

/**
 * A mistake in the user's source, or something that is hardly meant.
 *
 * @param origin where the message goes
 * @param message the whole text, {@code [ATN012] Model.member: what is wrong. What to do.}
 */
public record Problem(DiagnosticCode code, Origin origin, String message) {

    /** A problem of a model class. */
    public static Problem of(DiagnosticCode code, TunedType type, Object... arguments) {
        return at(code, type.origin(), type.name(), arguments);
    }

    /** A problem of a member; compilers that show no more than the line still name it. */
    public static Problem of(DiagnosticCode code, TunedMember member, Origin origin, Object... arguments) {
        return at(code, origin, member.subject(), arguments);
    }

    /** A problem of anything. */
    public static Problem at(DiagnosticCode code, Origin origin, String subject, Object... arguments) {
        return new Problem(code, origin, text(code, subject, arguments));
    }

    static String text(DiagnosticCode code, String subject, Object... arguments) {
        return "[" + code.code() + "] " + subject + ": " + code.text(arguments);
    }

    public boolean isError() {
        return code.isError();
    }
}
