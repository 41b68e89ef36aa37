// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name that a mistyped one most likely stands for. */
public final class NearestName {

    private NearestName() {}

    /** The nearest of {@code names} within max(2, length / 3) edits, letters' case aside; of equally near ones the one that starts alike. */
    public static Optional<String> of(String typed, List<String> names) {
        String nearest = null;
        int least = Math.max(2, typed.length() / 3) + 1;
        int longest = 0;
        for (String name : names) {
            int edits = edits(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            int start = commonStart(typed, name);
            if (edits < least || (edits == least && nearest != null && start > longest)) {
                least = edits;
                longest = start;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int commonStart(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Levenshtein's distance: insertions, deletions and replacements of one letter. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
