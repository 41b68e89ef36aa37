// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import dev.attune.space.Assignment;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * What a search knows of one trial, or of one configuration that was scored along with a trial's own.
 *
 * @param trial the trial's number, from 0; below 0 for a trial of an earlier study, which may be repeated
 * @param assignment its configuration
 * @param outcome how it stands
 * @param losses its scores, one for each objective, with the sign that makes less better; none unless {@link #hasLoss}
 */
public record Observation(int trial, Assignment assignment, Outcome outcome, List<Double> losses) {

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

    /** Checks that exactly a complete or a stopped trial has losses, and that they are finite. */
    public Observation {
        losses = List.copyOf(losses);
        boolean finite = losses.stream().allMatch(Double::isFinite);
        if (!finite || (outcome == Outcome.COMPLETE || outcome == Outcome.STOPPED) == losses.isEmpty()) {
            throw new IllegalArgumentException("trial " + trial + " is " + outcome + " with losses " + losses);
        }
    }

    /** The same as another trial's. */
    public Observation asTrial(int number) {
        return new Observation(number, assignment, outcome, losses);
    }

    /** Whether the trial is one of an earlier study, from which a search learns without having to avoid it. */
    public boolean isEarlier() {
        return trial < 0;
    }

    /** Whether the trial has ended, in whichever way. */
    public boolean isFinished() {
        return outcome != Outcome.PENDING;
    }

    /** The loss of the first objective, the only one of most studies; NaN unless the trial has a loss. */
    public double loss() {
        return losses.isEmpty() ? Double.NaN : losses.get(0);
    }

    /** Whether the trial has a loss, measured in full or estimated. */
    public boolean hasLoss() {
        return outcome == Outcome.COMPLETE || outcome == Outcome.STOPPED;
    }

    /** The number of trials that have ended, in whichever way. */
    public static int finishedTrials(List<Observation> history) {
        return history instanceof ObservationLog log
                ? log.finished()
                : (int) history.stream()
                        .filter(Observation::isFinished)
                        .mapToInt(Observation::trial)
                        .distinct()
                        .count();
    }

    /** What each trial was asked for: the last of its observations, in the order of the trials. */
    public static List<Observation> proposals(List<Observation> history) {
        return oneOfEach(history, (earlier, later) -> later);
    }

    /** The best observation of each trial by the first loss, in the order of the trials. */
    public static List<Observation> bestOfTrials(List<Observation> history) {
        return oneOfEach(history, (earlier, later) -> later.loss() < earlier.loss() ? later : earlier);
    }

    private static List<Observation> oneOfEach(List<Observation> history, BinaryOperator<Observation> choice) {
        if (history instanceof ObservationLog) {
            return history;
        }
        Map<Integer, Observation> byTrial = new LinkedHashMap<>();
        history.forEach(observation -> byTrial.merge(observation.trial, observation, choice));
        return List.copyOf(byTrial.values());
    }

    /** A trial without a result yet. */
    public static Observation pending(int trial, Assignment assignment) {
        return new Observation(trial, assignment, Outcome.PENDING, List.of());
    }

    /** A trial with a score for each objective. */
    public static Observation complete(int trial, Assignment assignment, double... losses) {
        return new Observation(
                trial,
                assignment,
                Outcome.COMPLETE,
                Arrays.stream(losses).boxed().toList());
    }

    /** A trial that was ended early; {@code loss} estimates that of its full evaluation. */
    public static Observation stopped(int trial, Assignment assignment, double loss) {
        return new Observation(trial, assignment, Outcome.STOPPED, List.of(loss));
    }

    /** A trial without a score. */
    public static Observation failed(int trial, Assignment assignment) {
        return new Observation(trial, assignment, Outcome.FAILED, List.of());
    }
}
