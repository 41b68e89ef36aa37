// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.study.store.TrialRecord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is recorded of trials at their ends. */
final class Records {

    private Records() {}

    /** A trial that is complete or was stopped. */
    static TrialRecord ended(Trial<?> trial, TrialState state, CurveScores scores, Duration duration) {
        return new TrialRecord(
                trial.number(),
                state,
                scores.best().assignment(),
                scores.scores(),
                scores.curve(),
                Optional.empty(),
                duration);
    }

    /** A trial without a score. */
    static TrialRecord failed(Trial<?> trial, Throwable why, Duration duration) {
        return new TrialRecord(
                trial.number(),
                TrialState.FAILED,
                trial.assignment(),
                List.of(),
                Optional.of(Failures.describe(why)),
                duration);
    }

    /** Which score has no finite mean over the steps, and why; empty if all have one. */
    static Optional<String> whyNotComplete(CurveScores scores, Scoring scoring, List<String> names) {
        List<List<Double>> ofDirections = scores.scores();
        for (int i = 0; i < ofDirections.size(); i++) {
            List<Double> steps = ofDirections.get(i);
            if (!Double.isFinite(scoring.mean(steps))) {
                String which = ofDirections.size() == 1 ? "" : names.get(i) + ": ";
                return Optional.of(which + StepScores.whyNoMean(steps));
            }
        }
        return Optional.empty();
    }
}
