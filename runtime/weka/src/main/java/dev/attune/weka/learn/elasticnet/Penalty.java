// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

/**
 * The elastic net penalty {@code lambda · (l1Ratio · |b| + (1 - l1Ratio)/2 · b²)} on each coefficient (Zou and Hastie, Regularization
 * and variable selection via the elastic net, JRSS B 67, 2005).
 */
record Penalty(double lambda, double l1Ratio) {

    double l1() {
        return lambda * l1Ratio;
    }

    double l2() {
        return lambda * (1 - l1Ratio);
    }

    double of(double coefficient) {
        return l1() * Math.abs(coefficient) + 0.5 * l2() * coefficient * coefficient;
    }

    /** The coefficient that minimises {@code curvature/2 · b² - pull · b} plus the penalty. */
    double minimiser(double pull, double curvature) {
        double shrunk = Math.abs(pull) - l1();
        return shrunk <= 0 ? 0 : Math.copySign(shrunk, pull) / (curvature + l2());
    }

    /**
     * By how much a coefficient violates its optimality condition, where {@code gradient} is the derivative of the loss: the distance
     * of zero from the subdifferential of loss plus penalty.
     */
    double violation(double coefficient, double gradient) {
        if (coefficient == 0) {
            return Math.max(0, Math.abs(gradient) - l1());
        }
        return Math.abs(gradient + l2() * coefficient + Math.copySign(l1(), coefficient));
    }
}
