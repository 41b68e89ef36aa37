// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes JavaPoet's text read as a person's: a short comment on one line, an empty body on the line of its brace. */
final class Layout {

    private static final int WIDTH = 100;
    private static final Pattern ONE_LINE_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");
    private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");
    private static final Pattern HEADER = Pattern.compile("(?m)^(.*class \\S+) (implements .*)$");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m) \\{\\n *}$");

    private Layout() {}

    static String of(String source) {
        String stripped = TRAILING_SPACE.matcher(source).replaceAll("");
        stripped = HEADER.matcher(stripped).replaceAll(Layout::header);
        String shortComments = ONE_LINE_COMMENT.matcher(stripped).replaceAll(Layout::comment);
        return EMPTY_BODY.matcher(shortComments).replaceAll(" {}");
    }

    private static String header(MatchResult match) {
        String broken = match.group(1) + "\n        " + match.group(2);
        return Matcher.quoteReplacement(match.group().length() <= WIDTH ? match.group() : broken);
    }

    private static String comment(MatchResult match) {
        String line = match.group(1) + "/** " + match.group(2) + " */";
        return Matcher.quoteReplacement(line.length() <= WIDTH ? line : match.group());
    }
}
