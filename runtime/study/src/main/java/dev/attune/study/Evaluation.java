// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** The evaluation of one trial on a worker's thread, step by step. */
final class Evaluation<V> implements Runnable {

    /** Evaluates trials. */
    interface Steps<V> {

        /** The configurations that are scored with a trial's own, which is the last. */
        List<Assignment> curve(Trial<V> trial) throws Exception;

        /** One step's scores of such configurations. */
        double[] scores(List<Assignment> curve, int step) throws Exception;
    }

    private final Trial<V> trial;
    private final Steps<V> steps;
    private final int count;
    private final Predicate<List<Double>> stop;
    private final BlockingQueue<Evaluation<V>> done;
    private final long start = System.nanoTime();
    private final CurveScores scores;

    private boolean stopped;
    private Optional<Throwable> failure = Optional.empty();
    private Future<?> future;

    /** Of so many steps, or fewer if the scores of those so far say {@code stop}. */
    Evaluation(
            Trial<V> trial,
            Steps<V> steps,
            int count,
            Predicate<List<Double>> stop,
            Direction direction,
            BlockingQueue<Evaluation<V>> done) {
        this.trial = trial;
        this.steps = steps;
        this.scores = new CurveScores(direction);
        this.count = count;
        this.stop = stop;
        this.done = done;
    }

    @Override
    @SuppressWarnings(
            "CatchAndPrintStackTrace") // whatever a learner throws, memory and stack errors too, fails its trial only
    public void run() {
        try {
            List<Assignment> curve = steps.curve(trial);
            for (int step = 0; step < count && !stopped; step++) {
                scores.add(curve, steps.scores(curve, step));
                stopped = step + 1 < count && stop.test(scores.best().steps());
            }
        } catch (Throwable e) {
            failure = Optional.of(e);
        }
        // the queue hands over what this thread has written
        done.add(this);
    }

    Trial<V> trial() {
        return trial;
    }

    /** Whether it ended before its last step, once it is done and has not failed. */
    boolean stopped() {
        return stopped;
    }

    /** What was scored, once it is done and has not failed. */
    CurveScores scores() {
        return scores;
    }

    /** What the evaluation threw, once it is done. */
    Optional<Throwable> failure() {
        return failure;
    }

    /** The time since it began. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    void startedAs(Future<?> task) {
        future = task;
    }

    /** Interrupts the evaluation and leaves its thread to itself: Java cannot end a thread that does not listen. */
    void abandon() {
        future.cancel(true);
    }
}
