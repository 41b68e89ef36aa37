// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import dev.attune.space.SearchSpace;
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
     * @throws StudyException ATN107 if the file is of another version, or damaged elsewhere than in its last line
     */
    static JournalContent of(Path path, byte[] file) {
        List<Map<?, ?>> lines = new ArrayList<>();
        int start = 0;
        for (int end = next(file, start); end < file.length; end = next(file, start)) {
            Optional<Map<?, ?>> line = parsed(new String(file, start, end - start, StandardCharsets.UTF_8));
            if (line.isEmpty()) {
                if (end + 1 < file.length) {
                    throw damaged(path, lines.size(), "it is no JSON object");
                }
                break;
            }
            checkHeader(path, line.get(), lines.size());
            lines.add(line.get());
            start = end + 1;
        }
        return new JournalContent(path, lines, start);
    }

    /**
     * Checks the first bytes of a file, as far as it has them.
     *
     * @throws StudyException ATN107 if no journal begins so
     */
    static void checkBeginning(Path path, byte[] bytes) {
        if (!JournalFormat.BEGINNING.startsWith(new String(bytes, StandardCharsets.UTF_8))) {
            throw Journal.unusable(
                    path,
                    "is no journal: it does not begin with " + JournalFormat.BEGINNING,
                    "Choose another path.",
                    null);
        }
    }

    private static void checkHeader(Path path, Map<?, ?> line, int index) {
        if (!isHeader(line)) {
            return;
        }
        Object version = line.get("attune");
        if (!Double.valueOf(JournalFormat.VERSION).equals(version)) {
            String shown = String.valueOf(version).replaceFirst("\\.0$", "");
            throw Journal.unusable(
                    path,
                    "has format version " + shown + ", and this is version " + JournalFormat.VERSION,
                    "Choose another path, or the version of Attune that wrote it.",
                    null);
        }
        try {
            JournalFormat.checkHeader(line);
        } catch (IllegalArgumentException e) {
            throw damaged(path, index, e.getMessage());
        }
    }

    private static StudyException damaged(Path path, int index, String what) {
        return Journal.unusable(
                path, "is damaged in line " + (index + 1) + ": " + what, "Restore it, or choose another path.", null);
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
        return lines.isEmpty() || difference(header).isPresent();
    }

    private Optional<String> difference(StudyHeader header) {
        return SpaceDescription.firstDifference(
                (Map<?, ?>) lastHeader().get("space"), SpaceDescription.of(header.space()));
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
        Optional<String> difference = difference(header);
        if (difference.isPresent() && onSpaceChange == SpaceChange.REFUSE) {
            throw otherSpace(difference.get());
        }
        // lines before the last header were written for another space, and may not fit
        int lastHeader = lines.lastIndexOf(lastHeader());
        boolean keepFeasible = onSpaceChange == SpaceChange.KEEP_FEASIBLE;
        Map<Integer, TrialRecord> trials = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isHeader(lines.get(i))) {
                trial(header, i, keepFeasible, difference.isPresent() || i < lastHeader)
                        .ifPresent(trial -> trials.put(trial.number(), trial));
            }
        }
        return List.copyOf(trials.values());
    }

    /**
     * The trials that another study on perhaps another space may learn from.
     *
     * @throws StudyException ATN106 if its scores have other directions or come from another evaluation
     */
    EarlierTrials fitting(StudyHeader header) {
        Map<Integer, TrialRecord> trials = new TreeMap<>();
        int dropped = 0;
        if (!lines.isEmpty()) {
            checkSameScores(header);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!isHeader(lines.get(i))) {
                Optional<TrialRecord> trial = trial(header, i, true, true);
                trial.ifPresent(fitting -> trials.put(fitting.number(), fitting));
                dropped += trial.isEmpty() ? 1 : 0;
            }
        }
        return new EarlierTrials(List.copyOf(trials.values()), dropped);
    }

    private Optional<TrialRecord> trial(StudyHeader header, int index, boolean keepFeasible, boolean ofOtherSpace) {
        SearchSpace space = header.space();
        TrialRecord trial;
        try {
            trial = JournalFormat.trial(lines.get(index), space, ofOtherSpace);
        } catch (IllegalArgumentException e) {
            if (ofOtherSpace) {
                return Optional.empty();
            }
            throw damaged(path, index, e.getMessage());
        }
        int scores = trial.scores().size();
        if (scores > 0 && scores != header.directions().size()) {
            throw damaged(
                    path,
                    index,
                    "it has " + scores + " scores, and the study "
                            + header.directions().size());
        }
        Optional<String> forbidden = space.forbiddenBy(trial.assignment());
        if (forbidden.isPresent() && !keepFeasible && !ofOtherSpace) {
            // the header has only the names of constraints: here one has changed what it says
            throw otherSpace("trial " + trial.number() + " is not allowed any more: " + forbidden.get());
        }
        return forbidden.isPresent() ? Optional.empty() : Optional.of(trial);
    }

    private void checkSameStudy(StudyHeader header) {
        Map<?, ?> was = lines.get(0);
        checkSame("seed", was, Long.toString(header.seed()));
        checkSameScores(header);
    }

    private void checkSameScores(StudyHeader header) {
        Map<?, ?> was = lines.get(0);
        checkSame("direction", was, header.directionText());
        checkSame("evaluation", was, header.evaluation());
    }

    private void checkSame(String name, Map<?, ?> was, String is) {
        if (!is.equals(was.get(name))) {
            throw new StudyMismatchException(
                    OTHER_STUDY,
                    "The journal " + path + " belongs to another study.\n  " + name + " was " + shown(was.get(name))
                            + ", is " + shown(is) + "\n  Go on as it was, or start afresh with another path.");
        }
    }

    private static Object shown(Object value) {
        return "".equals(value) ? "none" : value;
    }

    private StudyMismatchException otherSpace(String difference) {
        return new StudyMismatchException(
                OTHER_SPACE,
                "The journal " + path + " belongs to another space.\n  " + difference
                        + "\n  Go on with the trials that still fit: .onSpaceChange(KEEP_FEASIBLE)."
                        + " Start afresh: another path. More: docs/diagnostics/ATN105.md");
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
}
