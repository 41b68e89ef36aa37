// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * By how much the best mean over folds is too good, as Tibshirani and Tibshirani estimate it (A Bias Correction for the Minimum
 * Error Rate in Cross-Validation, Annals of Applied Statistics 3, 2009, equation 3): in each fold, the loss of the selected configuration
 * less the least loss that any configuration has there, averaged over the folds.
 */
final class SelectionBias {

    private SelectionBias() {}

    /**
     * The estimate, at least 0; empty if fewer than two configurations, or fewer than two steps, have scores.
     *
     * @param selected the scores of the selected configuration
     * @param candidates the scores of all configurations, step by step as those of the selected one
     */
    static OptionalDouble of(List<Double> selected, List<List<Double>> candidates, Direction direction) {
        List<List<Double>> comparable = candidates.stream()
                .filter(steps -> steps.size() == selected.size())
                .toList();
        int[] defined = IntStream.range(0, selected.size())
                .filter(step -> !selected.get(step).isNaN())
                .toArray();
        if (comparable.size() < 2 || defined.length < 2) {
            return OptionalDouble.empty();
        }
        return IntStream.of(defined)
                .mapToDouble(step -> direction.loss(selected.get(step)) - least(comparable, step, direction))
                .average();
    }

    private static double least(List<List<Double>> candidates, int step, Direction direction) {
        return candidates.stream()
                .mapToDouble(steps -> direction.loss(steps.get(step)))
                .filter(loss -> !Double.isNaN(loss))
                .min()
                .orElseThrow();
    }
}
