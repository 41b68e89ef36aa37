// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.study.importance.Importance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The result of a study that has at least one complete trial. */
final class FoundResult<M, V, T extends ModelTuning<M, V>, F> implements StudyResult<M, V, F> {

    private final StudyPlan<M, V, T, F> plan;
    private final List<Trial<V>> trials;
    private final Trial<V> defaults;
    private final boolean exhausted;
    private final Solution<M, V, F> best;

    FoundResult(StudyPlan<M, V, T, F> plan, List<Trial<V>> trials, Assignment defaults, boolean exhausted) {
        this.plan = plan;
        this.trials = trials;
        this.exhausted = exhausted;
        this.defaults = trials.stream()
                .filter(trial -> trial.assignment().equals(defaults))
                .findFirst()
                .orElseGet(() -> TrialView.running(0, defaults, plan.tuning()));
        this.best = new FoundSolution<>(plan.tuning(), plan.evaluator(), select());
    }

    private Trial<V> select() {
        Direction direction = plan.direction();
        List<Trial<V>> complete = complete();
        Trial<V> bestScore = complete.stream()
                .min(Comparator.comparingDouble(trial -> direction.loss(trial.score())))
                .orElseThrow();
        return switch (plan.settings().selection) {
            case BEST_SCORE -> bestScore;
            case SIMPLEST_WITHIN_ONE_STANDARD_ERROR ->
                new Complexity(plan.tuning().space()).simplestWithinOneStandardError(bestScore, complete, direction);
        };
    }

    private List<Trial<V>> complete() {
        return trials.stream()
                .filter(trial -> trial.state() == TrialState.COMPLETE)
                .toList();
    }

    @Override
    public Solution<M, V, F> best() {
        return best;
    }

    @Override
    public Trial<V> defaults() {
        return defaults;
    }

    @Override
    public Optional<Gain> gain() {
        return best.trial().number() == defaults.number()
                ? Optional.empty()
                : PairedGain.of(
                        defaults,
                        best.trial(),
                        plan.direction(),
                        plan.evaluator().testToTrainRatio());
    }

    @Override
    public OptionalDouble optimism() {
        List<List<Double>> candidates = complete().stream()
                .flatMap(trial -> trial.curve().isEmpty()
                        ? Stream.of(trial.steps())
                        : trial.curve().stream().map(ScoredPoint::steps))
                .toList();
        return SelectionBias.of(best.trial().steps(), candidates, plan.direction());
    }

    @Override
    public List<Trial<V>> trials() {
        return trials;
    }

    @Override
    public boolean exhausted() {
        return exhausted;
    }

    @Override
    public Map<String, Double> importance(Importance method) {
        List<Trial<V>> complete = complete();
        return method.shares(
                plan.tuning().space(),
                complete.stream().map(Trial::assignment).toList(),
                complete.stream()
                        .mapToDouble(trial -> plan.direction().loss(trial.score()))
                        .toArray(),
                plan.settings().seed);
    }

    @Override
    public String summary() {
        return report().summary(defaults, best.trial(), plan.direction(), gain(), importance());
    }

    @Override
    public String table() {
        return report().table(trials);
    }

    private Report report() {
        return new Report(plan.tuning().space(), plan.evaluator().scoreName());
    }
}
