// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import java.util.Map;
import java.util.TreeMap;

/** The mean prediction as a function of one parameter's position: a sum of pieces, each constant on its part of [0, 1]. */
final class Marginal {

    /** By how much the function changes at a position. */
    private final TreeMap<Double, Double> changes = new TreeMap<>();

    /** Adds a value between two positions. */
    void add(double low, double high, double value) {
        changes.merge(low, value, Double::sum);
        changes.merge(high, -value, Double::sum);
    }

    /** The variance of the function over [0, 1]. */
    double variance() {
        double position = 0;
        double value = 0;
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Double, Double> change : changes.entrySet()) {
            double width = change.getKey() - position;
            sum += width * value;
            squares += width * value * value;
            position = change.getKey();
            value += change.getValue();
        }
        return Math.max(0, squares - sum * sum);
    }
}
