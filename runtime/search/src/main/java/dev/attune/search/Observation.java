// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import dev.attune.space.Assignment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * What a search knows of one trial, or of one configuration that was scored along with a trial's own.
 *
 * @param trial the trial's number, from 0
 * @param assignment its configuration
 * @param outcome how it stands
 * @param loss its score with the sign that makes less better; finite if {@link #hasLoss}, else NaN
 */
public record Observation(int trial, Assignment assignment, Outcome outcome, double loss) {

    /** How a trial stands. */
    public enum Outcome {
        /** Proposed, and without a result yet. */
        PENDING,
        /** Evaluated. */
        COMPLETE,
        /** Ended before its evaluation was complete, because it fell behind; its loss is what it would probably have had. */
        STOPPED,
        /** Without a score: it threw, ran out of time or gave no number. */
        FAILED
    }

    /** Checks that exactly a complete or a stopped trial has a loss. */
    public Observation {
        if ((outcome == Outcome.COMPLETE || outcome == Outcome.STOPPED) != Double.isFinite(loss)) {
            throw new IllegalArgumentException("trial " + trial + " is " + outcome + " with loss " + loss);
        }
    }

    /** Whether the trial has ended, in whichever way. */
    public boolean isFinished() {
        return outcome != Outcome.PENDING;
    }

    /** Whether the trial has a loss, measured in full or estimated. */
    public boolean hasLoss() {
        return outcome == Outcome.COMPLETE || outcome == Outcome.STOPPED;
    }

    /** The number of trials that have ended, in whichever way. */
    public static int finishedTrials(List<Observation> history) {
        return (int) history.stream()
                .filter(Observation::isFinished)
                .mapToInt(Observation::trial)
                .distinct()
                .count();
    }

    /** What each trial was asked for: the last of its observations, in the order of the trials. */
    public static List<Observation> proposals(List<Observation> history) {
        return oneOfEach(history, (earlier, later) -> later);
    }

    /** The best observation of each trial, in the order of the trials. */
    public static List<Observation> bestOfTrials(List<Observation> history) {
        return oneOfEach(history, (earlier, later) -> later.loss < earlier.loss ? later : earlier);
    }

    private static List<Observation> oneOfEach(List<Observation> history, BinaryOperator<Observation> choice) {
        Map<Integer, Observation> byTrial = new LinkedHashMap<>();
        history.forEach(observation -> byTrial.merge(observation.trial, observation, choice));
        Collection<Observation> chosen = byTrial.values();
        return List.copyOf(chosen);
    }

    /** A trial without a result yet. */
    public static Observation pending(int trial, Assignment assignment) {
        return new Observation(trial, assignment, Outcome.PENDING, Double.NaN);
    }

    /** A trial with a score. */
    public static Observation complete(int trial, Assignment assignment, double loss) {
        return new Observation(trial, assignment, Outcome.COMPLETE, loss);
    }

    /** A trial that was ended early; {@code loss} estimates that of its full evaluation. */
    public static Observation stopped(int trial, Assignment assignment, double loss) {
        return new Observation(trial, assignment, Outcome.STOPPED, loss);
    }

    /** A trial without a score. */
    public static Observation failed(int trial, Assignment assignment) {
        return new Observation(trial, assignment, Outcome.FAILED, Double.NaN);
    }
}
