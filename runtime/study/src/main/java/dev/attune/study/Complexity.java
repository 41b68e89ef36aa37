// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Comparator;
import java.util.List;

/** How complex a configuration is, by its regularisation strengths, and the choice of the simplest among the good. */
final class Complexity {

    private final SearchSpace space;

    Complexity(SearchSpace space) {
        this.space = space;
    }

    /**
     * The mean over the active regularisation strengths of their distance, from 0 to 1 on their scale, from the simple end; 1 if
     * none is active.
     */
    double of(Assignment assignment) {
        return space.parameters().stream()
                .filter(assignment::has)
                .mapToDouble(parameter -> distanceFromSimple(parameter, assignment))
                .filter(distance -> !Double.isNaN(distance))
                .average()
                .orElse(1);
    }

    private static double distanceFromSimple(Parameter<?> parameter, Assignment assignment) {
        if (!(parameter instanceof Parameter.Numeric<?> strength)) {
            return Double.NaN;
        }
        double position = position(strength, assignment);
        return switch (strength.simpler()) {
            case NEITHER -> Double.NaN;
            case LOW -> position;
            case HIGH -> 1 - position;
        };
    }

    private static <T extends Number> double position(Parameter.Numeric<T> parameter, Assignment assignment) {
        return parameter.position(assignment.get(parameter));
    }

    /** The simplest of the trials whose score is within one standard error of the best one's. */
    <V> Trial<V> simplestWithinOneStandardError(Trial<V> best, List<Trial<V>> complete, Direction direction) {
        double bound = direction.loss(best.score()) + (Double.isNaN(best.standardError()) ? 0 : best.standardError());
        return complete.stream()
                .filter(trial -> direction.loss(trial.score()) <= bound)
                .min(Comparator.<Trial<V>>comparingDouble(trial -> of(trial.assignment()))
                        .thenComparingDouble(trial -> direction.loss(trial.score())))
                .orElse(best);
    }
}
