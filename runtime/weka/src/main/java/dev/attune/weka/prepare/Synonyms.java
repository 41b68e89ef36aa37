// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.study.StudyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The user's table of synonyms: on each line words of one meaning, separated by commas. */
final class Synonyms {

    private final Map<String, List<String>> others = new HashMap<>();

    private Synonyms(List<String> lines) {
        for (String line : lines) {
            List<String> words = Arrays.stream(line.split(",", -1))
                    .map(String::strip)
                    .filter(w -> !w.isEmpty())
                    .toList();
            for (String word : words) {
                List<String> known = others.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>());
                words.stream().filter(other -> !other.equals(word)).forEach(known::add);
            }
        }
    }

    /** Reads the table; ATN138 if there is none, or it is empty. */
    static Synonyms read(String path) {
        if (path.isEmpty()) {
            throw Stage.AUGMENT.badSetting(
                    "synonyms", "empty", "the path of a table, words of one meaning on each line");
        }
        try {
            Synonyms read = new Synonyms(Files.readAllLines(Path.of(path), StandardCharsets.UTF_8));
            if (read.others.isEmpty()) {
                throw Stage.AUGMENT.badSetting("synonyms", "the empty file " + path, "a table with words in it");
            }
            return read;
        } catch (IOException e) {
            throw new StudyException(
                    "ATN138",
                    "augment: the table of synonyms " + path + " cannot be read (looked for "
                            + Path.of(path).toAbsolutePath() + "). Give the path of a text file in UTF-8.",
                    e);
        }
    }

    /** The other words of this meaning; none for a word that the table lacks. */
    List<String> of(String word) {
        return others.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }
}
