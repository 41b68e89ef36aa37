// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what the user may have meant by a name that does not exist. */
public final class NearestName {

    private NearestName() {}

    /**
     * The nearest candidate by edit distance without regard to case, the first of equals; empty unless one lies within
     * max(2, a third of the name's length) and is not a wholly different word.
     */
    public static Optional<String> of(String name, Collection<String> candidates) {
        int limit = Math.min(Math.max(2, name.length() / 3), name.length() - 1);
        String nearest = null;
        int smallest = limit + 1;
        for (String candidate : candidates) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < smallest) {
                smallest = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The question that a message ends in; empty if there is no near candidate. */
    public static String question(String name, Collection<String> candidates) {
        return of(name, candidates).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** Levenshtein's distance (1966): insertions, deletions and replacements of one letter. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
