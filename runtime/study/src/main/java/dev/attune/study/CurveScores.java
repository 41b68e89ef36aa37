// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The scores of the configurations that one evaluation scores, step by step. Used by one thread at a time. */
final class CurveScores {

    private final Scoring scoring;
    /** For each step and each configuration one score for each direction. */
    private final List<List<double[]>> steps = new ArrayList<>();

    private List<Assignment> curve = List.of();

    CurveScores(Scoring scoring) {
        this.scoring = scoring;
    }

    /** Adds a step's scores, of each configuration of the curve, which is the same for all steps, one for each direction. */
    void add(List<Assignment> curve, List<double[]> scores) {
        if (curve.size() != scores.size()) {
            throw new IllegalStateException(
                    "The evaluator gave scores of " + scores.size() + " configurations for " + curve.size() + ".");
        }
        for (double[] ofConfiguration : scores) {
            if (ofConfiguration.length != scoring.directions().size()) {
                throw new IllegalStateException("the evaluator gave " + ofConfiguration.length + " scores, and has "
                        + scoring.directions().size() + " directions");
            }
        }
        this.curve = curve;
        steps.add(scores);
    }

    /** The best of the configurations by the first score, the first of equals; what was asked for if none has a finite score. */
    ScoredPoint best() {
        return points().stream()
                .filter(point -> Double.isFinite(scoring.mean(point.steps())))
                .min(Comparator.comparingDouble(point -> scoring.direction().loss(scoring.mean(point.steps()))))
                .orElseGet(() -> point(curve.size() - 1));
    }

    /** For each direction the scores of the best configuration; with several directions there is only one. */
    List<List<Double>> scores() {
        if (scoring.isSingle()) {
            return List.of(best().steps());
        }
        return IntStream.range(0, scoring.directions().size())
                .mapToObj(i -> steps.stream().map(scores -> scores.get(0)[i]).toList())
                .toList();
    }

    /** The configurations that have a finite score, with what was asked for at the end; none if there is only one. */
    List<ScoredPoint> curve() {
        List<ScoredPoint> points = points();
        return points.size() < 2
                ? List.of()
                : IntStream.range(0, points.size())
                        .filter(i -> i == points.size() - 1
                                || Double.isFinite(scoring.mean(points.get(i).steps())))
                        .mapToObj(points::get)
                        .toList();
    }

    private List<ScoredPoint> points() {
        return IntStream.range(0, curve.size()).mapToObj(this::point).toList();
    }

    private ScoredPoint point(int index) {
        return new ScoredPoint(
                curve.get(index),
                steps.stream().map(scores -> scores.get(index)[0]).toList());
    }
}
