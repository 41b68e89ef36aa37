// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.RegularizationCurve.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the curve of each penalty of a space from scored trials. */
record RegularizationCurves(SearchSpace space, Direction direction, String scoreName, double testToTrainRatio) {

    /** The curves of the penalties that are active in any of the complete trials, in the order of the space's parameters. */
    List<RegularizationCurve> of(List<? extends Trial<?>> complete) {
        List<RegularizationCurve> curves = new ArrayList<>();
        for (Parameter<?> parameter : space.parameters()) {
            if (parameter instanceof Parameter.Numeric<?> penalty && penalty.simpler() != Parameter.Simpler.NEITHER) {
                curve(penalty, complete).ifPresent(curves::add);
            }
        }
        return List.copyOf(curves);
    }

    private Optional<RegularizationCurve> curve(Parameter.Numeric<?> penalty, List<? extends Trial<?>> complete) {
        Comparator<Point> simplicity = Comparator.comparingDouble(Point::strength);
        if (penalty.simpler() == Parameter.Simpler.HIGH) {
            simplicity = simplicity.reversed();
        }
        Comparator<Point> simplestFirst = simplicity.thenComparingDouble(this::loss);
        List<Point> points = complete.stream()
                .flatMap(trial -> points(penalty, trial).stream())
                .toList();
        return points.stream().min(Comparator.comparingDouble(this::loss)).map(best -> {
            double bound = loss(best) + (Double.isNaN(best.standardError()) ? 0 : best.standardError());
            Point simplest = points.stream()
                    .filter(point -> loss(point) <= bound)
                    .min(simplestFirst)
                    .orElse(best);
            List<Point> sorted = points.stream().sorted(simplestFirst).toList();
            return new RegularizationCurve(penalty.name(), scoreName, sorted, best, simplest);
        });
    }

    /** For each strength at which a trial scored configurations the best of them. */
    private List<Point> points(Parameter.Numeric<?> penalty, Trial<?> trial) {
        if (trial.curve().isEmpty()) {
            Score score = trial.scores().get(0);
            return trial.assignment().find(penalty).stream()
                    .map(strength -> point(trial, strength, score))
                    .toList();
        }
        Map<Double, Point> byStrength = new TreeMap<>();
        for (ScoredPoint scored : trial.curve()) {
            Score score = Score.of(scored.steps(), testToTrainRatio);
            scored.assignment()
                    .find(penalty)
                    .map(strength -> point(trial, strength, score))
                    .filter(point -> Double.isFinite(point.score()))
                    .ifPresent(point -> byStrength.merge(
                            point.strength(), point, (first, next) -> loss(next) < loss(first) ? next : first));
        }
        return List.copyOf(byStrength.values());
    }

    private static Point point(Trial<?> trial, Number strength, Score score) {
        return new Point(trial.number(), strength.doubleValue(), score.mean(), score.standardError());
    }

    private double loss(Point point) {
        return direction.loss(point.score());
    }
}
