// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static java.lang.System.Logger.Level.WARNING;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;

/**
 * Runs a study until its budget is spent. One thread, the caller's, asks and tells; the workers only evaluate. So the study's
 * state, its journal and its listeners see one event at a time.
 */
final class StudyRun<M, V, T extends ModelTuning<M, V>, F> implements Evaluation.Steps<V> {

    private static final System.Logger LOG = System.getLogger("dev.attune.study");

    /** What threads that were interrupted get at the end to heed it, before they are said to hang. */
    private static final Duration LAST_MOMENT = Duration.ofMillis(100);

    private final OpenStudy<M, V, T, F> study;
    private final StudyPlan<M, V, T, F> plan;
    private final Budget budget;
    private final Listeners listeners;
    private final long start = System.nanoTime();
    private final Map<Integer, Evaluation<V>> running = new TreeMap<>();

    /** Whether the search has nothing more to propose. */
    private boolean ended;

    StudyRun(OpenStudy<M, V, T, F> study, Budget budget) {
        this.study = study;
        this.plan = study.plan();
        this.budget = budget;
        this.listeners = new Listeners(plan.settings().listeners);
    }

    StudyResult<M, V, F> run() {
        listeners.started(describe());
        StudyResult<M, V, F> result;
        try {
            result = study.result(evaluateTrials());
        } catch (RuntimeException e) {
            listeners.failed(e);
            throw e;
        }
        listeners.ended(result);
        return result;
    }

    /** The number of threads that still run when all trials have finished. */
    private int evaluateTrials() {
        try (Workers<V> workers =
                new Workers<>(this, plan.scoring(), plan.settings().places())) {
            startTrials(workers);
            while (!running.isEmpty()) {
                awaitTrials(workers);
                startTrials(workers);
            }
            return workers.hangingAfter(LAST_MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StudyException(
                    Codes.INTERRUPTED,
                    "The study was interrupted after " + study.finished()
                            + " finished trials. If it has a journal, run it again: it goes on there.",
                    e);
        }
    }

    private StudyListener.Start describe() {
        Settings<V> settings = plan.settings();
        return new StudyListener.Start(
                plan.evaluator().description(),
                plan.tuning().space(),
                settings.search.name(),
                settings.seed,
                budget,
                settings.parallelism,
                plan.directions(),
                plan.evaluator().scoreNames(),
                List.copyOf(study.trials()),
                study.earlier().trials().size(),
                study.earlier().dropped());
    }

    /**
     * The defaults are scored alone, so that the result tells what tuning gained over them; and by several scores, no configuration is
     * the best of a curve.
     */
    @Override
    public List<Assignment> curve(Trial<V> trial) throws Exception {
        return trial.assignment().equals(study.defaults()) || plan.directions().size() > 1
                ? List.of(trial.assignment())
                : plan.evaluator().curve(plan.tuning(), trial.assignment());
    }

    @Override
    public List<double[]> scores(List<Assignment> curve, int step) throws Exception {
        List<Assignment> unknown = curve.stream()
                .filter(point -> study.known(point, step).isEmpty())
                .toList();
        Iterator<double[]> computed = unknown.isEmpty()
                ? Collections.emptyIterator()
                : plan.evaluator().evaluateAll(plan.tuning(), unknown, step).iterator();
        return curve.stream()
                .map(point -> unknown.contains(point)
                        ? computed.next()
                        : study.known(point, step).orElseThrow())
                .toList();
    }

    private void startTrials(Workers<V> workers) {
        while (!ended && !isSpent() && study.mayAsk()) {
            Optional<Trial<V>> next = study.askNext(budget.leastExpectedImprovement());
            if (next.isEmpty()) {
                // of a space without other points, those that run may yet go on
                ended = running.isEmpty() || !study.isExhausted();
                return;
            }
            Trial<V> trial = next.get();
            running.put(trial.number(), workers.start(trial, study.stopRule(trial)));
        }
    }

    /** Whether the trials that have finished, and those that run, spend the budget. No time is too short for one trial. */
    private boolean isSpent() {
        int trials = study.finished() + running.size();
        return (budget.maxTrials().isPresent() && trials >= budget.maxTrials().getAsInt())
                || (budget.maxTrialsWithoutImprovement().isPresent()
                        && study.sinceImprovement()
                                >= budget.maxTrialsWithoutImprovement().getAsInt())
                || (trials > 0
                        && budget.maxTime()
                                .filter(time -> elapsed().compareTo(time) >= 0)
                                .isPresent());
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void awaitTrials(Workers<V> workers) throws InterruptedException {
        if (plan.settings().timeout.isEmpty()) {
            tell(workers.take());
            return;
        }
        Duration timeout = plan.settings().timeout.get();
        workers.poll(timeToNextDeadline(timeout)).ifPresent(this::tell);
        List.copyOf(running.values()).stream()
                .filter(evaluation -> evaluation.age().compareTo(timeout) >= 0)
                .forEach(evaluation -> giveUp(workers, evaluation, timeout));
    }

    private Duration timeToNextDeadline(Duration timeout) {
        Collection<Evaluation<V>> evaluations = running.values();
        return evaluations.stream()
                .map(evaluation -> timeout.minus(evaluation.age()))
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private void giveUp(Workers<V> workers, Evaluation<V> evaluation, Duration timeout) {
        int hanging = workers.hanging();
        if (hanging > 0) {
            LOG.log(
                    WARNING,
                    "trial {0} ran out of time too; {1} of the threads that were interrupted before do not end, and"
                            + " slow down the others",
                    evaluation.trial().number(),
                    hanging);
        }
        workers.abandon(evaluation);
        running.remove(evaluation.trial().number());
        TimeoutException why = new TimeoutException("no score within " + timeout.toMillis() + " ms");
        listeners.finished(study.fail(evaluation.trial(), why, evaluation.age()));
    }

    private void tell(Evaluation<V> done) {
        // one that was given up may still come in; its trial has failed already
        if (running.remove(done.trial().number(), done)) {
            listeners.finished(record(done));
        }
    }

    private Trial<V> record(Evaluation<V> done) {
        if (done.failure().isPresent()) {
            return study.fail(done.trial(), done.failure().get(), done.age());
        }
        return done.stopped()
                ? study.stop(done.trial(), done.scores(), done.age())
                : study.tell(done.trial(), done.scores(), done.age());
    }
}
