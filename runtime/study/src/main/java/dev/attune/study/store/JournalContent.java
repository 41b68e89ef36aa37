// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import dev.attune.study.SpaceChange;
import dev.attune.study.StudyException;
import dev.attune.study.StudyMismatchException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The whole lines of a journal's file, and what they say about going on with it. */
final class JournalContent {

    private static final String OTHER_SPACE = "ATN105";
    private static final String OTHER_STUDY = "ATN106";

    private final Path path;
    private final List<Map<?, ?>> lines;
    private final long length;

    private JournalContent(Path path, List<Map<?, ?>> lines, long length) {
        this.path = path;
        this.lines = lines;
        this.length = length;
    }

    /**
     * Parses the file. A last line without its end, or that is no JSON, was torn and does not count.
     *
     * @throws StudyException ATN107 if the file is no journal, or damaged elsewhere than in its last line
     */
    static JournalContent of(Path path, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        String beginning = JournalFormat.BEGINNING;
        if (!text.startsWith(beginning.substring(0, Math.min(beginning.length(), text.length())))) {
            throw unusable(path, "is no journal: it does not begin with " + beginning, "Choose another path.");
        }
        List<Map<?, ?>> lines = new ArrayList<>();
        int start = 0;
        for (int end = next(file, start); end < file.length; end = next(file, start)) {
            Optional<Map<?, ?>> line = parsed(new String(file, start, end - start, StandardCharsets.UTF_8));
            if (line.isEmpty()) {
                if (end + 1 < file.length) {
                    throw unusable(
                            path, "is damaged in line " + (lines.size() + 1), "Restore it, or choose another path.");
                }
                break;
            }
            lines.add(line.get());
            start = end + 1;
        }
        return new JournalContent(path, lines, start);
    }

    private static int next(byte[] file, int from) {
        int end = from;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return end;
    }

    private static Optional<Map<?, ?>> parsed(String line) {
        try {
            return JsonReader.read(line) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The length in bytes of the whole lines. */
    long length() {
        return length;
    }

    /** Whether the study's header is not yet the last one: the journal is new, or its space changes. */
    boolean needsHeader(StudyHeader header) {
        return lines.isEmpty()
                || SpaceDescription.firstDifference(space(lastHeader()), SpaceDescription.of(header.space()))
                        .isPresent();
    }

    /**
     * The finished trials that are points of the study's space.
     *
     * @throws StudyException ATN105 or ATN106 if the journal belongs to another study
     */
    List<TrialRecord> trials(StudyHeader header, SpaceChange onSpaceChange) {
        if (lines.isEmpty()) {
            return List.of();
        }
        checkSameStudy(header);
        boolean otherSpace = needsHeader(header);
        if (otherSpace && onSpaceChange == SpaceChange.REFUSE) {
            throw otherSpace(header);
        }
        // lines before the last header were written for another space, and may not fit
        int valid = otherSpace ? lines.size() : lines.lastIndexOf(lastHeader());
        Map<Integer, TrialRecord> trials = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<?, ?> line = lines.get(i);
            if (!isHeader(line)) {
                trial(line, header, i, i < valid).ifPresent(trial -> trials.put(trial.number(), trial));
            }
        }
        return List.copyOf(trials.values());
    }

    private Optional<TrialRecord> trial(Map<?, ?> line, StudyHeader header, int index, boolean mayMisfit) {
        try {
            return Optional.of(JournalFormat.trial(line, header.space()));
        } catch (IllegalArgumentException e) {
            if (mayMisfit) {
                return Optional.empty();
            }
            throw unusable(
                    path,
                    "has no trial of its space in line " + (index + 1) + ": " + e.getMessage(),
                    "Restore it, or choose another path.");
        }
    }

    private void checkSameStudy(StudyHeader header) {
        Map<?, ?> was = lines.get(0);
        if (!Double.valueOf(JournalFormat.VERSION).equals(was.get("attune"))) {
            throw unusable(
                    path,
                    "has format version " + was.get("attune") + ", and this is version " + JournalFormat.VERSION,
                    "Choose another path, or the version of Attune that wrote it.");
        }
        checkSame("seed", was, Long.toString(header.seed()));
        checkSame("direction", was, header.direction().toString());
        checkSame("evaluation", was, header.evaluation());
    }

    private void checkSame(String name, Map<?, ?> was, String is) {
        if (!is.equals(was.get(name))) {
            throw new StudyMismatchException(
                    OTHER_STUDY,
                    "The journal " + path + " belongs to another study.\n  " + name + " was " + was.get(name) + ", is "
                            + is + "\n  Go on as it was, or start afresh with another path.");
        }
    }

    private StudyMismatchException otherSpace(StudyHeader header) {
        String difference = SpaceDescription.firstDifference(space(lastHeader()), SpaceDescription.of(header.space()))
                .orElseThrow();
        return new StudyMismatchException(
                OTHER_SPACE,
                "The journal " + path + " belongs to another space.\n  " + difference
                        + "\n  Go on with the trials that still fit: .onSpaceChange(KEEP_FEASIBLE)."
                        + " Start afresh: another path.");
    }

    private Map<?, ?> lastHeader() {
        return lines.stream()
                .filter(JournalContent::isHeader)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static boolean isHeader(Map<?, ?> line) {
        return line.containsKey("attune");
    }

    private static Map<?, ?> space(Map<?, ?> header) {
        return header.get("space") instanceof Map<?, ?> space ? space : Map.of();
    }

    private static StudyException unusable(Path path, String what, String advice) {
        return new StudyException(Journal.UNUSABLE, "The journal " + path + " " + what + ". " + advice);
    }
}
