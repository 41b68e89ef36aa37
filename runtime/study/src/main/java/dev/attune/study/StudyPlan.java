// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.study.stopping.Stopping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The description of a study. */
class StudyPlan<M, V, T extends ModelTuning<M, V>, F> implements Study.Plan<M, V, F> {

    private final T tuning;
    private final Evaluator<? super T, F> evaluator;
    private final Settings<V> settings;

    StudyPlan(T tuning, Evaluator<? super T, F> evaluator, Settings<V> settings) {
        if (evaluator.directions().isEmpty()) {
            throw new StudyException(
                    Codes.SETTING, "The evaluator gives no score; a study needs at least 1 direction.");
        }
        this.tuning = tuning;
        this.evaluator = evaluator;
        this.settings = settings;
    }

    T tuning() {
        return tuning;
    }

    Evaluator<? super T, F> evaluator() {
        return evaluator;
    }

    Settings<V> settings() {
        return settings;
    }

    List<Direction> directions() {
        return evaluator.directions();
    }

    Scoring scoring() {
        return Scoring.of(evaluator);
    }

    @Override
    public Study.Plan<M, V, F> search(Search s) {
        return with(changed -> changed.search = s);
    }

    @Override
    public Study.Plan<M, V, F> budget(Budget b) {
        return with(changed -> changed.budget = Optional.of(b));
    }

    @Override
    public Study.Plan<M, V, F> seed(long s) {
        return with(changed -> changed.seed = s);
    }

    @Override
    public Study.Plan<M, V, F> parallelism(int n) {
        if (n < 1) {
            throw new StudyException(Codes.SETTING, "The parallelism is " + n + "; a study needs at least 1 worker.");
        }
        return with(changed -> changed.parallelism = n);
    }

    @Override
    public Study.Plan<M, V, F> threads(int n) {
        if (n < 1) {
            throw new StudyException(Codes.SETTING, "The number of threads is " + n + "; a study needs at least 1.");
        }
        return with(changed -> changed.threads = OptionalInt.of(n));
    }

    @Override
    public Study.Plan<M, V, F> deterministic() {
        return with(changed -> changed.deterministic = true);
    }

    @Override
    public Study.Plan<M, V, F> journal(Path p) {
        return with(changed -> changed.journal = Optional.of(p));
    }

    @Override
    public Study.Plan<M, V, F> onSpaceChange(SpaceChange c) {
        return with(changed -> changed.onSpaceChange = c);
    }

    @Override
    public Study.Plan<M, V, F> warmStart(Path p) {
        return with(changed -> changed.warmStart = Optional.of(p));
    }

    @Override
    public Study.Plan<M, V, F> timeout(Duration perTrial) {
        if (perTrial.isZero() || perTrial.isNegative()) {
            throw new StudyException(Codes.SETTING, "The timeout is " + perTrial + "; it must be above zero.");
        }
        return with(changed -> changed.timeout = Optional.of(perTrial));
    }

    @Override
    public Study.Plan<M, V, F> select(Selection s) {
        if (s != Selection.BEST_SCORE) {
            checkSingle("select(" + s + ")");
        }
        return with(changed -> changed.selection = s);
    }

    @Override
    public Study.Plan<M, V, F> stop(Stopping s) {
        checkSingle("stop(…)");
        if (evaluator.steps() < 2) {
            throw new StudyException(
                    Codes.SETTING,
                    "The evaluation has 1 step, so no trial can be stopped before its end. Evaluate in several, such as the"
                            + " folds of a cross-validation, or leave stop() out.");
        }
        return with(changed -> changed.stopping = Optional.of(s));
    }

    private void checkSingle(String step) {
        if (directions().size() > 1) {
            throw new StudyException(
                    Codes.SETTING,
                    "The study has " + directions().size() + " scores, and " + step
                            + " compares trials by one. Leave it out, or evaluate a single score.");
        }
    }

    @Override
    public Study.Plan<M, V, F> enqueue(V values) {
        return with(changed -> changed.enqueued = appended(settings.enqueued, values));
    }

    @Override
    public Study.Plan<M, V, F> listen(StudyListener l) {
        return with(changed -> changed.listeners = appended(settings.listeners, l));
    }

    private static <E> List<E> appended(List<E> list, E element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }

    private StudyPlan<M, V, T, F> with(Consumer<Settings<V>> change) {
        return new StudyPlan<>(tuning, evaluator, settings.with(change));
    }

    @Override
    public Study<M, V, F> open() {
        return OpenStudy.of(this, given());
    }

    @Override
    public StudyResult<M, V, F> run() {
        Budget budget = settings.budget.orElseThrow(() -> new StudyException(
                Codes.BUDGET, "The plan has no budget, so run() would never end. Add .budget(Budget.trials(100))."));
        List<Assignment> given = given();
        // before the journal is begun: what cannot run leaves nothing behind
        evaluator.check(tuning, given.get(0));
        try (OpenStudy<M, V, T, F> study = OpenStudy.of(this, given)) {
            return new StudyRun<>(study, budget).run();
        }
    }

    private List<Assignment> given() {
        return GivenConfigurations.of(tuning, settings.enqueued);
    }
}
