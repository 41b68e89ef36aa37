// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.util.Arrays;

/**
 * Minimises a loss plus the elastic net penalty for one strength after the other, each from the solution of the one before.
 *
 * <p>Friedman, Hastie and Tibshirani, Regularization Paths for Generalized Linear Models via Coordinate Descent, Journal of
 * Statistical Software 33 (2010): proximal Newton steps, each solved by coordinate descent (for all classes at once, where
 * the paper takes class by class: many times fewer steps). The columns that take
 * part are chosen by the sequential strong rule (Tibshirani, Bien, Friedman, Hastie, Simon, Taylor and Tibshirani, Strong rules for
 * discarding predictors in lasso-type problems, JRSS B 74, 2012, section 2) and checked against the optimality conditions of all
 * columns, which are also what ends the iteration.
 */
final class PathSolver {

    /** With an L1 share below this, the largest strength that is of interest is as for this share. */
    private static final double LEAST_L1_RATIO = 1e-3;

    private static final int MOST_HALVINGS = 40;

    private final Design design;
    private final Loss loss;
    private final double l1Ratio;
    private final double tolerance;
    private final int mostCycles;

    /** Numbered as in {@link WorkingSet}. */
    private final double[] coefficients;

    /** Of the loss at the last solution, or nearer. */
    private final double[] gradient;

    private final QuadraticModel model;

    /** By block, then row. */
    private final double[][] slopes;

    private final double[][] directions;
    private double lastLambda;
    private double residual;

    /** @param tolerance the largest violation of an optimality condition that is left */
    PathSolver(Design design, Loss loss, double l1Ratio, double tolerance, int mostCycles) {
        this.design = design;
        this.loss = loss;
        this.l1Ratio = l1Ratio;
        this.tolerance = tolerance;
        this.mostCycles = mostCycles;
        coefficients = new double[loss.blocks() * design.all()];
        gradient = new double[coefficients.length];
        slopes = new double[loss.blocks()][design.rows()];
        directions = new double[loss.blocks()][design.rows()];
        model = new QuadraticModel(design, loss);
        start();
    }

    private PathSolver(PathSolver from) {
        design = from.design;
        loss = from.loss.copy();
        l1Ratio = from.l1Ratio;
        tolerance = from.tolerance;
        mostCycles = from.mostCycles;
        coefficients = from.coefficients.clone();
        gradient = from.gradient.clone();
        slopes = new double[loss.blocks()][design.rows()];
        directions = new double[loss.blocks()][design.rows()];
        model = from.model.copy();
        lastLambda = from.lastLambda;
        residual = from.residual;
    }

    /** A solver at the same solution, to go another way from here. */
    PathSolver copy() {
        return new PathSolver(this);
    }

    private void start() {
        double[] intercepts = loss.startingIntercepts();
        loss.slopes(slopes);
        double steepest = 0;
        for (int c = 0; c < coefficients.length; c++) {
            gradient[c] = project(c);
            if (isIntercept(c)) {
                model.set().add(c);
                coefficients[c] = intercepts[c / design.all()];
            } else {
                steepest = Math.max(steepest, Math.abs(gradient[c]));
            }
        }
        lastLambda = steepest / Math.max(l1Ratio, LEAST_L1_RATIO);
    }

    private boolean isIntercept(int coefficient) {
        return design.isIntercept(coefficient % design.all());
    }

    private double project(int coefficient) {
        return design.project(slopes[coefficient / design.all()], coefficient % design.all());
    }

    /** Before the first {@link #solve}: the smallest strength at which all coefficients are zero (for a positive L1 share). */
    double largestLambda() {
        return lastLambda;
    }

    /** The mean loss at the last solution, without the penalty. */
    double meanLoss() {
        return loss.value();
    }

    /** The largest violation of an optimality condition at the last solution. */
    double residual() {
        return residual;
    }

    /** The last solution on the scale of the design, block by block, the intercept last in each. */
    double[] coefficients() {
        return coefficients;
    }

    /** Finds the minimum for a strength, which is not above the one before. */
    void solve(double lambda) {
        Penalty penalty = new Penalty(lambda, l1Ratio);
        admit(l1Ratio * (2 * lambda - lastLambda));
        lastLambda = lambda;
        for (int cycle = 0; cycle < mostCycles; cycle++) {
            residual = violation(penalty);
            if (residual > tolerance) {
                step(penalty);
            } else if (!admitViolators(penalty)) {
                return;
            }
        }
    }

    /** The strong rule: coefficients whose gradient at the last solution is at least {@code bound}. */
    private void admit(double bound) {
        for (int c = 0; c < coefficients.length; c++) {
            if (Math.abs(gradient[c]) >= bound && !design.isConstant(c % design.all())) {
                model.set().add(c);
            }
        }
    }

    private boolean admitViolators(Penalty penalty) {
        boolean found = false;
        for (int c = 0; c < coefficients.length; c++) {
            if (model.set().contains(c) || design.isConstant(c % design.all())) {
                continue;
            }
            gradient[c] = project(c);
            double violation = penalty.violation(0, gradient[c]);
            if (violation > tolerance) {
                model.set().add(c);
                found = true;
            } else {
                residual = Math.max(residual, violation);
            }
        }
        return found;
    }

    /** The largest violation among the model's coefficients. */
    private double violation(Penalty penalty) {
        loss.slopes(slopes);
        double worst = 0;
        for (int position = 0; position < model.set().size(); position++) {
            int c = model.set().member(position);
            gradient[c] = project(c);
            worst = Math.max(
                    worst, isIntercept(c) ? Math.abs(gradient[c]) : penalty.violation(coefficients[c], gradient[c]));
        }
        return worst;
    }

    private void step(Penalty penalty) {
        Loss.Curvature now = loss.curvature();
        if (!tryStep(penalty, model.hessian(penalty, coefficients, gradient, now, false), 1)) {
            tryStep(penalty, model.hessian(penalty, coefficients, gradient, now, true), MOST_HALVINGS);
        }
        new Recentring(design, loss.blocks(), penalty).all(coefficients, model.set());
    }

    /** Goes towards the minimum of the quadratic model, half as far each time that this does not go down. */
    private boolean tryStep(Penalty penalty, Hessian hessian, int attempts) {
        double before = objective(penalty);
        double[] origin = coefficients.clone();
        double[] target = coefficients.clone();
        model.descend(hessian, penalty, target, gradient, Math.max(0.1 * residual, 0.1 * tolerance));
        direct(target);
        double gone = 0, step = 1;
        for (int attempt = 0; attempt < attempts; attempt++, step /= 2) {
            loss.move(directions, step - gone);
            gone = step;
            for (int c = 0; c < coefficients.length; c++) {
                coefficients[c] = step == 1 ? target[c] : origin[c] + step * (target[c] - origin[c]);
            }
            // near the minimum, rounding hides whether a step goes down
            if (objective(penalty) <= before + 1e-13 * (1 + before)) {
                return true;
            }
        }
        loss.move(directions, -gone);
        System.arraycopy(origin, 0, coefficients, 0, origin.length);
        return false;
    }

    /** Sets the predictors' directions from the current coefficients to a target. */
    private void direct(double[] target) {
        for (double[] block : directions) {
            Arrays.fill(block, 0);
        }
        for (int position = 0; position < model.set().size(); position++) {
            int c = model.set().member(position);
            if (target[c] != coefficients[c]) {
                design.addTo(directions[c / design.all()], c % design.all(), target[c] - coefficients[c]);
            }
        }
    }

    private double objective(Penalty penalty) {
        double sum = loss.value();
        for (int c = 0; c < coefficients.length; c++) {
            sum += coefficients[c] == 0 || isIntercept(c) ? 0 : penalty.of(coefficients[c]);
        }
        return sum;
    }
}
