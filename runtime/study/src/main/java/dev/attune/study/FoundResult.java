// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.pareto.Hypervolume;
import dev.attune.search.pareto.ParetoArchive;
import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.study.importance.Importance;
import java.util.Arrays;
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
    private final int hangingThreads;
    private final List<Solution<M, V, F>> front;

    FoundResult(
            StudyPlan<M, V, T, F> plan,
            List<Trial<V>> trials,
            Assignment defaults,
            boolean exhausted,
            int hangingThreads) {
        this.plan = plan;
        this.trials = trials;
        this.exhausted = exhausted;
        this.hangingThreads = hangingThreads;
        this.defaults = trials.stream()
                .filter(trial -> trial.assignment().equals(defaults))
                .findFirst()
                .orElseGet(() -> TrialView.running(0, defaults, plan.tuning()));
        this.front = (isSingle() ? List.of(select()) : nondominated())
                .stream()
                        .<Solution<M, V, F>>map(trial -> new FoundSolution<>(plan.tuning(), plan.evaluator(), trial))
                        .toList();
    }

    private boolean isSingle() {
        return plan.directions().size() == 1;
    }

    /** The front, from the best first score to the worst. */
    private List<Trial<V>> nondominated() {
        ParetoArchive<Trial<V>> archive = new ParetoArchive<>();
        complete().forEach(trial -> archive.offer(trial, losses(trial)));
        return archive.members().stream()
                .sorted((a, b) -> Arrays.compare(losses(a), losses(b)))
                .toList();
    }

    private double[] losses(Trial<V> trial) {
        return Scores.losses(trial, plan.directions());
    }

    private Trial<V> select() {
        Direction direction = plan.directions().get(0);
        List<Trial<V>> complete = complete();
        Trial<V> bestScore = complete.stream()
                .min(Comparator.comparingDouble(trial -> direction.loss(trial.score())))
                .orElseThrow();
        return switch (plan.settings().selection) {
            case BEST_SCORE -> bestScore;
            case SIMPLEST_WITHIN_ONE_STANDARD_ERROR ->
                new Complexity(plan.tuning().space())
                        .simplestWithinOneStandardError(bestScore, configurations(complete), direction);
        };
    }

    /** The trials, once for each configuration that has a score. */
    private List<Trial<V>> configurations(List<Trial<V>> complete) {
        return complete.stream()
                .flatMap(trial -> trial.curve().isEmpty()
                        ? Stream.of(trial)
                        : trial.curve().stream()
                                .filter(point -> Double.isFinite(point.score()))
                                .map(point -> TrialView.at(
                                        point,
                                        trial,
                                        plan.tuning(),
                                        plan.evaluator().testToTrainRatio())))
                .toList();
    }

    private List<Trial<V>> complete() {
        return trials.stream()
                .filter(trial -> trial.state() == TrialState.COMPLETE)
                .toList();
    }

    @Override
    public Solution<M, V, F> best() {
        if (!isSingle()) {
            throw new StudyException(
                    Codes.SEVERAL_SCORES,
                    "The study has " + plan.directions().size() + " scores ("
                            + String.join(", ", plan.evaluator().scoreNames())
                            + "), so no single configuration is the best. Take front(), and choose one of its "
                            + front.size() + ".");
        }
        return front.get(0);
    }

    @Override
    public List<Solution<M, V, F>> front() {
        return front;
    }

    @Override
    public double hypervolume(double... reference) {
        if (reference.length != plan.directions().size()) {
            throw new StudyException(
                    Codes.SEVERAL_SCORES,
                    "The reference has " + reference.length + " scores, and the study "
                            + plan.directions().size() + ": "
                            + String.join(", ", plan.evaluator().scoreNames()) + ". Give one for each, in this order.");
        }
        double[] bound = new double[reference.length];
        Arrays.setAll(bound, i -> plan.directions().get(i).loss(reference[i]));
        return Hypervolume.of(complete().stream().map(this::losses).toList(), bound);
    }

    @Override
    public Trial<V> defaults() {
        return defaults;
    }

    @Override
    public Optional<Gain> gain() {
        return !isSingle() || best().trial().number() == defaults.number()
                ? Optional.empty()
                : PairedGain.of(
                        defaults.steps(),
                        best().trial().steps(),
                        plan.directions().get(0),
                        plan.evaluator().testToTrainRatio());
    }

    @Override
    public OptionalDouble optimism() {
        if (!isSingle()) {
            return OptionalDouble.empty();
        }
        List<List<Double>> candidates = complete().stream()
                .flatMap(trial -> trial.curve().isEmpty()
                        ? Stream.of(trial.steps())
                        : trial.curve().stream().map(ScoredPoint::steps))
                .toList();
        return SelectionBias.of(
                best().trial().steps(), candidates, plan.directions().get(0));
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
    public int hangingThreads() {
        return hangingThreads;
    }

    @Override
    public Map<String, Double> importance(Importance method, int score) {
        List<Trial<V>> complete = complete();
        return method.shares(
                plan.tuning().space(),
                complete.stream().map(Trial::assignment).toList(),
                complete.stream().mapToDouble(trial -> losses(trial)[score]).toArray(),
                plan.settings().seed);
    }

    @Override
    public List<RegularizationCurve> regularizationCurves() {
        return new RegularizationCurves(
                        plan.tuning().space(),
                        plan.directions().get(0),
                        plan.evaluator().scoreNames().get(0),
                        plan.evaluator().testToTrainRatio())
                .of(complete());
    }

    @Override
    public String summary() {
        return isSingle()
                ? report().summary(defaults, best().trial(), plan.directions().get(0), gain(), importance())
                : report().summary(defaults, front.stream().map(Solution::trial).toList());
    }

    @Override
    public String table() {
        return report().table(trials);
    }

    private Report report() {
        return new Report(plan.tuning().space(), plan.evaluator().scoreNames());
    }
}
