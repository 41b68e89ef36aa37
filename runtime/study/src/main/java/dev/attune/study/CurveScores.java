// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The scores of the configurations that one evaluation scores, step by step. Used by one thread at a time. */
final class CurveScores {

    private final Direction direction;
    private final List<double[]> steps = new ArrayList<>();

    private List<Assignment> curve = List.of();

    CurveScores(Direction direction) {
        this.direction = direction;
    }

    /** Adds a step's scores, one for each configuration of the curve, which is the same for all steps. */
    void add(List<Assignment> curve, double[] scores) {
        if (curve.size() != scores.length) {
            throw new IllegalStateException(
                    "The evaluator gave " + scores.length + " scores for " + curve.size() + " configurations.");
        }
        this.curve = curve;
        steps.add(scores);
    }

    /** The best of the configurations, the first of equals; what was asked for if none has a finite score. */
    ScoredPoint best() {
        return points().stream()
                .filter(point -> Double.isFinite(point.score()))
                .min(Comparator.comparingDouble(point -> direction.loss(point.score())))
                .orElseGet(() -> point(curve.size() - 1));
    }

    /** The configurations that have a finite score, with what was asked for at the end; none if there is only one. */
    List<ScoredPoint> curve() {
        List<ScoredPoint> points = points();
        return points.size() < 2
                ? List.of()
                : IntStream.range(0, points.size())
                        .filter(i -> i == points.size() - 1
                                || Double.isFinite(points.get(i).score()))
                        .mapToObj(points::get)
                        .toList();
    }

    private List<ScoredPoint> points() {
        return IntStream.range(0, curve.size()).mapToObj(this::point).toList();
    }

    private ScoredPoint point(int index) {
        return new ScoredPoint(
                curve.get(index), steps.stream().map(scores -> scores[index]).toList());
    }
}
