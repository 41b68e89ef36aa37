// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is said of trials that failed. */
final class Failures {

    /** Line ends and whatever else a terminal would act on. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private static final int MOST_CHARACTERS = 500;

    private Failures() {}

    /** What a trial's failure says in one line. */
    static String describe(Throwable why) {
        String message = why.getMessage() == null
                ? ""
                : CONTROLS.matcher(why.getMessage()).replaceAll(" ").strip();
        // an anonymous class has no simple name
        String name = why.getClass().getSimpleName().isEmpty()
                ? why.getClass().getName()
                : why.getClass().getSimpleName();
        String line = message.isEmpty() ? name : name + ": " + message;
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "…";
    }

    /**
     * That a study has no result.
     *
     * @param thrown what failed trials threw in this run, by number
     */
    static <V> StudyException noneComplete(List<Trial<V>> trials, Map<Integer, Throwable> thrown) {
        List<Trial<V>> failed = trials.stream()
                .filter(trial -> trial.state() == TrialState.FAILED)
                .toList();
        if (failed.isEmpty()) {
            return new StudyException(
                    Codes.ALL_TRIALS_FAILED,
                    trials.isEmpty()
                            ? "No trial has finished yet, so there is no result."
                            : "No trial is complete, " + trials.size()
                                    + " stopped early; so there is no result yet. Raise the budget.");
        }
        Trial<V> first = failed.get(0);
        String which = failed.size() == trials.size()
                ? "All " + trials.size() + " trials failed."
                : failed.size() + " of " + trials.size() + " trials failed, the others were stopped early.";
        return new StudyException(
                Codes.ALL_TRIALS_FAILED,
                which + " The first, of the configuration " + first.assignment() + ":\n  "
                        + first.failure().orElseThrow(),
                thrown.get(first.number()));
    }
}
