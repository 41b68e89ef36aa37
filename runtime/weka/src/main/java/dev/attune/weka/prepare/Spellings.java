// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which nominal values are spellings of one another. Two values are if they are equal without case, accents, spaces and
 * punctuation (the key collision of Chapman 2005, "Principles and Methods of Data Cleaning", GBIF). So are two words of at least
 * five letters that differ by one letter inserted, left out, replaced or swapped, where the one occurs in at most 5 % as many
 * rows as the other: a slip is rare.
 */
final class Spellings implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SHORTEST_WORD = 5;
    private static final double RARE = 0.05;

    /** From the key of a spelling to the value that stands for it. */
    private final LinkedHashMap<String, String> chosen = new LinkedHashMap<>();

    /** Of values with their weight in training rows, in the order of their declaration. */
    Spellings(Map<String, Double> weights) {
        Map<String, Double> byKey = new LinkedHashMap<>();
        Map<String, Double> best = new LinkedHashMap<>();
        weights.forEach((value, weight) -> {
            String key = key(value);
            byKey.merge(key, weight, Double::sum);
            if (!best.containsKey(key) || weight > best.get(key)) {
                best.put(key, weight);
                chosen.put(key, value);
            }
        });
        Map<String, String> corrections = new LinkedHashMap<>();
        byKey.forEach((key, weight) -> {
            String right = correction(key, weight, byKey);
            if (right != null) {
                corrections.put(key, chosen.get(right));
            }
        });
        chosen.putAll(corrections);
    }

    /** The value that stands for this spelling, or null if training rows had none like it. */
    String canonical(String value) {
        return chosen.get(key(value));
    }

    static String key(String value) {
        String bare = Normalizer.normalize(value, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}<>=+\\-*/%.]+|(?<!\\p{N})\\.|\\.(?!\\p{N})", "");
        // signs carry meaning beside digits ("<0", "1-2", "-1"), and are punctuation between letters
        String key = bare.chars().anyMatch(Character::isDigit) ? bare : bare.replaceAll("[^\\p{L}]", "");
        return key.isEmpty() ? value : key;
    }

    private static String correction(String key, double weight, Map<String, Double> byKey) {
        if (!isWord(key)) {
            return null;
        }
        String right = null;
        double most = 0;
        for (Map.Entry<String, Double> other : byKey.entrySet()) {
            boolean commoner = weight <= RARE * other.getValue() && other.getValue() > most;
            if (commoner && isWord(other.getKey()) && oneSlip(key, other.getKey())) {
                right = other.getKey();
                most = other.getValue();
            }
        }
        return right;
    }

    private static boolean isWord(String key) {
        return key.length() >= SHORTEST_WORD && key.chars().allMatch(Character::isLetter);
    }

    /** Whether one insertion, deletion, replacement or swap of neighbours leads from one word to the other. */
    static boolean oneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        if (a.length() != b.length()) {
            return a.length() > b.length()
                    ? restA.substring(1).equals(restB)
                    : restB.substring(1).equals(restA);
        }
        boolean replaced = restA.substring(1).equals(restB.substring(1));
        boolean swapped = restA.length() > 1
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return replaced || swapped;
    }
}
