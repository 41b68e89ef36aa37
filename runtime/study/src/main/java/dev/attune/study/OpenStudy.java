// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.InfeasibleSpaceException;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.SearchSpace;
import dev.attune.study.stopping.Stopping;
import dev.attune.study.store.EarlierTrials;
import dev.attune.study.store.Journal;
import dev.attune.study.store.StudyHeader;
import dev.attune.study.store.TrialRecord;
import dev.attune.study.store.TrialStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A study in progress: the only place where a study's state changes. Every method holds the lock for as long as it runs. */
final class OpenStudy<M, V, T extends ModelTuning<M, V>, F> implements Study<M, V, F> {

    /** A model of fewer trials may be sure of what is not so. */
    private static final int TRUSTED_FROM = 20;

    private final StudyPlan<M, V, T, F> plan;
    private final SearchSpace space;
    private final Sampler sampler;
    private final TrialStore store;
    private final Ledger ledger;
    private final KnownScores known = new KnownScores();
    private final EarlierTrials earlier;
    /** The defaults, the enqueued configurations, and the best one of an earlier study. */
    private final List<Assignment> given;
    /** Those of them that were not asked for in this run. */
    private final Deque<Assignment> toCome;

    private boolean exhausted;
    private boolean closed;
    /** What the failed trial of the smallest number threw in this run. */
    private Throwable firstFailure;

    private int firstFailed = Integer.MAX_VALUE;

    private OpenStudy(StudyPlan<M, V, T, F> plan, List<Assignment> given, TrialStore store, EarlierTrials earlier) {
        this.plan = plan;
        this.space = plan.tuning().space();
        this.sampler = plan.settings().search.sampler(space, plan.directions().size(), plan.settings().seed);
        this.store = store;
        this.earlier = earlier;
        this.given = Stream.concat(given.stream(), best(earlier, plan.directions()).stream())
                .toList();
        this.toCome = new ArrayDeque<>(this.given);
        this.ledger = new Ledger(plan.directions(), plan.evaluator().steps(), earlier.trials());
        store.earlier().forEach(ledger::finish);
        store.earlier().forEach(known::add);
    }

    static <M, V, T extends ModelTuning<M, V>, F> OpenStudy<M, V, T, F> of(
            StudyPlan<M, V, T, F> plan, List<Assignment> given) {
        Settings<V> settings = plan.settings();
        StudyHeader header = new StudyHeader(
                plan.tuning().space(),
                settings.seed,
                settings.search.name(),
                plan.directions(),
                plan.evaluator().digest());
        EarlierTrials earlier =
                settings.warmStart.map(path -> Journal.read(path, header)).orElseGet(EarlierTrials::none);
        TrialStore store = settings.journal
                .<TrialStore>map(path -> Journal.open(path, header, settings.onSpaceChange))
                .orElseGet(TrialStore::none);
        return new OpenStudy<>(plan, given, store, earlier);
    }

    private static Optional<Assignment> best(EarlierTrials earlier, List<Direction> directions) {
        List<KnownTrial> known = earlier.trials().stream()
                .map(record -> KnownTrial.finished(record, directions))
                .toList();
        return SearchHistory.best(known, directions).map(KnownTrial::assignment);
    }

    /** What the search learns from besides this study's trials. */
    EarlierTrials earlier() {
        return earlier;
    }

    StudyPlan<M, V, T, F> plan() {
        return plan;
    }

    /** The only score of an earlier trial; of none where the same configuration may score differently another time. */
    OptionalDouble known(Assignment assignment, int step) {
        return plan.evaluator().digest().isEmpty() || plan.directions().size() > 1
                ? OptionalDouble.empty()
                : known.find(assignment, step);
    }

    synchronized int finished() {
        return ledger.finished();
    }

    /** The assignment of the defaults. */
    Assignment defaults() {
        return given.get(0);
    }

    /** Whether the next trial may be proposed while the present ones run. */
    synchronized boolean mayAsk() {
        int workers = plan.settings().parallelism;
        return ledger.running() < workers
                && (!plan.settings().deterministic || ledger.allFinishedBelow(ledger.nextNumber() - workers + 1));
    }

    @Override
    public Trial<V> ask() {
        return askNext()
                .orElseThrow(() -> new StudyException(
                        Codes.SPACE_EXHAUSTED,
                        "All " + asked()
                                + " points of the space have been asked for. Take result(), or widen a range."));
    }

    private synchronized int asked() {
        return ledger.size();
    }

    /** The next trial; empty if a finite space has no more points. */
    synchronized Optional<Trial<V>> askNext() {
        return askNext(OptionalDouble.empty());
    }

    /** The next trial; empty also if its proposal is expected to improve the best score by less than {@code least}. */
    synchronized Optional<Trial<V>> askNext(OptionalDouble least) {
        checkOpen();
        int number = ledger.nextNumber();
        Optional<Assignment> next = next(number);
        exhausted = next.isEmpty();
        if (next.filter(given::contains).isEmpty() && promisesLess(least)) {
            return Optional.empty();
        }
        next.ifPresent(assignment -> ledger.start(number, assignment));
        return next.map(assignment -> TrialView.running(number, assignment, plan.tuning()));
    }

    private boolean promisesLess(OptionalDouble least) {
        OptionalDouble promised = sampler.expectedImprovement();
        return least.isPresent()
                && promised.isPresent()
                && ledger.finished() >= TRUSTED_FROM
                && promised.getAsDouble() < least.getAsDouble();
    }

    private Optional<Assignment> next(int number) {
        while (!toCome.isEmpty()) {
            Assignment first = toCome.remove();
            if (!ledger.has(first)) {
                return Optional.of(first);
            }
        }
        return proposal(number);
    }

    private Optional<Assignment> proposal(int number) {
        try {
            return sampler.ask(number, history());
        } catch (InfeasibleSpaceException e) {
            throw new StudyException(
                    Codes.INFEASIBLE_SPACE, "The space has hardly a point that is allowed: " + e.getMessage() + ".", e);
        }
    }

    /** What the proposal of the next trial rests on. */
    private List<Observation> history() {
        return seesByOrderOfArrival() ? ledger.historyOfAll() : ledger.historyOfNext(plan.settings().parallelism - 1);
    }

    private boolean seesByOrderOfArrival() {
        return plan.settings().parallelism > 1 && !plan.settings().deterministic;
    }

    /** What the other decisions about a trial may rest on: the same trials. */
    private VisibleTrials visibleTo(int number) {
        return seesByOrderOfArrival() ? ledger.all() : ledger.visibleTo(number, plan.settings().parallelism);
    }

    /** When a trial that begins now is stopped, by the scores of its first steps. The defaults never are. */
    synchronized Predicate<List<Double>> stopRule(Trial<V> trial) {
        Optional<Stopping> stopping =
                plan.settings().stopping.filter(rule -> !trial.assignment().equals(defaults()));
        return stopping.isEmpty()
                ? scores -> false
                : new StopRule(
                        stopping.get(),
                        trial.number(),
                        visibleTo(trial.number()).rivals());
    }

    /** The number of trials since the best, as far as the next trial may know. */
    synchronized int sinceImprovement() {
        return visibleTo(ledger.nextNumber()).sinceImprovement();
    }

    @Override
    public void tell(Trial<V> t, double... scores) {
        int count = plan.directions().size();
        if (scores.length != count) {
            throw new StudyException(
                    Codes.SEVERAL_SCORES,
                    "Trial " + t.number() + " was told " + scores.length + (scores.length == 1 ? " score" : " scores")
                            + ", and the study has " + count + ": " + String.join(", ", scoreNames())
                            + ". Tell one for each, in this order.");
        }
        CurveScores told = new CurveScores(plan.directions());
        told.add(List.of(t.assignment()), List.of(scores));
        tell(t, told, Duration.ZERO);
    }

    private List<String> scoreNames() {
        return plan.evaluator().scoreNames();
    }

    @Override
    public void fail(Trial<V> t, Throwable why) {
        fail(t, why, Duration.ZERO);
    }

    /**
     * Records for each direction the scores of a trial's steps; a trial fails if in some direction no step, or an infinite one, has
     * a score.
     */
    synchronized Trial<V> tell(Trial<V> trial, CurveScores scores, Duration duration) {
        List<List<Double>> ofDirections = scores.scores();
        for (int i = 0; i < ofDirections.size(); i++) {
            List<Double> steps = ofDirections.get(i);
            if (!Double.isFinite(StepScores.mean(steps))) {
                String which = ofDirections.size() == 1 ? "" : scoreNames().get(i) + ": ";
                return fail(trial, new ArithmeticException(which + StepScores.whyNoMean(steps)), duration);
            }
        }
        return finish(trial, TrialState.COMPLETE, scores, duration);
    }

    /** Records that a trial was stopped after the steps that have scores. */
    synchronized Trial<V> stop(Trial<V> trial, CurveScores scores, Duration duration) {
        return finish(trial, TrialState.STOPPED, scores, duration);
    }

    private Trial<V> finish(Trial<V> trial, TrialState state, CurveScores scores, Duration duration) {
        ScoredPoint best = scores.best();
        return finish(
                trial,
                new TrialRecord(
                        trial.number(),
                        state,
                        best.assignment(),
                        scores.scores(),
                        scores.curve(),
                        Optional.empty(),
                        duration));
    }

    /** Records that a trial failed. */
    synchronized Trial<V> fail(Trial<V> trial, Throwable why, Duration duration) {
        Trial<V> failed = finish(
                trial,
                new TrialRecord(
                        trial.number(),
                        TrialState.FAILED,
                        trial.assignment(),
                        List.of(),
                        Optional.of(Failures.describe(why)),
                        duration));
        if (trial.number() < firstFailed) {
            firstFailed = trial.number();
            firstFailure = why;
        }
        return failed;
    }

    /** Makes a finished trial durable, then known to the search. */
    private Trial<V> finish(Trial<V> trial, TrialRecord record) {
        checkOpen();
        if (!ledger.isRunning(trial.number(), trial.assignment())) {
            throw new StudyException(
                    Codes.TRIAL_NOT_RUNNING,
                    "Trial " + record.number() + " is not running. Tell each trial that ask() gave, once.");
        }
        store.append(record);
        ledger.finish(record);
        known.add(record);
        return view(record);
    }

    private void checkOpen() {
        if (closed) {
            throw new StudyException(
                    Codes.TRIAL_NOT_RUNNING, "The study is closed, and its running trials with it. Open it again.");
        }
    }

    private Trial<V> view(TrialRecord record) {
        return TrialView.finished(record, plan.tuning(), plan.evaluator().testToTrainRatio());
    }

    /** The finished trials. */
    synchronized List<Trial<V>> trials() {
        return ledger.records().stream().map(this::view).toList();
    }

    @Override
    public synchronized StudyResult<M, V, F> result() {
        List<Trial<V>> trials = trials();
        if (trials.stream().noneMatch(trial -> trial.state() == TrialState.COMPLETE)) {
            throw noneComplete(trials);
        }
        return new FoundResult<>(plan, trials, defaults(), exhausted);
    }

    private StudyException noneComplete(List<Trial<V>> trials) {
        List<Trial<V>> failed = trials.stream()
                .filter(trial -> trial.state() == TrialState.FAILED)
                .toList();
        if (failed.isEmpty()) {
            return new StudyException(
                    Codes.ALL_TRIALS_FAILED,
                    trials.isEmpty()
                            ? "No trial has finished yet, so there is no result."
                            : "No trial is complete, " + trials.size()
                                    + " stopped early; so there is no result yet. Raise the budget.");
        }
        Trial<V> first = failed.get(0);
        String which = failed.size() == trials.size()
                ? "All " + trials.size() + " trials failed."
                : failed.size() + " of " + trials.size() + " trials failed, the others were stopped early.";
        return new StudyException(
                Codes.ALL_TRIALS_FAILED,
                which + " The first, of the configuration " + first.assignment() + ":\n  "
                        + first.failure().orElseThrow(),
                firstFailed == first.number() ? firstFailure : null);
    }

    @Override
    public synchronized void close() {
        closed = true;
        store.close();
    }
}
