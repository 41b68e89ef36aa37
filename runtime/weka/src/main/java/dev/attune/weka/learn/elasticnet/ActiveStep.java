// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

/** One step of the active coefficients, those that are not zero and the intercepts, towards the minimum for their signs. */
final class ActiveStep {

    /** Added to the diagonal, as a share of it, so that collinear columns can be solved for. */
    private static final double JITTER = 1e-10;

    private final Hessian hessian;
    private final WorkingSet set;
    private final int[] active;
    private final Penalty penalty;

    /** All of them; the step moves the active ones. */
    private final double[] coefficients;

    /** Where the active ones begin, and the model's slopes there. */
    private final double[] values;

    private final double[] slopes;

    /** @param active positions in the set */
    ActiveStep(Hessian hessian, WorkingSet set, int[] active, Penalty penalty, double[] coefficients) {
        this.hessian = hessian;
        this.set = set;
        this.active = active;
        this.penalty = penalty;
        this.coefficients = coefficients;
        values = new double[active.length];
        slopes = new double[active.length];
        for (int i = 0; i < active.length; i++) {
            values[i] = coefficients[set.member(active[i])];
            slopes[i] = hessian.slope(active[i]);
        }
    }

    /**
     * Goes to the minimum; where coefficients would change their sign, they become zero, all of them if that goes down, else only the
     * first on the way. Gives whether none did, so that there is nothing more to win in this way.
     */
    boolean take(double tolerance) {
        double[] steps = steps(tolerance);
        double[] target = new double[steps.length];
        boolean crossed = false;
        for (int i = 0; i < steps.length; i++) {
            boolean crosses = crosses(i, steps[i]);
            target[i] = crosses ? 0 : values[i] + steps[i];
            crossed |= crosses;
        }
        move(target);
        if (crossed && rise() > 0) {
            move(untilFirstZero(steps));
        }
        return !crossed;
    }

    /** To the minimum; none if it cannot be computed. */
    private double[] steps(double tolerance) {
        double[] added = new double[active.length];
        double[] steps = new double[active.length];
        for (int i = 0; i < active.length; i++) {
            boolean free = set.isIntercept(active[i]);
            added[i] = (free ? 0 : penalty.l2()) + JITTER * hessian.diagonal(active[i]);
            steps[i] = -slopes[i] - (free ? 0 : penalty.l2() * values[i] + Math.copySign(penalty.l1(), values[i]));
        }
        return hessian.solve(active, added, steps, tolerance) ? steps : new double[active.length];
    }

    private boolean crosses(int i, double step) {
        return !set.isIntercept(active[i]) && values[i] * (values[i] + step) < 0;
    }

    private void move(double[] target) {
        for (int i = 0; i < active.length; i++) {
            int coefficient = set.member(active[i]);
            double change = target[i] - coefficients[coefficient];
            coefficients[coefficient] = target[i];
            hessian.follow(active[i], change);
        }
    }

    /** By how much the model with its penalty is above where the step began. */
    private double rise() {
        double sum = 0;
        for (int i = 0; i < active.length; i++) {
            double now = coefficients[set.member(active[i])];
            // exact for a quadratic function
            sum += 0.5 * (now - values[i]) * (slopes[i] + hessian.slope(active[i]));
            sum += set.isIntercept(active[i]) ? 0 : penalty.of(now) - penalty.of(values[i]);
        }
        return sum;
    }

    /** The values on the way of the steps at which the first coefficient becomes zero. */
    private double[] untilFirstZero(double[] steps) {
        double length = 1;
        int first = -1;
        for (int i = 0; i < steps.length; i++) {
            if (crosses(i, length * steps[i])) {
                length = -values[i] / steps[i];
                first = i;
            }
        }
        double[] target = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            target[i] = i == first ? 0 : values[i] + length * steps[i];
        }
        return target;
    }
}
