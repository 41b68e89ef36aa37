// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user's own words about a member. */
final class Documentation {

    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^{}]*)}");
    private static final Pattern SENTENCE = Pattern.compile("^(.*?[.!?])(?:\\s|$)", Pattern.DOTALL);
    private static final int LONGEST = 300;

    private Documentation() {}

    /** The first sentence of a Javadoc comment as plain text; empty if there is none. */
    static String firstSentence(String comment) {
        if (comment == null) {
            return "";
        }
        String body = comment.split("(?m)^\\s*@", 2)[0];
        String plain = INLINE_TAG
                .matcher(body)
                .replaceAll("$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher sentence = SENTENCE.matcher(plain);
        String first = sentence.find() ? sentence.group(1) : plain;
        return first.length() > LONGEST ? "" : first;
    }
}
