// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/** Turns a member's name into a constant's: {@code maxDepth} into {@code MAX_DEPTH}. */
public final class ConstantName {

    private ConstantName() {}

    public static String of(String name) {
        StringBuilder constant = new StringBuilder();
        int[] letters = name.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            if (i > 0 && startsWord(letters, i)) {
                constant.append('_');
            }
            // letter by letter: upper case of a whole word may have letters that are no part of an identifier
            constant.appendCodePoint(Character.toUpperCase(letters[i]));
        }
        return constant.toString();
    }

    private static boolean startsWord(int[] letters, int i) {
        if (!Character.isUpperCase(letters[i])) {
            return false;
        }
        boolean afterSmall = Character.isLowerCase(letters[i - 1]) || Character.isDigit(letters[i - 1]);
        boolean lastOfAcronym = Character.isUpperCase(letters[i - 1])
                && i + 1 < letters.length
                && Character.isLowerCase(letters[i + 1]);
        return afterSmall || lastOfAcronym;
    }
}
