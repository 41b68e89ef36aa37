// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.study.store.TrialRecord;
import java.util.List;
import java.util.Optional;

/** A trial as its study's user sees it. */
record TrialView<V>(
        int number,
        TrialState state,
        V values,
        Assignment assignment,
        List<Score> scores,
        List<ScoredPoint> curve,
        Optional<String> failure)
        implements Trial<V> {

    static <V> TrialView<V> running(int number, Assignment assignment, ModelTuning<?, V> tuning) {
        return new TrialView<>(
                number,
                TrialState.RUNNING,
                tuning.read(assignment),
                assignment,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** A trial as the configuration of its curve at which it scored this. */
    static <V> Trial<V> at(ScoredPoint point, Trial<V> trial, ModelTuning<?, V> tuning, double testToTrainRatio) {
        return new TrialView<>(
                trial.number(),
                trial.state(),
                tuning.read(point.assignment()),
                point.assignment(),
                List.of(Score.of(point.steps(), testToTrainRatio)),
                trial.curve(),
                trial.failure());
    }

    static <V> TrialView<V> finished(
            TrialRecord record, ModelTuning<?, V> tuning, Scoring scoring, double testToTrainRatio) {
        return new TrialView<>(
                record.number(),
                record.state(),
                tuning.read(record.assignment()),
                record.assignment(),
                record.scores().stream()
                        .map(steps -> Score.of(scoring.levels().reached(steps), testToTrainRatio))
                        .toList(),
                record.curve().stream()
                        .map(point -> new ScoredPoint(
                                point.assignment(), scoring.levels().reached(point.steps())))
                        .toList(),
                record.failure());
    }
}
