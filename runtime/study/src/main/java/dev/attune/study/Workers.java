// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The threads that evaluate the steps of trials, so many at once and no more. A step that hangs keeps its thread but not its place,
 * so that the others still have theirs. Threads are daemons and do not keep the program alive.
 */
final class Workers<V> implements AutoCloseable {

    /** One step of an evaluation; what changes is written and read under the lock of the workers. */
    private static final class Task<V> {

        private final Evaluation<V> evaluation;
        private final int step;
        private Future<?> future;
        private boolean begun;

        Task(Evaluation<V> evaluation, int step) {
            this.evaluation = evaluation;
            this.step = step;
        }

        int step() {
            return step;
        }

        int trial() {
            return evaluation.trial().number();
        }
    }

    private final Evaluation.Steps<V> steps;
    private final Scoring scoring;
    private final int places;
    private final BlockingQueue<Evaluation<V>> done = new LinkedBlockingQueue<>();
    /** First steps first: what runs ahead of its trial's end may turn out to be needless. */
    private final PriorityQueue<Task<V>> waiting =
            new PriorityQueue<>(Comparator.<Task<V>>comparingInt(Task::step).thenComparingInt(Task::trial));

    private final List<Task<V>> running = new ArrayList<>();
    /** Abandoned, and not ended yet. */
    private final List<Task<V>> hanging = new ArrayList<>();

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "attune-worker");
        thread.setDaemon(true);
        return thread;
    });

    Workers(Evaluation.Steps<V> steps, Scoring scoring, int places) {
        this.steps = steps;
        this.scoring = scoring;
        this.places = places;
    }

    synchronized Evaluation<V> start(Trial<V> trial, Predicate<List<Double>> stop) {
        int count = scoring.levels().total();
        Evaluation<V> evaluation = new Evaluation<>(trial, steps, count, stop, scoring, done::add);
        for (int step = 0; step < count; step++) {
            waiting.add(new Task<>(evaluation, step));
        }
        fillPlaces();
        return evaluation;
    }

    private void fillPlaces() {
        while (running.size() < places && !waiting.isEmpty() && !threads.isShutdown()) {
            Task<V> task = waiting.poll();
            if (!task.evaluation.isOver()) {
                running.add(task);
                task.future = threads.submit(() -> run(task));
            }
        }
    }

    private void run(Task<V> task) {
        begin(task);
        try {
            task.evaluation.evaluate(task.step);
        } finally {
            leave(task);
        }
    }

    private synchronized void begin(Task<V> task) {
        task.begun = true;
    }

    private synchronized void leave(Task<V> task) {
        running.remove(task);
        hanging.remove(task);
        fillPlaces();
    }

    /** Interrupts an evaluation and leaves its threads to themselves: Java cannot end a thread that does not listen. */
    synchronized void abandon(Evaluation<V> evaluation) {
        evaluation.abandon();
        for (Task<V> task : List.copyOf(running)) {
            if (task.evaluation.equals(evaluation)) {
                task.future.cancel(true);
                running.remove(task);
                if (task.begun) {
                    hanging.add(task);
                }
            }
        }
        fillPlaces();
    }

    /** The number of threads that were left to themselves and still run. */
    synchronized int hanging() {
        return hanging.size();
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
    public synchronized void close() {
        threads.shutdownNow();
    }
}
