// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth function within bounds: limited-memory BFGS (Nocedal &amp; Wright, Numerical Optimization, 2006, algorithm
 * 7.4) on the coordinates that are free, with a line search along the projected path (Bertsekas, Projected Newton Methods for
 * Optimization Problems with Simple Constraints, SIAM J. Control Optim. 20, 1982).
 */
final class BoundedLbfgs {

    private static final int MEMORY = 8;
    private static final int MOST_HALVINGS = 20;
    private static final double SUFFICIENT_DECREASE = 1e-4;

    /** A function with a gradient. */
    @FunctionalInterface
    interface Function {

        /** The value at a point, with its gradient written to {@code gradient}; not finite where it is undefined. */
        double valueAndGradient(double[] point, double[] gradient);
    }

    /** Where the search ended. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Minimum(double[] point, double value) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Correction(double[] step, double[] change, double inverseProduct) {}

    private final Function function;
    private final double[] low;
    private final double[] high;
    private final Deque<Correction> corrections = new ArrayDeque<>();
    private double[] x;
    private double[] gradient;
    private double value;

    private BoundedLbfgs(Function function, double[] low, double[] high) {
        this.function = function;
        this.low = low;
        this.high = high;
    }

    /**
     * The minimum that is reached from a start.
     *
     * @param tolerance the projected gradient's largest component at which the search ends
     */
    static Minimum minimize(
            Function function, double[] start, double[] low, double[] high, int iterations, double tolerance) {
        BoundedLbfgs search = new BoundedLbfgs(function, low, high);
        search.run(start, iterations, tolerance);
        return new Minimum(search.x, search.value);
    }

    private void run(double[] start, int iterations, double tolerance) {
        x = start.clone();
        project(x);
        gradient = new double[x.length];
        value = function.valueAndGradient(x, gradient);
        for (int i = 0; i < iterations && Double.isFinite(value); i++) {
            boolean[] free = free();
            if (largestFree(free) <= tolerance) {
                return;
            }
            if (!advance(direction(free), free)) {
                if (corrections.isEmpty()) {
                    return;
                }
                corrections.clear();
            }
        }
    }

    /** Coordinates that are not held at a bound by the gradient. */
    private boolean[] free() {
        boolean[] free = new boolean[x.length];
        for (int j = 0; j < x.length; j++) {
            free[j] = !(x[j] <= low[j] && gradient[j] > 0) && !(x[j] >= high[j] && gradient[j] < 0);
        }
        return free;
    }

    private double largestFree(boolean[] free) {
        double largest = 0;
        for (int j = 0; j < x.length; j++) {
            largest = Math.max(largest, free[j] ? Math.abs(gradient[j]) : 0);
        }
        return largest;
    }

    private double[] direction(boolean[] free) {
        double[] d = new double[x.length];
        for (int j = 0; j < d.length; j++) {
            d[j] = free[j] ? -gradient[j] : 0;
        }
        if (corrections.isEmpty()) {
            double norm = Math.sqrt(Kernels.dot(d, d, d.length));
            scale(d, 1 / Math.max(1, norm));
            return d;
        }
        twoLoops(d);
        for (int j = 0; j < d.length; j++) {
            d[j] = free[j] ? d[j] : 0;
        }
        return d;
    }

    private void twoLoops(double[] d) {
        double[] alphas = new double[corrections.size()];
        int i = 0;
        for (Correction c : corrections) { // newest first
            alphas[i] = c.inverseProduct() * Kernels.dot(c.step(), d, d.length);
            Kernels.addScaled(d, -alphas[i++], c.change(), d.length);
        }
        Correction newest = corrections.getFirst();
        double changeSquared = Kernels.dot(newest.change(), newest.change(), d.length);
        scale(d, 1 / (newest.inverseProduct() * changeSquared));
        for (Iterator<Correction> oldest = corrections.descendingIterator(); oldest.hasNext(); ) {
            Correction c = oldest.next();
            double beta = c.inverseProduct() * Kernels.dot(c.change(), d, d.length);
            Kernels.addScaled(d, alphas[--i] - beta, c.step(), d.length);
        }
    }

    /** Moves along a direction by the longest of the steps 1, 1/2, 1/4 … that lowers the value enough. */
    private boolean advance(double[] d, boolean[] free) {
        if (!(Kernels.dot(d, gradient, d.length) < 0)) {
            return false;
        }
        double[] next = new double[x.length];
        double[] nextGradient = new double[x.length];
        double step = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++, step /= 2) {
            double expected = move(next, d, step);
            double nextValue = function.valueAndGradient(next, nextGradient);
            if (Double.isFinite(nextValue) && nextValue <= value + SUFFICIENT_DECREASE * expected) {
                remember(next, nextGradient, free);
                boolean moved = value - nextValue > 1e-12 * (1 + Math.abs(value));
                x = next;
                gradient = nextGradient;
                value = nextValue;
                return moved;
            }
        }
        return false;
    }

    /** Writes the projected point of a step to {@code next}; returns the change of value that the gradient promises. */
    private double move(double[] next, double[] d, double step) {
        double expected = 0;
        for (int j = 0; j < x.length; j++) {
            next[j] = Math.min(high[j], Math.max(low[j], x[j] + step * d[j]));
            expected += gradient[j] * (next[j] - x[j]);
        }
        return expected;
    }

    private void remember(double[] next, double[] nextGradient, boolean[] free) {
        double[] step = new double[x.length];
        double[] change = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            step[j] = free[j] ? next[j] - x[j] : 0;
            change[j] = free[j] ? nextGradient[j] - gradient[j] : 0;
        }
        double product = Kernels.dot(step, change, step.length);
        if (product > 1e-10 * Kernels.dot(change, change, change.length)) {
            corrections.addFirst(new Correction(step, change, 1 / product));
            if (corrections.size() > MEMORY) {
                corrections.removeLast();
            }
        }
    }

    private void project(double[] point) {
        for (int j = 0; j < point.length; j++) {
            point[j] = Math.min(high[j], Math.max(low[j], point[j]));
        }
    }

    private static void scale(double[] vector, double factor) {
        Arrays.setAll(vector, j -> vector[j] * factor);
    }
}
