// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The evaluation of one trial, whose steps several threads may take at once. Their scores count in the order of the steps, whichever
 * came in first: so it stops or fails where one thread alone would, and what was computed ahead of that is dropped.
 */
final class Evaluation<V> {

    /** Evaluates trials. */
    interface Steps<V> {

        /** The configurations that are scored with a trial's own, which is the last. */
        List<Assignment> curve(Trial<V> trial) throws Exception;

        /** One step's scores of such configurations, one for each direction. */
        List<double[]> scores(List<Assignment> curve, int step) throws Exception;
    }

    /** What one step gave: scores, or what it threw. */
    private record Outcome(List<double[]> scores, Throwable failure) {}

    private final Trial<V> trial;
    private final Steps<V> steps;
    private final int count;
    private final Predicate<List<Double>> stop;
    private final Consumer<Evaluation<V>> done;
    private final CurveScores scores;
    private final TreeMap<Integer, Outcome> ahead = new TreeMap<>();

    private List<Assignment> curve;
    private int next;
    private boolean over;
    private boolean stopped;
    private Optional<Throwable> failure = Optional.empty();
    private long start;
    private boolean started;

    /** Of so many steps, or fewer if the scores of those so far say {@code stop}; {@code done} hears of its end, once. */
    Evaluation(
            Trial<V> trial,
            Steps<V> steps,
            int count,
            Predicate<List<Double>> stop,
            Scoring scoring,
            Consumer<Evaluation<V>> done) {
        this.trial = trial;
        this.steps = steps;
        this.count = count;
        this.stop = stop;
        this.done = done;
        this.scores = new CurveScores(scoring);
    }

    /** Evaluates one step on the calling thread. */
    @SuppressWarnings(
            "CatchAndPrintStackTrace") // whatever a learner throws, memory and stack errors too, fails its trial only
    void evaluate(int step) {
        try {
            take(step, new Outcome(steps.scores(begun(), step), null));
        } catch (Throwable e) {
            take(step, new Outcome(null, e));
        }
    }

    private synchronized List<Assignment> begun() throws Exception {
        if (!started) {
            started = true;
            start = System.nanoTime();
        }
        if (curve == null) {
            curve = steps.curve(trial);
        }
        return curve;
    }

    private synchronized void take(int step, Outcome outcome) {
        ahead.put(step, outcome);
        while (!over && ahead.containsKey(next)) {
            count(ahead.remove(next));
            next++;
        }
    }

    private void count(Outcome outcome) {
        if (outcome.failure() != null) {
            failure = Optional.of(outcome.failure());
        } else {
            try {
                scores.add(curve, outcome.scores());
                stopped = next + 1 < count && stop.test(scores.best().steps());
            } catch (RuntimeException e) {
                failure = Optional.of(e);
            }
        }
        over = failure.isPresent() || stopped || next + 1 == count;
        if (over) {
            done.accept(this);
        }
    }

    Trial<V> trial() {
        return trial;
    }

    /** The number of steps of a full evaluation. */
    int count() {
        return count;
    }

    /** Whether no step counts any more. */
    synchronized boolean isOver() {
        return over;
    }

    /** Lets no step count any more. */
    synchronized void abandon() {
        over = true;
    }

    /** Whether it ended before its last step, once it is done and has not failed. */
    synchronized boolean stopped() {
        return stopped;
    }

    /** What was scored, once it is done and has not failed. */
    synchronized CurveScores scores() {
        return scores;
    }

    /** What the evaluation threw, once it is done. */
    synchronized Optional<Throwable> failure() {
        return failure;
    }

    /** The time since its first step began. */
    synchronized Duration age() {
        return started ? Duration.ofNanos(System.nanoTime() - start) : Duration.ZERO;
    }
}
