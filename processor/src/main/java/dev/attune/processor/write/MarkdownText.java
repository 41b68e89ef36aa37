// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

/** Text that is safe in a cell of a Markdown table, whatever the user wrote. */
final class MarkdownText {

    private static final String MARKUP = "\\`*_[]<>|~&#!$";

    private MarkdownText() {}

    /** Prose: the text with everything escaped that Markdown would read as markup. */
    static String prose(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (MARKUP.indexOf(letter) >= 0) {
                safe.append('\\');
            }
            safe.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter);
        });
        return safe.toString();
    }

    /** A name or a line of code; one that a code span cannot hold in a table is prose. */
    static String code(String text) {
        boolean plain = text.codePoints().noneMatch(letter -> letter == '`' || letter == '|' || letter < ' ');
        return plain ? "`" + text + "`" : prose(text);
    }
}
