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
        private Thread thread;

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

    /** Starts threads for the places that are free; one too many finds none and ends. */
    private void fillPlaces() {
        int wanted = Math.min(places - running.size(), waiting.size());
        for (int i = 0; i < wanted && !threads.isShutdown(); i++) {
            threads.execute(this::work);
        }
    }

    /** One step after the other on the same thread: another one would have to wake up first, which a step of milliseconds feels. */
    private void work() {
        for (Optional<Task<V>> next = next(); next.isPresent(); next = next()) {
            Task<V> task = next.get();
            try {
                task.evaluation.evaluate(task.step);
            } finally {
                leave(task);
            }
        }
    }

    private synchronized Optional<Task<V>> next() {
        while (running.size() < places && !waiting.isEmpty() && !threads.isShutdown()) {
            Task<V> task = waiting.poll();
            if (!task.evaluation.isOver()) {
                task.thread = Thread.currentThread();
                running.add(task);
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    private synchronized void leave(Task<V> task) {
        running.remove(task);
        hanging.remove(task);
        // an interruption was for this step
        Thread.interrupted();
        notifyAll();
    }

    /** Interrupts an evaluation and leaves its threads to themselves: Java cannot end a thread that does not listen. */
    synchronized void abandon(Evaluation<V> evaluation) {
        evaluation.abandon();
        for (Task<V> task : List.copyOf(running)) {
            if (task.evaluation.equals(evaluation)) {
                task.thread.interrupt();
                running.remove(task);
                hanging.add(task);
            }
        }
        fillPlaces();
    }

    /** The number of threads that were left to themselves and still run. */
    synchronized int hanging() {
        return hanging.size();
    }

    /** The same after a moment, in which those end that heed their interruption. */
    synchronized int hangingAfter(Duration moment) throws InterruptedException {
        long end = System.nanoTime() + moment.toNanos();
        for (long left = moment.toNanos(); !hanging.isEmpty() && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
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
