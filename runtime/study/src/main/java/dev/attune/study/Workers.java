// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The threads that evaluate trials. There are as many as evaluations are running; a hanging one keeps its thread, so that the
 * others still have theirs. They are daemons and do not keep the program alive.
 */
final class Workers<V> implements AutoCloseable {

    private final Evaluation.Steps<V> steps;
    private final Direction direction;
    private final BlockingQueue<Evaluation<V>> done = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "attune-worker");
        thread.setDaemon(true);
        return thread;
    });

    Workers(Evaluation.Steps<V> steps, Direction direction) {
        this.steps = steps;
        this.direction = direction;
    }

    Evaluation<V> start(Trial<V> trial, int count, Predicate<List<Double>> stop) {
        Evaluation<V> evaluation = new Evaluation<>(trial, steps, count, stop, direction, done);
        evaluation.startedAs(threads.submit(evaluation));
        return evaluation;
    }

    /** The next evaluation that is done. */
    Evaluation<V> take() throws InterruptedException {
        return done.take();
    }

    /** The next evaluation that is done; empty if there is none within the time. */
    Optional<Evaluation<V>> poll(Duration time) throws InterruptedException {
        return Optional.ofNullable(done.poll(TimeUnit.NANOSECONDS.convert(time), TimeUnit.NANOSECONDS));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
