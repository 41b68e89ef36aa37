// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.study.stopping.Stopping;
import dev.attune.study.store.EarlierTrials;
import dev.attune.study.store.Journal;
import dev.attune.study.store.StudyHeader;
import dev.attune.study.store.TrialRecord;
import dev.attune.study.store.TrialStore;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A study in progress: the only place where a study's state changes. Every method holds the lock for as long as it runs. */
final class OpenStudy<M, V, T extends ModelTuning<M, V>, F> implements Study<M, V, F> {

    private final StudyPlan<M, V, T, F> plan;
    private final TrialStore store;
    private final Ledger ledger;
    private final KnownScores known;
    private final EarlierTrials earlier;
    private final Proposals proposals;

    private boolean exhausted;
    private boolean closed;
    /** What the failed trial of the smallest number threw in this run. */
    private final NavigableMap<Integer, Throwable> failures = new TreeMap<>();

    private OpenStudy(
            StudyPlan<M, V, T, F> plan,
            List<Assignment> given,
            TrialStore store,
            EarlierTrials earlier,
            KnownScores known) {
        this.plan = plan;
        this.known = known;
        this.store = store;
        this.earlier = earlier;
        this.ledger = new Ledger(plan.scoring(), earlier.trials());
        this.proposals = new Proposals(plan, Proposals.withBest(given, earlier, plan.scoring()), ledger);
        store.earlier().forEach(ledger::finish);
        store.earlier().forEach(known::add);
    }

    static <M, V, T extends ModelTuning<M, V>, F> OpenStudy<M, V, T, F> of(
            StudyPlan<M, V, T, F> plan, List<Assignment> given) {
        Settings<V> settings = plan.settings();
        // asked once: a digest may take a look at all data
        String digest = plan.evaluator().digest();
        StudyHeader header = new StudyHeader(
                plan.tuning().space(), settings.seed, settings.search.name(), plan.directions(), digest);
        EarlierTrials earlier =
                settings.warmStart.map(path -> Journal.read(path, header)).orElseGet(EarlierTrials::none);
        TrialStore store = settings.journal
                .<TrialStore>map(path -> Journal.open(path, header, settings.onSpaceChange))
                .orElseGet(TrialStore::none);
        return new OpenStudy<>(plan, given, store, earlier, new KnownScores(!digest.isEmpty()));
    }

    /** What the search learns from besides this study's trials. */
    EarlierTrials earlier() {
        return earlier;
    }

    StudyPlan<M, V, T, F> plan() {
        return plan;
    }

    /** A step's scores from an earlier trial; of none where the same configuration may score differently another time. */
    Optional<double[]> known(Assignment assignment, int step) {
        return known.find(assignment, step);
    }

    /** Whether the space had no other point when the last trial was asked for. */
    synchronized boolean isExhausted() {
        return exhausted;
    }

    synchronized int finished() {
        return ledger.finished();
    }

    /** The assignment of the defaults. */
    Assignment defaults() {
        return proposals.defaults();
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
        Optional<Assignment> next = proposals.next(number);
        exhausted = next.isEmpty();
        if (proposals.promiseLess(least)) {
            return Optional.empty();
        }
        next.ifPresent(assignment -> ledger.start(number, assignment));
        return next.map(assignment -> TrialView.running(number, assignment, plan.tuning()));
    }

    /** When a trial that begins now is stopped, by the scores of its first steps. The defaults never are. */
    synchronized Predicate<List<Double>> stopRule(Trial<V> trial) {
        Optional<Stopping> stopping =
                plan.settings().stopping.filter(rule -> !trial.assignment().equals(defaults()));
        if (stopping.isEmpty()) {
            return scores -> false;
        }
        VisibleTrials visible = proposals.visibleTo(trial.number());
        return new StopRule(stopping.get(), trial.number(), visible.steps(trial.assignment()), visible.rivals());
    }

    /** The number of trials since the best, as far as the next trial may know. */
    synchronized int sinceImprovement() {
        return proposals.visibleTo(ledger.nextNumber()).sinceImprovement();
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
        CurveScores told = new CurveScores(plan.scoring());
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
        Optional<String> missing = Records.whyNotComplete(scores, plan.scoring(), scoreNames());
        return missing.isPresent()
                ? fail(trial, new ArithmeticException(missing.get()), duration)
                : finish(trial, Records.ended(trial, TrialState.COMPLETE, scores, duration));
    }

    /** Records that a trial was stopped after the steps that have scores. */
    synchronized Trial<V> stop(Trial<V> trial, CurveScores scores, Duration duration) {
        return finish(trial, Records.ended(trial, TrialState.STOPPED, scores, duration));
    }

    /** Records that a trial failed. */
    synchronized Trial<V> fail(Trial<V> trial, Throwable why, Duration duration) {
        Trial<V> failed = finish(trial, Records.failed(trial, why, duration));
        failures.put(trial.number(), why);
        failures.tailMap(failures.firstKey(), false).clear();
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
        return TrialView.finished(
                record, plan.tuning(), plan.scoring(), plan.evaluator().testToTrainRatio());
    }

    /** The finished trials. */
    synchronized List<Trial<V>> trials() {
        return ledger.records().stream().map(this::view).toList();
    }

    @Override
    public StudyResult<M, V, F> result() {
        return result(0);
    }

    /** The result of a study of whose trials so many threads still run. */
    synchronized StudyResult<M, V, F> result(int hangingThreads) {
        List<Trial<V>> trials = trials();
        if (trials.stream().noneMatch(trial -> trial.state() == TrialState.COMPLETE)) {
            throw Failures.noneComplete(trials, failures);
        }
        return new FoundResult<>(plan, trials, defaults(), exhausted, hangingThreads);
    }

    @Override
    public synchronized void close() {
        closed = true;
        store.close();
    }
}
