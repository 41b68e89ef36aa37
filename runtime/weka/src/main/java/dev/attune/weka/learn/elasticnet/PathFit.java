// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

/** A path of penalty strengths while it is being solved. */
final class PathFit {

    private final PathSolver solver;
    private final Design design;
    private final int blocks;
    private final double targetScale;

    /** The loss without attributes. */
    private final double nothing;

    private final CoefficientPath path = new CoefficientPath();

    /** @param targetScale what a coefficient is to be multiplied by for the target's own unit */
    PathFit(PathSolver solver, Design design, int blocks, double targetScale) {
        this.solver = solver;
        this.design = design;
        this.blocks = blocks;
        this.targetScale = targetScale;
        nothing = solver.meanLoss();
    }

    /** The strength at which the path begins. */
    double largestLambda() {
        return solver.largestLambda();
    }

    /** Whether there are more rows than columns. */
    boolean isTall() {
        return design.rows() > design.penalised();
    }

    /** Solves for the next strength of the path, which is not above the one before. */
    void advance(double lambda) {
        path.add(step(lambda, solver));
    }

    /** The path so far and behind it another strength, for which a copy of the solver is sent ahead: the path itself stays where it is. */
    CoefficientPath branch(double lambda) {
        CoefficientPath branch = path.first(path.length());
        branch.add(step(lambda, solver.copy()));
        return branch;
    }

    CoefficientPath path() {
        return path;
    }

    private CoefficientPath.Step step(double lambda, PathSolver solver) {
        solver.solve(lambda);
        double[][] coefficients = new double[blocks][];
        for (int k = 0; k < blocks; k++) {
            coefficients[k] = design.toRaw(solver.coefficients(), k * design.all(), targetScale);
        }
        double explained = nothing > 0 ? 1 - solver.meanLoss() / nothing : 0;
        return new CoefficientPath.Step(lambda, coefficients, explained, solver.residual());
    }
}
