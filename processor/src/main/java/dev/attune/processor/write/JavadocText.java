// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import java.util.Locale;

/** Text that is safe in a Javadoc comment, whatever the user wrote, and at most 100 columns wide. */
final class JavadocText {

    /** What remains of 100 columns inside a nested type's comment. */
    private static final int WIDTH = 88;

    private JavadocText() {}

    /** Prose: the text with everything escaped that Javadoc or the compiler would read as markup. */
    static String prose(String text) {
        return wrap(escape(text));
    }

    /** A line of code. */
    static String code(String text) {
        return wrap(isPlain(text) ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>");
    }

    private static boolean isPlain(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth < 0 || letter == '\\' || letter < ' ') {
                return false;
            }
        }
        return depth == 0 && !text.contains("*/") && !text.contains(" @");
    }

    /** The text on one line, with everything escaped that Javadoc or the compiler would read as markup. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.chars().forEach(letter -> {
            if (letter < ' ') { // javadoc knows no entity of it
                safe.append(String.format(Locale.ROOT, "&#92;u%04x", letter));
            } else if ("&<>@{}*/\\".indexOf(letter) >= 0) {
                safe.append("&#").append(letter).append(';');
            } else {
                safe.append((char) letter);
            }
        });
        return safe.toString();
    }

    /** Breaks a text at its spaces. */
    static String wrap(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
