// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** Two multipliers that change while the sum of all, with their signs, stays what it is; formulas and order of operations are Weka's. */
final class PairStep {

    private final double first;
    private final double second;
    private final double firstSign;
    private final double secondSign;
    /** Whether both rows are of one class, as 1 or -1. */
    private final double sign;
    /** Between which values the second multiplier keeps the first within its bounds. */
    private final double least;

    private final double most;

    PairStep(double first, double second, double firstSign, double secondSign, double firstBound, double secondBound) {
        this.first = first;
        this.second = second;
        this.firstSign = firstSign;
        this.secondSign = secondSign;
        sign = firstSign * secondSign;
        if (firstSign != secondSign) {
            least = Math.max(0, second - first);
            most = Math.min(secondBound, firstBound + second - first);
        } else {
            least = Math.max(0, first + second - firstBound);
            most = Math.min(secondBound, first + second);
        }
    }

    /** Whether there is no room for a change. */
    boolean isEmpty() {
        return least >= most;
    }

    /** The first multiplier beside a value of the second. */
    double other(double value) {
        return first + sign * (second - value);
    }

    /** The second multiplier at the maximum of an objective with negative curvature. */
    double inside(double firstError, double secondError, double curvature) {
        double value = second - secondSign * (firstError - secondError) / curvature;
        if (value < least) {
            return least;
        }
        return value > most ? most : value;
    }

    /** The second multiplier at the end with the higher objective; as it is where both are the same. */
    double atAnEnd(
            double firstOutput,
            double secondOutput,
            double firstOwn,
            double between,
            double secondOwn,
            double epsilon) {
        double firstRest = firstOutput - firstSign * first * firstOwn - secondSign * second * between;
        double secondRest = secondOutput - firstSign * first * between - secondSign * second * secondOwn;
        double atLeast = objective(least, firstOwn, between, secondOwn, firstRest, secondRest);
        double atMost = objective(most, firstOwn, between, secondOwn, firstRest, secondRest);
        if (atLeast > atMost + epsilon) {
            return least;
        }
        return atLeast < atMost - epsilon ? most : second;
    }

    private double objective(
            double value, double firstOwn, double between, double secondOwn, double firstRest, double secondRest) {
        double gamma = first + sign * second;
        return (gamma - sign * value)
                + value
                - 0.5 * firstOwn * (gamma - sign * value) * (gamma - sign * value)
                - 0.5 * secondOwn * value * value
                - sign * between * (gamma - sign * value) * value
                - firstSign * (gamma - sign * value) * firstRest
                - secondSign * value * secondRest;
    }
}
