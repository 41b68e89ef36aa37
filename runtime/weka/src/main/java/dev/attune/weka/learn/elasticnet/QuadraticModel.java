// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.util.Arrays;

/** A quadratic model of the loss in a growing set of coefficients, and its minimum together with the penalty. */
final class QuadraticModel {

    private static final int MOST_SWEEPS = 200;

    /** If more coefficients move, a matrix of them costs more than it saves. */
    private static final int MOST_IN_MATRIX = 1000;

    private final Design design;
    private final int blocks;
    private final WorkingSet set;
    private final GramHessian matrix;

    QuadraticModel(Design design, Loss loss) {
        this.design = design;
        blocks = loss.blocks();
        set = new WorkingSet(design, blocks);
        matrix = new GramHessian(design, blocks, set, loss.curvature());
    }

    private QuadraticModel(QuadraticModel from) {
        design = from.design;
        blocks = from.blocks;
        set = from.set.copy();
        matrix = from.matrix.copy(set);
    }

    /** The same model, which grows and is renewed on its own. */
    QuadraticModel copy() {
        return new QuadraticModel(this);
    }

    /** The coefficients that may move. */
    WorkingSet set() {
        return set;
    }

    /**
     * The second derivatives to go by.
     *
     * @param now the curvatures at these coefficients
     * @param exact whether second derivatives from near by will not do
     */
    Hessian hessian(Penalty penalty, double[] coefficients, double[] gradient, Loss.Curvature now, boolean exact) {
        if (movers(penalty, coefficients, gradient) > MOST_IN_MATRIX) {
            return new DirectHessian(design, blocks, set, now);
        }
        if (exact ? !matrix.isFor(now) : !matrix.isNear(now)) {
            matrix.renew(now);
        }
        return matrix;
    }

    /** How many coefficients are not zero or will not stay zero. */
    private int movers(Penalty penalty, double[] coefficients, double[] gradient) {
        int count = 0;
        for (int position = 0; position < set.size(); position++) {
            int c = set.member(position);
            count += coefficients[c] != 0 || Math.abs(gradient[c]) > penalty.l1() ? 1 : 0;
        }
        return count;
    }

    /**
     * Minimises the model plus the penalty over the set: by cyclic coordinate descent, and where this is slow, since columns are
     * nearly collinear, by solving for the coefficients that are not zero in between.
     *
     * @param coefficients all; those of the set are changed
     * @param gradient of the loss at these coefficients
     * @param tolerance for the largest change of a derivative within one sweep
     */
    void descend(Hessian hessian, Penalty penalty, double[] coefficients, double[] gradient, double tolerance) {
        Recentring recentring = new Recentring(design, blocks, penalty);
        hessian.begin(gradient);
        int[] order = hessian.order();
        int patience = hessian.patience(active(hessian, order, coefficients).length);
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double largest = 0;
            for (int position : order) {
                largest = Math.max(largest, update(hessian, position, penalty, coefficients));
            }
            // the model is flat in the directions of recentring: its slopes stay what they are
            recentring.within(coefficients, set.contained());
            if (largest <= tolerance) {
                return;
            }
            if (--patience == 0) {
                int[] active = active(hessian, order, coefficients);
                for (int i = 1; !new ActiveStep(hessian, set, active, penalty, coefficients).take(tolerance); i++) {
                    active = active(hessian, order, coefficients);
                    if (i == hessian.solvesInARow()) {
                        break;
                    }
                }
                patience = hessian.patience(active.length);
            }
        }
    }

    /** The positions of the intercepts and of the coefficients that are not zero. */
    private int[] active(Hessian hessian, int[] order, double[] coefficients) {
        return Arrays.stream(order)
                .filter(position -> (coefficients[set.member(position)] != 0 || set.isIntercept(position))
                        && hessian.diagonal(position) > 0)
                .toArray();
    }

    private double update(Hessian hessian, int position, Penalty penalty, double[] coefficients) {
        double ofSquare = hessian.diagonal(position);
        if (!(ofSquare > 0)) {
            return 0;
        }
        int coefficient = set.member(position);
        double before = coefficients[coefficient];
        double pull = ofSquare * before - hessian.slope(position);
        double after = set.isIntercept(position) ? pull / ofSquare : penalty.minimiser(pull, ofSquare);
        double change = after - before;
        if (change == 0) {
            return 0;
        }
        coefficients[coefficient] = after;
        hessian.follow(position, change);
        return Math.abs(change) * (ofSquare + penalty.l2());
    }
}
