// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.regex.Pattern;

/** Numbers as people write them in data files: digits, a decimal point, an exponent; no {@code NaN}, {@code 0x1} or {@code 1d}. */
final class Numerals {

    private static final Pattern NUMERAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Numerals() {}

    /** The number, or null if the text is none. */
    static Double parse(String text) {
        String bare = text.strip();
        return NUMERAL.matcher(bare).matches() ? Double.valueOf(bare) : null;
    }

    /** The number as such a text; a whole one without a point. */
    static String print(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }
}
